import type { PlainDate } from '../../shared/domain/dates.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { kindDefinition, type RecordKind } from '../../shared/records/kinds.ts';
import type { Touched } from '../store/port.ts';
import type { LeakFinding } from '../../shared/ipc/report-channels.ts';
import type { LetterGuards } from '../../shared/report/letter-text.ts';
import type { ReportContent } from '../../shared/report/employer-report.ts';

/** The guard of one dossier: the lexicon, and the words of its own medical record where this user holds the key. */
export interface DossierGuard {
  check(content: ReportContent, remark: string): LeakFinding[];
  readonly terms: number;
  /** What the texts of a whole letter are held against. */
  readonly letter: LetterGuards;
}

/**
 * The leak guards of the dossiers in which a report is being written, so that a pause in typing costs no decryption. A guard
 * is good for one day, because a membership can begin or end at midnight; it goes with the next commit that touches
 * something of its dossier it was made of, and all go when the briefcase closes.
 */
export class GuardCache {
  readonly #today: () => PlainDate;
  readonly #guards = new Map<RecordId, { readonly guard: DossierGuard; readonly madeOn: PlainDate }>();

  constructor(today: () => PlainDate) {
    this.#today = today;
  }

  get(dossierId: RecordId): DossierGuard | undefined {
    const kept = this.#guards.get(dossierId);
    if (kept === undefined || kept.madeOn === this.#today()) return kept?.guard;
    this.#guards.delete(dossierId);
    return undefined;
  }

  set(dossierId: RecordId, guard: DossierGuard): DossierGuard {
    this.#guards.set(dossierId, { guard, madeOn: this.#today() });
    return guard;
  }

  /** Lets go of what is out of date after a commit. Of the organisation a guard knows only what stood before the dossier. */
  committed(touched: readonly Touched[]): void {
    for (const { dossierId, kinds, gaveKeys, destroyed } of touched)
      if (dossierId !== null && (gaveKeys || destroyed || [...kinds].some(bearsOnGuard)))
        this.#guards.delete(dossierId);
  }

  clear(): void {
    this.#guards.clear();
  }
}

/**
 * Memberships decide what a guard may know, medical texts are what it knows, employments say whose older names it knows.
 * Saving the report itself changes none of them.
 */
const bearsOnGuard = (kind: RecordKind): boolean =>
  kind !== 'reportDraft' &&
  (kind === 'teamMember' || kind === 'employment' || kindDefinition(kind)?.medicalTexts !== null);
