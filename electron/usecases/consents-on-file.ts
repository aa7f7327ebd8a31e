import type { Compartment } from '../../shared/access/matrix.ts';
import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { noticeState, type ConsentNotice } from '../../shared/consent/notice.ts';
import { consentState, type ConsentFacts, type ConsentJudgement } from '../../shared/consent/validity.ts';
import { isWithheld } from '../../shared/consent/withheld.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights } from '../../shared/ipc/dossier-channels.ts';
import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
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

type Rights = Pick<DossierRights, 'readMedical'>;

const compartmentsFor = ({ readMedical }: Rights): readonly Compartment[] =>
  readMedical ? ['process', 'medical'] : ['process'];

/**
 * The consents of a dossier that this caller may know of, oldest first. Without the dossier's key those outside the
 * medical compartment, and of what is withheld there the notice [CON-19, CON-25]. For what decides about the dossier:
 * @throws RecordTooNew when a newer version wrote one of them [STO-22]
 */
export function consentsOnFile(
  reader: Reader,
  dossierId: RecordId,
  rights: Rights,
): readonly ConsentOnFile[] {
  const records = reader.ofDossier('consent', dossierId, compartmentsFor(rights));
  return joined(records, reader.ofDossier('consentNotice', dossierId));
}

/** What a list of consents shows. */
interface ReadableConsents {
  readonly consents: readonly ConsentOnFile[];
  /** How many more a newer version wrote; this program cannot say what they hold. */
  readonly tooNew: number;
}

/**
 * As `consentsOnFile`, for showing them and for what happens to one of them: what a newer version wrote is counted. Evidence
 * whose notice is among that is left out as well, because a withdrawal may stand on it.
 */
export function readableConsents(reader: Reader, dossierId: RecordId, rights: Rights): ReadableConsents {
  const compartments = compartmentsFor(rights);
  const notices = reader.readable('consentNotice', dossierId);
  const noticed = new Set(notices.map(({ body }) => body.consentId));
  const records = reader.readable('consent', dossierId, compartments);
  const whole = records.filter(({ id, body }) => noticed.has(id) || !isWithheld(body));
  // Who reads the evidence counts that, and who sees notices alone counts those; what a notice shows is there already.
  const counted: readonly (RecordKind | null)[] = rights.readMedical
    ? ['consent']
    : ['consent', 'consentNotice'];
  const unknown = reader
    .tooNew(dossierId)
    .filter(
      ({ id, kind, compartment }) =>
        counted.includes(kind) && compartments.includes(compartment) && !noticed.has(id),
    );
  return { consents: joined(whole, notices), tooNew: unknown.length + records.length - whole.length };
}

function joined(
  records: readonly StoredRecord<'consent'>[],
  noticeRecords: readonly StoredRecord<'consentNotice'>[],
): readonly ConsentOnFile[] {
  const notices = new Map(noticeRecords.map((notice) => [notice.body.consentId, notice]));
  const held = records.map((record): ConsentOnFile => {
    const { id, body } = record;
    const amendable = notices.get(id) ?? record;
    const evidence = { ...body, amendments: [...amendable.body.amendments] };
    return { id, evidence, known: evidence, amendable };
  });
  const readableIds = new Set(records.map(({ id }) => id));
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
