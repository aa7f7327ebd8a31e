import { z } from 'zod';
import { plainDateShape } from '../../../shared/domain/dates.ts';
import { absence } from '../../../shared/poortwachter/input.ts';
import type { TimelineRefusal } from '../../../shared/poortwachter/input.ts';
import { timelineOf } from '../../../shared/poortwachter/timeline.ts';
import type { Milestone, Timeline } from '../../../shared/poortwachter/timeline.ts';
import type { Topic } from '../topic.ts';

const item = absence.extend({ id: z.string(), asOf: plainDateShape });
type TimelineItem = z.infer<typeof item>;

type TimelineAnswer = { readonly id: string } & (
  | (Pick<Timeline, 'firstSickDay' | 'effectiveFirstSickDay'> & {
      readonly milestones: readonly Pick<Milestone, 'id' | 'due' | 'warnOn' | 'owner' | 'state'>[];
    })
  | TimelineRefusal
);

/** The milestones of the Wet verbetering poortwachter for one absence. */
export const timelineTopic: Topic<TimelineItem, TimelineAnswer> = {
  name: 'timeline',
  item,
  decide({ id, asOf, ...input }) {
    const result = timelineOf(input, asOf);
    if (result.error !== undefined) return { id, error: result.error };
    return {
      id,
      firstSickDay: result.firstSickDay,
      effectiveFirstSickDay: result.effectiveFirstSickDay,
      milestones: result.milestones.map((milestone) => ({
        id: milestone.id,
        due: milestone.due,
        warnOn: milestone.warnOn,
        owner: milestone.owner,
        state: milestone.state,
      })),
    };
  },
};
