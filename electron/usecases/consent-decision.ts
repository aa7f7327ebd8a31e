import type { ComposedConsent } from '../../shared/consent/composed-consent.ts';
import type { ConsentRecord, UnsealedConsentRecord } from '../../shared/consent/evidence.ts';
import { noticeOf, type ConsentNotice } from '../../shared/consent/notice.ts';
import { consentTextAsPlain } from '../../shared/consent/plain-text.ts';
import { noticePayload, sealedPayload } from '../../shared/consent/sealed-payload.ts';
import { consentState } from '../../shared/consent/validity.ts';
import { evidenceCompartment, isWithheld } from '../../shared/consent/withheld.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { consentCrypto, sealedBy } from './consent-seal.ts';
import type { Context } from './context.ts';
import { InputRefused, ConsentTextChanged } from './failures.ts';
import { localInstant } from './local-instant.ts';

interface Decided {
  readonly consentId: RecordId;
  readonly input: ChannelRequest<'consent.decide'>;
  /** Composed again now: it must be the text that was shown. */
  readonly text: ComposedConsent;
  readonly employeeBornOn: PlainDate;
}

/**
 * What an employee decided, as evidence under the seal of who recorded it [CON-6].
 * @throws ConsentTextChanged | InputRefused
 */
export function sealedEvidence(
  context: Context,
  { consentId, input, text, employeeBornOn }: Decided,
): ConsentRecord {
  const exactText = consentTextAsPlain(text);
  const textHash = sha256Hex(exactText);
  if (textHash !== input.textHash) throw new ConsentTextChanged();
  const { setting, decision, signature } = input;
  if (decision === 'agreed' && signature === null) throw new InputRefused('signature');
  const by = setting.representative === null ? ('employee' as const) : ('representative' as const);
  const unsealed = {
    ...input.subject,
    formatVersion: 1,
    id: consentId,
    dossierId: input.dossierId,
    employeeBornOn,
    capacityDoubt: setting.capacityDoubt,
    kindVersion: text.kindVersion,
    textVersion: text.textVersion,
    language: input.language,
    exactText,
    textHash,
    decision,
    decidedAt: localInstant(context.now()),
    clock: { source: 'klok van deze laptop', doubtSeconds: null },
    place: setting.place,
    device: { id: context.session.deviceId, name: context.deviceName },
    presentPersons: setting.presentPersons,
    ...(setting.interpreter === null ? {} : { interpreter: setting.interpreter }),
    ...(setting.representative === null ? {} : { representative: setting.representative }),
    signature: signature === null ? null : { ...signature, by },
    validFrom: context.today(),
    validUntil: decision === 'agreed' ? text.validUntil : null,
  } as UnsealedConsentRecord;
  return {
    ...unsealed,
    seal: sealedBy(context, sealedPayload(unsealed)),
    amendments: [],
  };
}

/** The records of a decision: the evidence, and where that is withheld the notice beside it [CON-19, CON-25]. */
export function recordsOf(context: Context, evidence: ConsentRecord) {
  const common = { dossierId: evidence.dossierId, baseVersion: 0 } as const;
  const evidenceRecord = {
    ...common,
    kind: 'consent' as const,
    id: evidence.id,
    compartment: evidenceCompartment(evidence),
    body: evidence,
  };
  if (!isWithheld(evidence)) return [evidenceRecord];
  return [
    evidenceRecord,
    {
      ...common,
      kind: 'consentNotice' as const,
      id: context.newId(),
      compartment: 'process' as const,
      body: sealedNotice(context, evidence),
    },
  ];
}

function sealedNotice(context: Context, evidence: ConsentRecord): ConsentNotice {
  const crypto = consentCrypto([context.session.enrolment.claim.signingKey]);
  const { state } = consentState(evidence, { asOf: evidence.decidedAt, crypto });
  const unsealed = noticeOf(evidence, state !== 'incomplete');
  return {
    ...unsealed,
    seal: sealedBy(context, noticePayload(unsealed, evidence.dossierId)),
    amendments: [],
  };
}
