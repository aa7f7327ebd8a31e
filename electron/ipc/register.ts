import { z } from 'zod';
import { can, type Decision } from '../../shared/access/can.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { purpose } from '../../shared/domain/purpose.ts';
import type { Channel } from '../../shared/ipc/channel.ts';
import { contract, type ChannelName } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/failure.ts';
import { RecordMissing } from '../store/errors.ts';
import { InputRefused, Locked, NotAllowed } from '../usecases/failures.ts';
import { subjectIn } from '../usecases/rights.ts';
import type { Context } from '../usecases/context.ts';
import { failureOf } from './failure-of.ts';
import type { Handlers } from './handlers.ts';

const callShape = z.tuple([z.string().max(60), z.unknown()]);
const aboutDossier = z.looseObject({ dossierId: z.string() });

/** What answering a call needs of the application. `Sender` is what a message says of where it comes from. */
export interface CallParts<Sender> {
  readonly handlers: Handlers;
  /** The open context, or null while locked. */
  readonly context: () => Context | null;
  /** Whether a message comes from the application's own page, in its own top frame. */
  readonly trusts: (sender: Sender) => boolean;
  /** Gets the name of a channel and a code, never content. */
  readonly log: (channel: string, code: string, cause: unknown) => void;
}

/**
 * The one handler behind the preload. In this order: sender, channel, klantmodus, input, permission, use case, output; the access log
 * gets a line for each refusal, and the use case writes the line of each success in its own transaction.
 */
export function answerCalls<Sender>(
  parts: CallParts<Sender>,
): (sender: Sender, call: unknown) => Promise<Envelope<unknown>> {
  return async (sender, call) => {
    let name = 'unknown';
    try {
      if (!parts.trusts(sender)) throw new NotAllowed('untrustedPage');
      const shape = callShape.safeParse(call);
      if (!shape.success || !isChannel(shape.data[0])) throw new InputRefused('');
      name = shape.data[0];
      return { ok: true, value: await answer(parts, shape.data[0], shape.data[1]) };
    } catch (cause) {
      const failure = failureOf(cause);
      parts.log(name, failure.code, cause);
      return { ok: false, failure };
    }
  };
}

/** What is left to know once the sender is trusted. */
type AnswerParts = Pick<CallParts<never>, 'handlers' | 'context'>;

async function answer(parts: AnswerParts, name: ChannelName, unchecked: unknown): Promise<unknown> {
  const definition: Channel = contract[name];
  const open = parts.context();
  if (open !== null && !open.klantmodus.answers(name)) refuseInKlantmodus(open, name, definition);
  const parsed = definition.input.safeParse(unchecked);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputRefused(issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  if (open !== null && !open.klantmodus.fits(name, parsed.data)) refuseInKlantmodus(open, name, definition);
  const audit = auditOf(name, definition, parsed.data);
  const handler = parts.handlers[name] as (
    context: Context | null,
    input: unknown,
    audit: AuditEvent,
  ) => unknown;
  if (definition.permission.when === 'always')
    return definition.output.parse(await handler(null, parsed.data, audit));
  const context = open;
  if (context === null) throw new Locked();
  requireDossier(context, audit);
  try {
    const decision = permit(definition, context, audit);
    if (!decision.allowed) throw new NotAllowed({ sentence: decision.reason });
    return definition.output.parse(await handler(context, parsed.data, audit));
  } catch (cause) {
    // A use case refuses as well, where only the content of the call says what it is about.
    if (cause instanceof NotAllowed) context.store.logAccess({ ...audit, outcome: 'geweigerd' });
    throw cause;
  }
}

/**
 * A call about a dossier that is not here, before anything is asked of it. The line of the refusal names no dossier: what
 * reads the log by dossier must not find one that never was. @throws RecordMissing
 */
function requireDossier({ store }: Context, audit: AuditEvent): void {
  const { dossierId } = audit;
  if (dossierId === null || store.readOrganisation((reader) => reader.hasDossier(dossierId))) return;
  store.logAccess({ ...audit, dossierId: null, outcome: 'geweigerd' });
  throw new RecordMissing('there is no such dossier');
}

/** The page asks what the employee who holds the laptop cannot have asked. @throws NotAllowed always */
function refuseInKlantmodus(context: Context, name: ChannelName, definition: Channel): never {
  const { dossierId } = context.klantmodus;
  context.store.logAccess({
    ...auditOf(name, definition, { dossierId }),
    purpose: purpose('klantmodus: de werknemer heeft de laptop'),
    outcome: 'geweigerd',
  });
  throw new NotAllowed('klantmodus');
}

function permit(definition: Channel, context: Context, audit: AuditEvent): Decision {
  const { permission } = definition;
  if (permission.when === 'always' || !('action' in permission))
    return { allowed: true, rule: 'ROL-1', audit: 'log' };
  const { subject, team } = context.store.readOrganisation((reader) =>
    subjectIn(reader, context, audit.dossierId),
  );
  return can(subject, permission.action, {
    team,
    ...(permission.compartment === undefined ? {} : { compartment: permission.compartment }),
    ...(permission.kind === undefined ? {} : { kind: permission.kind }),
  });
}

function auditOf(name: ChannelName, definition: Channel, input: unknown): AuditEvent {
  const inDossier = aboutDossier.safeParse(input);
  return {
    event: name,
    action: definition.audit?.action ?? 'read',
    outcome: 'ok',
    purpose: definition.audit?.purpose ?? purpose('gebruik van de toepassing'),
    objectKind: definition.audit?.objectKind ?? '',
    objectId: null,
    dossierId: inDossier.success ? inDossier.data.dossierId : null,
  };
}

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(contract, name);
}
