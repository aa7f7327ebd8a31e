import { z } from 'zod';
import { hide, protect, SMALLEST_SHOWN, type Arc } from './disclosure.ts';

/** A name of a group or an answer: one short line, so that no free text of a respondent travels as a label [ANO-7]. */
const label = z
  .string()
  .min(1, 'mag niet leeg zijn')
  .max(80, 'mag hooguit 80 tekens lang zijn: vrije tekst hoort niet in een groepsrapport')
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'moet op één regel staan');

const count = z.int().min(0).max(1_000_000);

/** zod passes over a key `__proto__`; here that would be a number of people left out. */
const counts = z
  .unknown()
  .refine(
    (value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__'),
    'bevat een antwoord dat geen naam kan zijn',
  )
  .pipe(z.record(label, count));

/** The input of a group report: one question, per group how many people gave each answer. */
export const groupTable = z.strictObject({
  minGroup: z.int().optional(),
  rows: z.array(z.strictObject({ group: label, counts })).max(2000),
});

/** The answers of one group to one question: how many people gave each answer. */
export interface GroupCounts {
  readonly group: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Published counts; `null` is a hidden figure. `n` is the number of respondents. */
export interface ShownCounts {
  readonly n: number;
  readonly counts: Readonly<Record<string, number | null>>;
}

/** A line that is left out whole, with a sentence that tells nothing about its content. */
export interface Withheld {
  readonly suppressed: string;
}

/** A table that can be given to an employer, rows in the order of the input. */
export interface GroupReport {
  readonly rows: readonly (
    ({ readonly group: string } & ShownCounts) | ({ readonly group: string } & Withheld)
  )[];
  readonly total: ShownCounts | Withheld;
}

/** Why a table is refused as a whole. */
export interface GroupReportRefusal {
  readonly code: 'minGroupTooLow' | 'duplicateGroup';
  readonly message: string;
}

/** Fewer respondents than this are never shown as a group, whatever is asked. */
const LOWEST_MIN_GROUP = 10;
/** The number of respondents a group needs when nothing else is asked. */
const DEFAULT_MIN_GROUP = 15;

const ROW_WITHHELD = 'Deze groep is te klein of te eenvormig om te tonen.';
const TOTAL_WITHHELD = 'Het totaal is niet te tonen zonder iets over een weggelaten groep te verraden.';

/** One row while it is worked on: counts in the order of the answers. */
interface Line {
  readonly values: readonly number[];
  readonly n: number;
}

const isSmall = (value: number): boolean => value > 0 && value < SMALLEST_SHOWN;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const lineOf = (values: readonly number[]): Line => ({ values, n: sum(values) });
const isHidden = (arc: Arc): boolean => arc.low !== arc.high;

/** A figure that is published unless it is small [ANO-2]. */
function figure(from: number, to: number, value: number): Arc {
  const small = isSmall(value);
  return {
    from,
    to,
    value,
    low: small ? 1 : value,
    high: small ? SMALLEST_SHOWN - 1 : value,
    guarded: small,
    mayHide: value >= SMALLEST_SHOWN,
  };
}

/** A figure that is always published. */
const fixed = (from: number, to: number, value: number): Arc => ({
  from,
  to,
  value,
  low: value,
  high: value,
  guarded: false,
  mayHide: false,
});

/** A figure that is never published. */
const unknown = (ends: readonly [number, number], value: number, guarded: boolean): Arc => ({
  from: ends[0],
  to: ends[1],
  value,
  low: 0,
  high: Number.POSITIVE_INFINITY,
  guarded,
  mayHide: false,
});

/**
 * Sees to it that the hidden figures of one line together are not small: their sum follows from the total of the
 * line, and a sum of 1 to 4 would be a small cell again [ANO-4]. `never` is a part that is always hidden.
 */
function widen(line: readonly Arc[], never = 0): boolean {
  const hidden = never + sum(line.filter(isHidden).map((arc) => arc.value));
  if (!isSmall(hidden)) return true;
  const smallest = line
    .filter((arc) => !isHidden(arc) && arc.mayHide)
    .reduce<Arc | undefined>(
      (least, arc) => (least === undefined || arc.value < least.value ? arc : least),
      undefined,
    );
  if (smallest !== undefined) hide(smallest);
  return smallest !== undefined;
}

const published = (arcs: readonly Arc[]): readonly (number | null)[] =>
  arcs.map((arc) => (isHidden(arc) ? null : arc.value));

/**
 * The figures of one row that stands by itself, or undefined when it cannot be shown [ANO-1] to [ANO-5].
 * Without a published total the other side of each cell is free: every answer leads to one node outside.
 */
function showRow(line: Line, minGroup: number): readonly (number | null)[] | undefined {
  if (line.n < minGroup || line.values.includes(line.n)) return undefined;
  const outside = line.values.length + 1;
  const cells = line.values.map((value, at) => figure(0, at + 1, value));
  const free = line.values.map((value, at) => unknown([at + 1, outside], value, false));
  return widen(cells) && protect([...cells, ...free, fixed(outside, 0, line.n)])
    ? published(cells)
    : undefined;
}

/** All figures of a table that has a total, or undefined when no set of hidden figures makes it safe. */
function showTable(
  lines: readonly Line[],
  withheld: ReadonlySet<number>,
  minGroup: number,
):
  | { readonly rows: readonly (readonly (number | null)[])[]; readonly total: readonly (number | null)[] }
  | undefined {
  const width = lines[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at);
  const totals = columns.map((at) => sum(lines.map((line) => line.values[at] ?? 0)));
  const rest = columns.map((at) => sum([...withheld].map((row) => lines[row]?.values[at] ?? 0)));
  const n = sum(totals);
  if (n < minGroup || totals.includes(n) || (withheld.size > 0 && sum(rest) < minGroup)) return undefined;

  const [source, sink] = [0, 1];
  const columnNode = (at: number): number => 2 + at;
  const restNode = (at: number): number => 2 + width + at;
  const rowNode = (row: number): number => 2 + 2 * width + row;
  const cells = lines.map((line, row) =>
    line.values.map((value, at) =>
      withheld.has(row)
        ? unknown([rowNode(row), restNode(at)], value, true)
        : figure(rowNode(row), columnNode(at), value),
    ),
  );
  const sizes = lines.map((line, row) =>
    withheld.has(row)
      ? { ...unknown([source, rowNode(row)], line.n, true), high: minGroup - 1 }
      : fixed(source, rowNode(row), line.n),
  );
  const rests = columns.map((at) =>
    unknown(
      [restNode(at), columnNode(at)],
      rest[at] ?? 0,
      withheld.size > 0 && (rest[at] ?? 0) < SMALLEST_SHOWN,
    ),
  );
  const bottom = columns.map((at) => figure(columnNode(at), sink, totals[at] ?? 0));

  const shownCells = cells.filter((_, row) => !withheld.has(row));
  const wide =
    shownCells.every((row) => widen(row)) &&
    columns.every((at) => {
      const total = bottom[at];
      return (
        total === undefined ||
        isHidden(total) ||
        widen([...shownCells.flatMap((row) => row[at] ?? []), total], rest[at] ?? 0)
      );
    }) &&
    widen(bottom);
  const arcs = [...bottom, ...cells.flat(), ...rests, ...sizes, fixed(sink, source, n)];
  return wide && protect(arcs) ? { rows: cells.map(published), total: published(bottom) } : undefined;
}

/**
 * Makes a group report from which no person can be traced: small groups are left out, small cells hidden, and so many
 * more figures that no hidden one can be computed from what is shown. Shown `n` is always exact. The result depends on
 * the figures alone. Source: shared/privacy/SPEC.md (ANO-1 to ANO-7); policy of this application on EMP-8.
 */
export function groupReport(
  groups: readonly GroupCounts[],
  minGroup: number = DEFAULT_MIN_GROUP,
): GroupReport | { readonly refused: GroupReportRefusal } {
  if (!(minGroup >= LOWEST_MIN_GROUP)) {
    return {
      refused: {
        code: 'minGroupTooLow',
        message: `Een groep moet uit minstens ${LOWEST_MIN_GROUP} personen bestaan.`,
      },
    };
  }
  if (new Set(groups.map((one) => one.group)).size < groups.length) {
    return { refused: { code: 'duplicateGroup', message: 'Een groep komt twee keer voor.' } };
  }
  const answers = [...new Set(groups.flatMap((one) => Object.keys(one.counts)))];
  const lines = groups.map((one) =>
    lineOf(answers.map((answer) => (Object.hasOwn(one.counts, answer) ? (one.counts[answer] ?? 0) : 0))),
  );
  const alone = lines.map((line) => showRow(line, minGroup));
  const withheld = new Set(lines.flatMap((_, row) => (alone[row] === undefined ? [row] : [])));
  const onlySmall = [...withheld].every((row) => (lines[row]?.n ?? 0) < minGroup);
  const table = onlySmall ? showTable(lines, withheld, minGroup) : undefined;

  const byAnswer = (figures: readonly (number | null)[]): Readonly<Record<string, number | null>> =>
    Object.fromEntries(answers.map((answer, at) => [answer, figures[at] ?? null]));
  return {
    rows: groups.map(({ group }, row) => {
      const figures = withheld.has(row) ? undefined : (table?.rows[row] ?? alone[row]);
      return figures === undefined
        ? { group, suppressed: ROW_WITHHELD }
        : { group, n: lines[row]?.n ?? 0, counts: byAnswer(figures) };
    }),
    total:
      table === undefined
        ? { suppressed: TOTAL_WITHHELD }
        : { n: sum(lines.map((line) => line.n)), counts: byAnswer(table.total) },
  };
}
