import type { RecordId } from '../../shared/domain/record-id.ts';
import { kindDefinition, type RecordKind } from '../../shared/records/kinds.ts';
import type { Touched } from '../store/port.ts';
import type { LeakFinding } from '../../shared/ipc/report-channels.ts';
import type { ReportContent } from '../../shared/report/employer-report.ts';

/** The guard of one dossier: the lexicon, and the words of its own medical record where this user holds the key. */
export interface DossierGuard {
  check(content: ReportContent, remark: string): LeakFinding[];
  readonly terms: number;
}

/**
 * The leak guards of the dossiers in which a report is being written, so that a pause in typing costs no decryption. A guard
 * goes with the next commit that touches something of its dossier it was made of, and all go when the briefcase closes.
 */
export class GuardCache {
  readonly #guards = new Map<RecordId, DossierGuard>();

  get(dossierId: RecordId): DossierGuard | undefined {
    return this.#guards.get(dossierId);
  }

  set(dossierId: RecordId, guard: DossierGuard): DossierGuard {
    this.#guards.set(dossierId, guard);
    return guard;
  }

  /** Lets go of what is out of date after a commit. */
  committed(touched: readonly Touched[]): void {
    for (const { dossierId, kinds } of touched) {
      // An enrolment or a team can change who may see what: those commits are rare, so every guard goes.
      if (dossierId === null) this.#guards.clear();
      else if (kinds.size === 0 || [...kinds].some(bearsOnGuard)) this.#guards.delete(dossierId);
    }
  }

  clear(): void {
    this.#guards.clear();
  }
}

/** Saving the report itself does not change what it is held against. */
const bearsOnGuard = (kind: RecordKind): boolean =>
  kind !== 'reportDraft' && (kind === 'teamMember' || kindDefinition(kind)?.medicalTexts !== null);
