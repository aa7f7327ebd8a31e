import type { Action, Compartment } from '../access/matrix.ts';
import { CodedError } from '../coded-error.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { RecordId } from '../domain/record-id.ts';
import { REPORT_KIND_ID_LENGTH, reportCategories, type ReportCategory } from './employer-report.ts';

/** A right in the access matrix; `compartment` where the action is about the content of one. */
interface MatrixRight {
  readonly action: Action;
  readonly compartment?: Compartment;
}

interface CategoryTexts {
  /** Above the field of who writes, and above the paragraph the employer reads. */
  readonly heading: string;
  /** Under that heading, for who writes: what belongs in the field. */
  readonly help: string;
}

/**
 * Everything a kind of report to the employer is. What it may hold is no part of it: that is the content type, which has room
 * for the four categories and nothing else [EMP-1]; a kind uses all of them or some. Nor is whether the employee is shown
 * it first: she always is [EMP-2].
 */
export interface ReportKind {
  /** Stands in every draft and release of this kind, for as long as those are kept: small letters, digits and hyphens, at most 40. */
  readonly id: string;
  /** One noun, for a button, a list or the timeline: 'Terugkoppeling'. */
  readonly name: string;
  /** At the head of the letter, and on the screens that show it. */
  readonly title: string;
  /** In the properties of the PDF, before its number. */
  readonly documentTitle: string;
  readonly categories: Readonly<Partial<Record<ReportCategory, CategoryTexts>>>;
  /** Before the number of each document: two or three capitals. */
  readonly numberPrefix: string;
  /** Before the number in the name of a saved file: small letters, digits, spaces and hyphens, at most 60. */
  readonly fileName: string;
  /** Who writes it: the first of these rights that the matrix knows for a function decides. */
  readonly draftedBy: readonly MatrixRight[];
  /** Who lets it leave, judged likewise. */
  readonly releasedBy: readonly MatrixRight[];
  /** Where a draft lies: behind the medical secret when its writer works there, or always in the process part. */
  readonly draftCompartment: 'asWriter' | 'process';
}

/** A definition that cannot be used; thrown while the program loads. */
export class ReportKindRefused extends CodedError {
  readonly code = 'reportKindRefused';
  readonly reason:
    'sameId' | 'samePrefix' | 'badId' | 'badFileName' | 'noName' | 'noCategory' | 'noPrefix' | 'nobody';
  constructor(id: string, reason: ReportKindRefused['reason']) {
    super(`report kind ${id}: ${reason}`);
    this.reason = reason;
  }
}

/** The kinds of report of a program. */
export interface ReportKinds {
  readonly all: readonly ReportKind[];
  /** Undefined for a kind this program does not know. */
  readonly find: (id: string) => ReportKind | undefined;
  /** What the head of the letter says. One this program does not know is still a report. */
  readonly titleOf: (id: string) => string;
  /** What a button, a list or the timeline calls a report of this kind. */
  readonly nameOf: (id: string) => string;
}

const isId = (id: string): boolean =>
  id.length <= REPORT_KIND_ID_LENGTH && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
const isFileName = (name: string): boolean => name.length <= 60 && /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(name);

/**
 * @throws ReportKindRefused when two kinds share an id or a prefix, when an id does not fit the records, a file name not every
 * file system, or when one has no name, no category or no writer
 */
export function reportKindsOf(all: readonly ReportKind[]): ReportKinds {
  const known = new Map<string, ReportKind>();
  const prefixes = new Set<string>();
  for (const kind of all) {
    const { id, name, title, documentTitle, fileName, numberPrefix, draftedBy, releasedBy } = kind;
    if (!isId(id)) throw new ReportKindRefused(id, 'badId');
    if (known.has(id)) throw new ReportKindRefused(id, 'sameId');
    if (prefixes.has(numberPrefix)) throw new ReportKindRefused(id, 'samePrefix');
    if (!isFileName(fileName)) throw new ReportKindRefused(id, 'badFileName');
    if ([name, title, documentTitle].some((text) => text.trim() === ''))
      throw new ReportKindRefused(id, 'noName');
    if (categoriesOf(kind).length === 0) throw new ReportKindRefused(id, 'noCategory');
    if (!/^[A-Z]{2,3}$/.test(numberPrefix)) throw new ReportKindRefused(id, 'noPrefix');
    if (draftedBy.length === 0 || releasedBy.length === 0) throw new ReportKindRefused(id, 'nobody');
    known.set(id, kind);
    prefixes.add(numberPrefix);
  }
  return {
    all,
    find: (id) => known.get(id),
    titleOf: (id) => known.get(id)?.title ?? 'Rapportage',
    nameOf: (id) => known.get(id)?.name ?? 'Rapport',
  };
}

/** The categories of a kind with their texts, in the order in which every report has them. */
export const categoriesOf = ({
  categories,
}: ReportKind): readonly (CategoryTexts & { readonly category: ReportCategory })[] =>
  reportCategories.flatMap((category) => {
    const texts = categories[category];
    return texts === undefined ? [] : [{ category, ...texts }];
  });

/** The number of a document: prefix, day and the tail of the draft's id. It names nobody. */
export const documentNumberOf = ({ numberPrefix }: ReportKind, day: PlainDate, draftId: RecordId): string =>
  `${numberPrefix}-${day.replaceAll('-', '')}-${draftId.slice(-6).toUpperCase()}`;
