import type { GroupCounts, GroupReport } from '../../../shared/privacy/anonymity.ts';

/**
 * A reader of a published group report who counts: every table of whole numbers that fits the published figures, row by
 * row, with memory of the column remainders. It shares nothing with the code under test and knows no networks.
 */
type Bounds = (row: number, at: number) => readonly [low: number, high: number];

interface Puzzle {
  /** For each row, every content that fits its own figures. */
  readonly options: readonly (readonly (readonly number[])[])[];
  /** Every column total that fits, or undefined when the total is withheld. */
  readonly totals: readonly (readonly number[])[] | undefined;
}

/** All vectors of `width` whole numbers with the given bounds and sum. */
function vectors(
  bounds: readonly (readonly [number, number])[],
  sum: number,
): readonly (readonly number[])[] {
  const [first, ...others] = bounds;
  if (first === undefined) return sum === 0 ? [[]] : [];
  const found: (readonly number[])[] = [];
  for (let value = first[0]; value <= Math.min(first[1], sum); value += 1) {
    for (const tail of vectors(others, sum - value)) found.push([value, ...tail]);
  }
  return found;
}

/** What the reader believes beforehand: nothing, or (knowing the method) which hidden figures were the small ones. */
export type Knowledge = 'nothing' | 'method';

function puzzleOf(
  input: readonly GroupCounts[],
  report: GroupReport,
  knows: Knowledge,
  minGroup: number,
): Puzzle {
  const answers = [...new Set(input.flatMap((one) => Object.keys(one.counts)))];
  const truth: Bounds = (row, at) => {
    const value = input[row]?.counts[answers[at] ?? ''] ?? 0;
    return hiddenBounds(value, knows);
  };
  const options = report.rows.map((row, index) => {
    if ('suppressed' in row) {
      // Beyond one more than the method allows, larger sizes only add to what is possible.
      const most = knows === 'method' ? minGroup - 1 : minGroup;
      const sizes = Array.from({ length: most + 1 }, (_, n) => n);
      return sizes.flatMap((n) =>
        vectors(
          answers.map(() => [0, n] as const),
          n,
        ),
      );
    }
    const bounds = answers.map((answer, at) => {
      const shown = row.counts[answer];
      return shown == null ? truth(index, at) : ([shown, shown] as const);
    });
    return vectors(bounds, row.n);
  });
  if ('suppressed' in report.total) return { options, totals: undefined };
  const { counts, n } = report.total;
  const bounds = answers.map((answer) => {
    const shown = counts[answer];
    const value = input.reduce((total, one) => total + (one.counts[answer] ?? 0), 0);
    return shown == null ? hiddenBounds(value, knows) : ([shown, shown] as const);
  });
  return { options, totals: vectors(bounds, n) };
}

function hiddenBounds(value: number, knows: Knowledge): readonly [number, number] {
  if (knows === 'nothing') return [0, Number.POSITIVE_INFINITY];
  return value < 5 ? [1, 4] : [5, Number.POSITIVE_INFINITY];
}

/** Which row contents belong to at least one whole table that fits; and which column totals do. */
function solve(puzzle: Puzzle): {
  readonly rows: readonly (readonly (readonly number[])[])[];
  readonly totals: readonly (readonly number[])[];
} {
  const { options, totals } = puzzle;
  if (totals === undefined) return { rows: options, totals: [] };
  const memory = options.map(() => new Map<string, boolean>());
  const minus = (left: readonly number[], row: readonly number[]): readonly number[] | undefined => {
    const rest = left.map((value, at) => value - (row[at] ?? 0));
    return rest.some((value) => value < 0) ? undefined : rest;
  };
  const fits = (row: number, left: readonly number[]): boolean => {
    const known = memory[row];
    if (known === undefined) return left.every((value) => value === 0);
    const key = left.join();
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const found = (options[row] ?? []).some((option) => {
      const rest = minus(left, option);
      return rest !== undefined && fits(row + 1, rest);
    });
    known.set(key, found);
    return found;
  };
  const possibleTotals = totals.filter((total) => fits(0, total));
  let states = new Map(possibleTotals.map((total) => [total.join(), total]));
  const rows = options.map((choices, row) => {
    const next = new Map<string, readonly number[]>();
    const possible = choices.filter((option) => {
      let used = false;
      for (const left of states.values()) {
        const rest = minus(left, option);
        if (rest === undefined || !fits(row + 1, rest)) continue;
        used = true;
        next.set(rest.join(), rest);
      }
      return used;
    });
    states = next;
    return possible;
  });
  return { rows, totals: possibleTotals };
}

const several = (
  vectorsFound: readonly (readonly number[])[],
  value: (one: readonly number[]) => number,
): boolean => new Set(vectorsFound.map(value)).size > 1;

/** The hidden figures this reader can compute, as `group/answer`, `group/n` or `totaal/answer`. Empty when safe. */
export function computable(
  input: readonly GroupCounts[],
  report: GroupReport,
  reader: { readonly knows: Knowledge; readonly minGroup: number },
): readonly string[] {
  const answers = [...new Set(input.flatMap((one) => Object.keys(one.counts)))];
  const solved = solve(puzzleOf(input, report, reader.knows, reader.minGroup));
  const found: string[] = [];
  report.rows.forEach((row, index) => {
    const possible = solved.rows[index] ?? [];
    const size = (one: readonly number[]): number => one.reduce((a, b) => a + b, 0);
    if ('suppressed' in row && !several(possible, size)) found.push(`${row.group}/n`);
    answers.forEach((answer, at) => {
      const hidden = 'suppressed' in row || row.counts[answer] === null;
      if (hidden && !several(possible, (one) => one[at] ?? 0)) found.push(`${row.group}/${answer}`);
    });
  });
  const { total } = report;
  if ('suppressed' in total) return found;
  answers.forEach((answer, at) => {
    if (total.counts[answer] === null && !several(solved.totals, (one) => one[at] ?? 0))
      found.push(`totaal/${answer}`);
  });
  return found;
}
