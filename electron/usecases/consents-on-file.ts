import type { Compartment } from '../../shared/access/matrix.ts';
import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { noticeState, type ConsentNotice } from '../../shared/consent/notice.ts';
import { consentState, type ConsentFacts, type ConsentJudgement } from '../../shared/consent/validity.ts';
import type { Amendment } from '../../shared/consent/amendment.ts';
import { evidenceCompartment, isWithheld } from '../../shared/consent/withheld.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights } from '../../shared/ipc/dossier-channels.ts';
import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import type { Reader } from '../store/port.ts';

/** A consent of a dossier as this caller can read it. */
export type ConsentOnFile = OnFile & {
  /** Whether the record lies where its seal says: under its own id, in its own dossier and compartment. */
  readonly isInPlace: boolean;
};

type OnFile =
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

/**
 * Whatever was added counts, with the record or with any notice of it: who writes a further notice, or a notice of what is
 * not withheld, takes no withdrawal away by it.
 */
function joined(
  records: readonly StoredRecord<'consent'>[],
  noticeRecords: readonly StoredRecord<'consentNotice'>[],
): readonly ConsentOnFile[] {
  const noticesOf = Map.groupBy(noticeRecords, ({ body }) => body.consentId);
  const held = records.map((record): ConsentOnFile => {
    const { id, body } = record;
    const notices = noticesOf.get(id) ?? [];
    const evidence = { ...body, amendments: [...body.amendments, ...amendmentsIn(notices)] };
    const amendable = isWithheld(body) ? (notices[0] ?? record) : record;
    return { id, evidence, known: evidence, amendable, isInPlace: isInPlace(record) };
  });
  const readableIds = new Set(records.map(({ id }) => id));
  const withheld = [...noticesOf].flatMap(([id, notices]): readonly ConsentOnFile[] => {
    const [amendable] = notices;
    if (amendable === undefined || readableIds.has(id)) return [];
    const known = { ...amendable.body, amendments: amendmentsIn(notices) };
    return [{ id, evidence: null, known, amendable, isInPlace: true }];
  });
  return [...held, ...withheld].toSorted(
    (one, other) => Date.parse(one.known.decidedAt) - Date.parse(other.known.decidedAt),
  );
}

const amendmentsIn = (notices: readonly StoredRecord<'consentNotice'>[]): Amendment[] =>
  notices.flatMap(({ body }) => body.amendments);

/** A seal is over id and dossier too: a good one that was copied to another dossier, or lies in the clear, is none there. */
const isInPlace = ({ id, dossierId, compartment, body }: StoredRecord<'consent'>): boolean =>
  id === body.id && dossierId === body.dossierId && compartment === evidenceCompartment(body);

/** The state of a consent, by its evidence where this caller can read it and else by its notice. */
export function stateOnFile(consent: ConsentOnFile, facts: ConsentFacts): ConsentJudgement {
  if (!consent.isInPlace) return { state: 'tampered', missing: [] };
  return consent.evidence === null
    ? noticeState(consent.known, { ...facts, dossierId: consent.amendable.dossierId })
    : consentState(consent.evidence, facts);
}
