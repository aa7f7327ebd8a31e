/**
 * What a reader can compute from published figures of a table with row, column and grand totals.
 *
 * A table with its totals is a circulation in a network: a figure is an arc, a node says that what comes in goes out.
 * The true figures are one solution. Another solution differs from it by cycles, and because bounds are integers every
 * difference is made of cycles that move by one. So a hidden figure has a second possible value exactly when one
 * residual cycle runs through its arc: an exact test, without a general solver.
 * Source: shared/privacy/SPEC.md (ANO-6).
 */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What a reader knows of the figure. Fixed figures have `low === high === value`. */
  low: number;
  high: number;
  /** Must keep at least two possible values. */
  guarded: boolean;
  /** May be hidden to protect another figure. */
  readonly mayHide: boolean;
}

/** The lowest figure that may be shown; also what a reader knows of a figure that was hidden to protect another. */
export const SMALLEST_SHOWN = 5;

/** Hides a figure that is not small itself: a reader who knows the method still knows it is at least 5. */
export function hide(arc: Arc): void {
  arc.low = SMALLEST_SHOWN;
  arc.high = Number.POSITIVE_INFINITY;
  arc.guarded = true;
}

interface Step {
  readonly node: number;
  readonly arc: number;
}

/** For each node the arcs at it, by index. */
function incidence(arcs: readonly Arc[]): readonly (readonly number[])[] {
  const at: number[][] = [];
  arcs.forEach((arc, index) => {
    (at[arc.from] ??= []).push(index);
    (at[arc.to] ??= []).push(index);
  });
  return at;
}

const isShown = (arc: Arc): boolean => arc.low === arc.high;

/** Whether one unit more (or less) fits the arc as it is, or would fit once it is hidden. */
function canMove(arc: Arc, up: boolean, afterHiding: boolean): boolean {
  const hiding = afterHiding && isShown(arc) && arc.mayHide;
  const low = hiding ? SMALLEST_SHOWN : arc.low;
  const high = hiding ? Number.POSITIVE_INFINITY : arc.high;
  return up ? arc.value < high : arc.value > low;
}

/**
 * The cheapest way from one node to another that does not use `without`, as the arcs on it; `undefined` if there is
 * none. Hidden arcs are free; with `afterHiding` a shown arc may be used at the price of its value.
 */
function cheapestWay(
  network: { readonly arcs: readonly Arc[]; readonly at: readonly (readonly number[])[] },
  trip: { readonly from: number; readonly to: number; readonly without: number },
  afterHiding: boolean,
): readonly number[] | undefined {
  const cost: (number | undefined)[] = [];
  const came: (Step | undefined)[] = [];
  const open = new Set<number>([trip.from]);
  cost[trip.from] = 0;
  while (open.size > 0) {
    let node = -1;
    for (const candidate of open) {
      if (node === -1 || (cost[candidate] ?? 0) < (cost[node] ?? 0)) node = candidate;
      if (cost[node] === 0) break;
    }
    open.delete(node);
    if (node === trip.to) return walkBack(came, trip);
    for (const index of network.at[node] ?? []) {
      const arc = network.arcs[index];
      if (arc === undefined || index === trip.without) continue;
      const up = arc.from === node;
      if (!canMove(arc, up, afterHiding)) continue;
      const next = up ? arc.to : arc.from;
      const price = (cost[node] ?? 0) + (isShown(arc) ? arc.value : 0);
      const known = cost[next];
      if (known !== undefined && known <= price) continue;
      cost[next] = price;
      came[next] = { node, arc: index };
      open.add(next);
    }
  }
  return undefined;
}

function walkBack(
  came: readonly (Step | undefined)[],
  trip: { readonly from: number; readonly to: number },
): readonly number[] {
  const way: number[] = [];
  for (let node = trip.to; node !== trip.from;) {
    const step = came[node];
    if (step === undefined) break;
    way.push(step.arc);
    node = step.node;
  }
  return way;
}

/**
 * Hides further figures in `arcs` (in place) until every guarded arc has at least two possible values, cheapest first.
 * Returns false when that cannot be done; the arcs are then of no use any more.
 */
export function protect(arcs: readonly Arc[]): boolean {
  const network = { arcs, at: incidence(arcs) };
  return arcs.every((arc, index) => {
    if (!arc.guarded) return true;
    const trips = [
      ...(canMove(arc, true, false) ? [{ from: arc.to, to: arc.from, without: index }] : []),
      ...(canMove(arc, false, false) ? [{ from: arc.from, to: arc.to, without: index }] : []),
    ];
    if (trips.some((trip) => cheapestWay(network, trip, false) !== undefined)) return true;
    const ways = trips.flatMap((trip) => {
      const way = cheapestWay(network, trip, true);
      if (way === undefined) return [];
      const shown = way.flatMap((at) => arcs[at] ?? []).filter(isShown);
      return [{ shown, price: shown.reduce((sum, one) => sum + one.value, 0) }];
    });
    const best = ways.reduce<(typeof ways)[number] | undefined>(
      (cheapest, way) => (cheapest === undefined || way.price < cheapest.price ? way : cheapest),
      undefined,
    );
    best?.shown.forEach(hide);
    return best !== undefined;
  });
}
