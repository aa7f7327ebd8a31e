import { isRunning } from '../../shared/domain/absence-case.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { FileTransfer } from '../../shared/domain/file-transfer.ts';
import type { LegalHold } from '../../shared/domain/legal-hold.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { kindDefinition, type StoredRecord } from '../../shared/records/kinds.ts';
import type { RetentionFacts, StillRunning } from '../../shared/retention/record.ts';
import type { Reader } from '../store/port.ts';
import { employmentFactsIn } from './employment-facts.ts';
import { localDate } from './local-instant.ts';

/** A case of the dossier. */
export type Case = StoredRecord<'absenceCase'>;

/** Facts that start a term, and what still runs. */
interface Facts {
  readonly facts: RetentionFacts;
  readonly ongoing: StillRunning[];
}

/**
 * Facts of the process data of one absence [RET-8]. Its guidance goes on only until recovery: a recovered case without a
 * recorded end of guidance misses a date, and a person must look that up [RET-23].
 */
export function caseFacts({ body }: Case): Facts {
  return {
    facts: body.guidanceEndedOn === null ? {} : { guidanceEndedOn: body.guidanceEndedOn },
    ongoing: isRunning(body) ? ['case', 'guidance'] : [],
  };
}

/** Facts of the medical dossier [RET-1, RET-2]. */
export function medicalFacts(reader: Reader, dossierId: RecordId, cases: readonly Case[]): Facts {
  const { bornOn, diedOn } = reader.get('employee', dossierId).body;
  const { employmentEndedOn, contractEndedOn, ongoing: works } = employmentFactsIn(reader, dossierId);
  const changedOn = lastSubstantiveChange(reader, dossierId);
  const ongoing: StillRunning[] = [...works];
  if (cases.some(({ body }) => isRunning(body))) ongoing.push('case');
  return {
    facts: {
      bornOn,
      ...(employmentEndedOn === null ? {} : { employmentEndedOn }),
      ...(contractEndedOn === null ? {} : { contractEndedOn }),
      ...(diedOn === null ? {} : { diedOn }),
      ...(changedOn === null ? {} : { lastSubstantiveChangeOn: changedOn }),
    },
    ongoing,
  };
}

/**
 * The day on which something of substance was last written in the medical dossier [RET-1]. Each kind of record says
 * itself what counts. Read from the outsides of the records, so whoever reads it needs no key and gets the same day.
 */
function lastSubstantiveChange(reader: Reader, dossierId: RecordId): PlainDate | null {
  const moments = reader
    .written(dossierId)
    .filter(({ kind, compartment, isDraft, writtenBy }) => {
      // What only a newer version knows may well be of substance: it counts, because keeping too long can be mended.
      if (kind === null) return true;
      const writerFunction = reader.find('enrolment', writtenBy)?.body.claim.function ?? null;
      return kindDefinition(kind)?.isSubstantiveChange({ compartment, isDraft, writerFunction });
    })
    .map(({ writtenAt }) => writtenAt)
    .sort();
  const last = moments.at(-1);
  return last === undefined ? null : localDate(new Date(last));
}

/** Every hold of a dossier, ended ones as well: it blocks all parts of the dossier alike [RET-20]. */
export function holdsIn(reader: Reader, dossierId: RecordId): readonly LegalHold[] {
  return reader.ofDossier('legalHold', dossierId).map(({ body }) => body);
}

/** The latest transfer of this very case, if it was sent [RET-26]. */
export function transferOf(reader: Reader, { id, dossierId }: Case): FileTransfer | undefined {
  return reader
    .ofDossier('fileTransfer', dossierId ?? '')
    .map(({ body }) => body)
    .filter(({ caseId }) => caseId === id)
    .toSorted((one, other) => (one.sentOn < other.sentOn ? -1 : 1))
    .at(-1);
}

/**
 * The transfer that took the medical dossier along. It counts only in a dossier without another case: closed files stay
 * here, and in the medical dossier they cannot be told apart from the case that left [RET-26, RET-43].
 */
export function medicalTransfer(reader: Reader, cases: readonly Case[]): FileTransfer | undefined {
  const [only, ...others] = cases;
  if (only === undefined || others.length > 0) return undefined;
  const transfer = transferOf(reader, only);
  return transfer?.withMedical === true ? transfer : undefined;
}
