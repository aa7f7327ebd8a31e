import type { Absence } from '../../../shared/poortwachter/input.ts';
import { timelineOf } from '../../../shared/poortwachter/timeline.ts';
import type { Milestone, Timeline } from '../../../shared/poortwachter/timeline.ts';

/** The timeline of an absence that must not be refused. */
export function timeline(input: Absence, asOf: string, done?: ReadonlySet<string>): Timeline {
  const result = timelineOf(input, asOf, done);
  if (result.error !== undefined) throw new Error(`refused: ${result.error.code}`);
  return result;
}

/** One milestone of the timeline; fails when it is not there. */
export function milestone(result: Timeline, id: string): Milestone {
  const found = result.milestones.find((m) => m.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
