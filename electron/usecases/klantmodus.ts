import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { composeConsent, decideConsent } from './consents.ts';
import type { Context } from './context.ts';

/** Hands the laptop over for one consent. @throws InputRefused | NotAllowed as `composeConsent` does; then nothing is handed over */
export function beginKlantmodus(
  context: Context,
  { setting, ...asked }: ChannelRequest<'klantmodus.begin'>,
  audit: AuditEvent,
): ChannelOutput<'klantmodus.begin'> {
  const text = composeConsent(context, asked, audit);
  context.klantmodus.begin({ dossierId: asked.dossierId, subject: asked.subject, setting });
  return text;
}

/** Records the decision; the employee who holds the laptop decides once. @throws as `decideConsent` does; then nothing is decided */
export function decideOnce(
  context: Context,
  input: ChannelRequest<'consent.decide'>,
  audit: AuditEvent,
): ChannelOutput<'consent.decide'> {
  const recorded = decideConsent(context, input, audit);
  context.klantmodus.decided();
  return recorded;
}
