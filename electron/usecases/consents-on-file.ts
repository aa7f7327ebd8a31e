import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { noticeState, type ConsentNotice } from '../../shared/consent/notice.ts';
import { consentState, type ConsentFacts, type ConsentJudgement } from '../../shared/consent/validity.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights } from '../../shared/ipc/dossier-channels.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { Reader } from '../store/port.ts';

/** A consent of a dossier as this caller can read it. */
export type ConsentOnFile =
  | {
      readonly id: RecordId;
      /** The evidence with everything that was added to it; null for who may only know that it is there [CON-25]. */
      readonly evidence: ConsentRecord;
      /** What is known of it in any case. */
      readonly known: ConsentRecord | ConsentNotice;
      /** The record to which is added what happens later. */
      readonly amendable: StoredRecord<'consent'> | StoredRecord<'consentNotice'>;
    }
  | {
      readonly id: RecordId;
      readonly evidence: null;
      readonly known: ConsentNotice;
      readonly amendable: StoredRecord<'consentNotice'>;
    };

/**
 * The consents of a dossier that this caller may know of, oldest first. Without the dossier's key those outside the
 * medical compartment, and of what is withheld there the notice [CON-19, CON-25].
 */
export function consentsOnFile(
  reader: Reader,
  dossierId: RecordId,
  rights: Pick<DossierRights, 'readMedical'>,
): readonly ConsentOnFile[] {
  const notices = new Map(
    reader.ofDossier('consentNotice', dossierId).map((notice) => [notice.body.consentId, notice]),
  );
  const readable = reader.ofDossier(
    'consent',
    dossierId,
    rights.readMedical ? ['process', 'medical'] : ['process'],
  );
  const held = readable.map((record): ConsentOnFile => {
    const { id, body } = record;
    const amendable = notices.get(id) ?? record;
    const evidence = { ...body, amendments: [...amendable.body.amendments] };
    return { id, evidence, known: evidence, amendable };
  });
  const readableIds = new Set(readable.map(({ id }) => id));
  const withheld = [...notices.values()].flatMap((amendable): readonly ConsentOnFile[] =>
    readableIds.has(amendable.body.consentId)
      ? []
      : [{ id: amendable.body.consentId, evidence: null, known: amendable.body, amendable }],
  );
  return [...held, ...withheld].toSorted(
    (one, other) => Date.parse(one.known.decidedAt) - Date.parse(other.known.decidedAt),
  );
}

/** The state of a consent, by its evidence where this caller can read it and else by its notice. */
export const stateOnFile = (consent: ConsentOnFile, facts: ConsentFacts): ConsentJudgement =>
  consent.evidence === null ? noticeState(consent.known, facts) : consentState(consent.evidence, facts);
