import { amendmentPayload } from '../../shared/consent/sealed-payload.ts';
import { copyWasGiven, namesWithdrawer, type UnsealedAmendment } from '../../shared/consent/amendment.ts';
import { composeConsentText, ConsentTextError } from '../../shared/consent/compose.ts';
import type { ComposedConsent } from '../../shared/consent/composed-consent.ts';
import { currentKind, sealedKind, type ConsentSubject } from '../../shared/consent/kinds/registry.ts';
import { amendedBy } from '../../shared/consent/notice.ts';
import { consentOrganisation } from '../../shared/consent/organisation.ts';
import { consentTextAsPlain } from '../../shared/consent/plain-text.ts';
import type { ConsentFacts } from '../../shared/consent/validity.ts';
import { evidenceCompartment } from '../../shared/consent/withheld.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { fullName } from '../../shared/domain/employee.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { ConsentItem } from '../../shared/ipc/consent-channels.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/languages/registry.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { consentLetter } from '../documents/consent-letter.ts';
import { RecordMissing } from '../store/errors.ts';
import type { Reader } from '../store/port.ts';
import { recordsOf, sealedEvidence } from './consent-decision.ts';
import { consentCrypto, sealedBy } from './consent-seal.ts';
import { readableConsents, stateOnFile, type ConsentOnFile } from './consents-on-file.ts';
import { deliverDocument } from './deliver-document.ts';
import { consentRecorderKeys } from './enrolled-users.ts';
import { ConsentSealBroken, InputRefused, NotAllowed } from './failures.ts';
import { localInstant } from './local-instant.ts';
import { organisationIn } from './organisation.ts';
import { requireMedical, rightsIn } from './rights.ts';
import { nextVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/**
 * All consents and refusals of a dossier with their state today. `hidden` says that some lie behind the medical secret,
 * `tooNew` how many more a newer version of the product wrote.
 */
export function listConsents(
  context: Context,
  { dossierId }: ChannelRequest<'consent.list'>,
  audit: AuditEvent,
): ChannelOutput<'consent.list'> {
  return context.store.read(audit, (reader) => {
    const rights = rightsIn(reader, context, dossierId);
    const facts = factsIn(reader, context);
    const { consents, tooNew } = readableConsents(reader, dossierId, rights);
    const items = consents.map((consent) => itemOf(consent, facts));
    return { items: items.reverse(), hidden: !rights.readMedical, tooNew };
  });
}

/** The text for this employee, as it will be shown and hashed. @throws InputRefused when a date lies in the past */
export function composeConsent(
  context: Context,
  input: ChannelRequest<'consent.compose'>,
  audit: AuditEvent,
): ChannelOutput<'consent.compose'> {
  return context.store.read(audit, (reader) => {
    requireCompartment(reader, context, input);
    const text = textFor(reader, context, input);
    return { ...text, textHash: sha256Hex(consentTextAsPlain(text)) };
  });
}

/**
 * Records what the employee decided, sealed. The text is composed again and must be the one that was shown.
 * @throws ConsentTextChanged | NotAllowed
 */
export function decideConsent(
  context: Context,
  input: ChannelRequest<'consent.decide'>,
  audit: AuditEvent,
): ChannelOutput<'consent.decide'> {
  const consentId = context.newId();
  context.store.write({ ...audit, objectId: consentId }, (reader) => {
    requireCompartment(reader, context, input);
    const text = textFor(reader, context, input);
    const { bornOn } = reader.get('employee', input.dossierId).body;
    const evidence = sealedEvidence(context, { consentId, input, text, employeeBornOn: bornOn });
    if (evidenceCompartment(evidence) === 'medical') requireMedical(reader, context, input.dossierId);
    return { records: recordsOf(context, evidence) };
  });
  return { consentId };
}

/**
 * Withdraws a consent, as easily as it was given; works from now on [CON-3]. Who did it for her is named in the medical
 * compartment alone [CON-19]. @throws InputRefused for a name that would lie elsewhere
 */
export function withdrawConsent(
  context: Context,
  input: ChannelRequest<'consent.withdraw'>,
  audit: AuditEvent,
): ChannelOutput<'consent.withdraw'> {
  amend(
    context,
    { ...input, audit },
    {
      kind: 'withdrawal',
      id: context.newId(),
      withdrawnAt: localInstant(context.now()),
      by: input.by,
      means: input.means,
    },
  );
  return {};
}

/** Notes that the employee got her copy [CON-8]. */
export function giveCopy(
  context: Context,
  input: ChannelRequest<'consent.copyGiven'>,
  audit: AuditEvent,
): ChannelOutput<'consent.copyGiven'> {
  amend(
    context,
    { ...input, audit },
    { kind: 'copyGiven', id: context.newId(), at: localInstant(context.now()), means: input.means },
  );
  return {};
}

/**
 * The consent as a document: shown, saved or printed. @throws NotAllowed when this caller can read its notice alone;
 * ConsentSealBroken when it is not what was sealed, and more is asked than to look at it
 */
export function deliverConsent(
  context: Context,
  input: ChannelRequest<'consent.document'>,
  audit: AuditEvent,
): Promise<ChannelOutput<'consent.document'>> {
  const source = context.store.read({ ...audit, objectId: input.consentId }, (reader) => {
    const consent = ownConsent(reader, context, input);
    const { evidence } = consent;
    if (evidence === null) throw new NotAllowed('consentWithheld');
    const { state } = stateOnFile(consent, factsIn(reader, context));
    if (state === 'tampered' && input.delivery !== 'tonen') throw new ConsentSealBroken();
    return consentLetter({
      record: evidence,
      organisation: organisationIn(reader).body,
      employeeName: fullName(reader.get('employee', input.dossierId).body),
    });
  });
  return deliverDocument(context, source, { delivery: input.delivery, fileName: 'toestemming.pdf' });
}

function amend(
  context: Context,
  target: { readonly dossierId: RecordId; readonly consentId: RecordId; readonly audit: AuditEvent },
  amendment: UnsealedAmendment,
): void {
  context.store.write({ ...target.audit, objectId: target.consentId }, (reader) => {
    const { amendable } = ownConsent(reader, context, target);
    if (namesWithdrawer(amendment) && amendable.compartment !== 'medical') throw new InputRefused('by');
    const bound = amendable.kind === 'consentNotice' ? amendedBy(amendable.body) : amendable.body;
    const sealed = { ...amendment, seal: sealedBy(context, amendmentPayload(bound, amendment)) };
    const body = { ...amendable.body, amendments: [...amendable.body.amendments, sealed] };
    return { records: [nextVersion(amendable, amendable.version, body)] };
  });
}

/** A consent of this dossier that this caller may know of; holding the dossier's key alone is not enough. @throws RecordMissing */
function ownConsent(
  reader: Reader,
  context: Context,
  ids: { readonly dossierId: RecordId; readonly consentId: RecordId },
): ConsentOnFile {
  const { consents } = readableConsents(reader, ids.dossierId, rightsIn(reader, context, ids.dossierId));
  const found = consents.find(({ id }) => id === ids.consentId);
  if (found === undefined) throw new RecordMissing('no such record');
  return found;
}

/** What a consent is judged by now. */
const factsIn = (reader: Reader, context: Context): ConsentFacts => ({
  asOf: localInstant(context.now()),
  crypto: consentCrypto(consentRecorderKeys(reader, context)),
});

function itemOf(consent: ConsentOnFile, facts: ConsentFacts): ConsentItem {
  const { id, evidence, known, amendable } = consent;
  const { state, missing } = stateOnFile(consent, facts);
  const withdrawal = known.amendments.find((entry) => entry.kind === 'withdrawal');
  return {
    consentId: id,
    kind: known.kind,
    label: sealedKind(known).label,
    compartment: amendable.compartment === 'medical' ? 'medical' : 'process',
    withheld: amendable.kind === 'consentNotice',
    readable: evidence !== null,
    state,
    decidedAt: known.decidedAt,
    validUntil: known.validUntil,
    withdrawnAt: withdrawal?.withdrawnAt ?? null,
    missing: [...missing],
    copyGiven: copyWasGiven(known),
  };
}

/** Kinds that reveal something medical need the dossier's key. The addendum waits for its motivation on file [EMP-3]. */
function requireCompartment(
  reader: Reader,
  context: Context,
  input: { readonly dossierId: RecordId; readonly subject: ConsentSubject },
): void {
  const { closedBecause, compartment } = currentKind(input.subject.kind);
  if (closedBecause !== undefined) throw new NotAllowed({ sentence: closedBecause });
  if (compartment === 'medical') requireMedical(reader, context, input.dossierId);
}

function textFor(
  reader: Reader,
  context: Context,
  input: {
    readonly dossierId: RecordId;
    readonly subject: ConsentSubject;
    readonly language: Language;
  },
): ComposedConsent {
  try {
    return composeConsentText({
      ...input.subject,
      language: input.language,
      organisation: consentOrganisation(organisationIn(reader).body),
      employeeName: fullName(reader.get('employee', input.dossierId).body),
      today: context.today(),
    });
  } catch (cause) {
    if (cause instanceof ConsentTextError) throw new InputRefused(cause.field);
    throw cause;
  }
}
