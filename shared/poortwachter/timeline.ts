import { InvalidDateError, addDays, daysBetween } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import { lastCaseOf } from './case.ts';
import type { SicknessCase } from './case.ts';
import { workingDayOnOrBefore } from './holidays.ts';
import { refuseAbsence, refuseTimeline } from './input.ts';
import type { Absence, TimelineRefusal } from './input.ts';
import {
  AFTER_CONTRACT,
  BOTH,
  EARLY_NOTICE_NAME,
  EVALUATION_NAME,
  FIXED_MILESTONES,
  MILESTONE_STEPS,
  PLAN_NAME,
  WAITING_DAYS,
} from './milestones.ts';

type MilestoneState = 'open' | 'done' | 'past' | 'dropped';

/** One dated duty. `id` is POO-1 … POO-9, with POO-4.1, POO-4.2 … for the evaluations. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly due: PlainDate;
  /** `due`, or the working day before it [POO-12]. */
  readonly warnOn: PlainDate;
  readonly owner: string;
  readonly state: MilestoneState;
  /** Why employer and employee moved it [POO-13]; null when they did not. */
  readonly movedBecause: string | null;
}

/** The timeline of the last case, milestones in the order in which they fall due. */
export interface Timeline {
  readonly error?: undefined;
  readonly firstSickDay: PlainDate;
  readonly effectiveFirstSickDay: PlainDate;
  readonly lastSickDay: PlainDate | null;
  /** First day on which WIA can be paid: the day after the waiting period. */
  readonly wiaFrom: PlainDate;
  readonly milestones: readonly Milestone[];
}

type Draft = Pick<Milestone, 'id' | 'name' | 'due' | 'owner' | 'movedBecause'>;
type Deviations = ReadonlyMap<string, { readonly due: PlainDate; readonly reason: string }>;

/** The contract ends while she is sick: on that day the employer's part ends [POO-11]. */
const endsWhileSick = (sickness: SicknessCase, contractEndsOn: PlainDate): boolean =>
  sickness.spans.some(({ from, to }) => from <= contractEndsOn && (to === null || to >= contractEndsOn));

/** Due dates that vangnet or the end of the contract bring forward [POO-11]. */
function broughtForward(input: Absence, sickness: SicknessCase): ReadonlyMap<string, PlainDate> {
  const start = sickness.effectiveFirstSickDay;
  const forward = new Map<string, PlainDate>();
  if (input.vangnet === true) forward.set('POO-5', addDays(start, MILESTONE_STEPS.vangnetReport));
  const end = input.contractEndsOn;
  if (end === undefined || !endsWhileSick(sickness, end)) return forward;
  const report = forward.get('POO-5');
  if (report === undefined || end < report) forward.set('POO-5', end);
  if (daysBetween(start, end) >= MILESTONE_STEPS.shortReportFrom) forward.set('POO-7', end);
  return forward;
}

function draft(plain: Omit<Draft, 'movedBecause'>, deviations: Deviations): Draft {
  const moved = deviations.get(plain.id);
  return moved === undefined
    ? { ...plain, movedBecause: null }
    : { ...plain, due: moved.due, movedBecause: moved.reason };
}

function planAfter(analysisDue: PlainDate, start: PlainDate, deviations: Deviations): Draft {
  const afterAnalysis = addDays(analysisDue, MILESTONE_STEPS.planAfterAnalysis);
  const atMost = addDays(start, MILESTONE_STEPS.planAtMost);
  const due = afterAnalysis < atMost ? afterAnalysis : atMost;
  return draft({ id: 'POO-3', name: PLAN_NAME, due, owner: BOTH }, deviations);
}

/** POO-4: every six weeks after the plan, up to and including the end of the waiting period [POO-25]. */
function evaluationsBetween(plan: PlainDate, end: PlainDate, deviations: Deviations): Draft[] {
  const evaluations: Draft[] = [];
  let due = addDays(plan, MILESTONE_STEPS.evaluationEvery);
  for (let n = 1; due <= end; n += 1) {
    evaluations.push(draft({ id: `POO-4.${n}`, name: EVALUATION_NAME, due, owner: BOTH }, deviations));
    due = addDays(due, MILESTONE_STEPS.evaluationEvery);
  }
  return evaluations;
}

function draftsOf(input: Absence, sickness: SicknessCase, deviations: Deviations): Draft[] {
  const start = sickness.effectiveFirstSickDay;
  const forward = broughtForward(input, sickness);
  const drafts: Draft[] = [];
  let analysisDue = start;
  let waitingEnd = start;
  for (const { id, name, day, owner } of FIXED_MILESTONES) {
    const computed = addDays(start, day);
    const earlier = forward.get(id);
    const due = earlier !== undefined && earlier < computed ? earlier : computed;
    const isEarlyNotice = id === 'POO-5' && due < computed;
    const milestone = draft({ id, name: isEarlyNotice ? EARLY_NOTICE_NAME : name, due, owner }, deviations);
    drafts.push(milestone);
    if (id === 'POO-2') analysisDue = milestone.due;
    if (id === 'POO-9') waitingEnd = milestone.due;
  }
  const plan = planAfter(analysisDue, start, deviations);
  drafts.push(plan, ...evaluationsBetween(plan.due, waitingEnd, deviations));
  return drafts;
}

/** `droppedAfter`: the last sick day or the last day of the contract; what falls due later lapses once it has come. */
function stateOf(due: PlainDate, droppedAfter: PlainDate | null, asOf: PlainDate): MilestoneState {
  if (droppedAfter !== null && droppedAfter <= asOf && due > droppedAfter) return 'dropped';
  return due < asOf ? 'past' : 'open';
}

/** POO-4.2 before POO-4.10 before POO-5. */
function compareIds(a: string, b: string): number {
  return (
    Number(a.slice(4).split('.')[0]) - Number(b.slice(4).split('.')[0]) ||
    Number(a.split('.')[1] ?? 0) - Number(b.split('.')[1] ?? 0)
  );
}

function refuseMoves(
  drafts: readonly Draft[],
  input: Absence,
  start: PlainDate,
): TimelineRefusal | undefined {
  for (const { milestone, due } of input.deviations ?? []) {
    if (!drafts.some(({ id }) => id === milestone)) {
      return refuseTimeline('unknownMilestone', 'Een afwijking noemt een evaluatie die er niet is.');
    }
    if (due < start) {
      return refuseTimeline('datesOutOfOrder', 'Een afwijking ligt voor de eerste ziektedag.');
    }
    if (
      milestone === 'POO-9' &&
      daysBetween(addDays(start, WAITING_DAYS), due) > MILESTONE_STEPS.longestSanction
    ) {
      return refuseTimeline(
        'wageSanctionTooLong',
        'De wachttijd mag met ten hoogste 52 weken langer worden.',
      );
    }
  }
  return undefined;
}

function build(input: Absence, asOf: PlainDate, done: ReadonlySet<string>): Timeline | TimelineRefusal {
  const refused = refuseAbsence(input, asOf);
  if (refused !== undefined) return refused;
  const sickness = lastCaseOf(input);
  if (sickness === undefined) {
    return refuseTimeline('noPeriods', 'Alle ziektedagen vallen in de zwangerschapsuitkering.');
  }
  const start = sickness.effectiveFirstSickDay;
  const deviations = new Map((input.deviations ?? []).map((d) => [d.milestone, d]));
  const drafts = draftsOf(input, sickness, deviations);
  const refusedMove = refuseMoves(drafts, input, start);
  if (refusedMove !== undefined) return refusedMove;
  const contractEnd =
    input.contractEndsOn !== undefined && endsWhileSick(sickness, input.contractEndsOn)
      ? input.contractEndsOn
      : null;
  const milestones = drafts
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : compareIds(a.id, b.id)))
    .map((milestone): Milestone => {
      const endsWithContract = !AFTER_CONTRACT.has(milestone.owner);
      const recovered = stateOf(milestone.due, sickness.lastSickDay, asOf);
      const state =
        endsWithContract && recovered !== 'dropped' ? stateOf(milestone.due, contractEnd, asOf) : recovered;
      return {
        ...milestone,
        warnOn: workingDayOnOrBefore(milestone.due),
        state: done.has(milestone.id) ? 'done' : state,
      };
    });
  const waitingEnd = drafts.find(({ id }) => id === 'POO-9')?.due ?? start;
  return {
    firstSickDay: sickness.firstSickDay,
    effectiveFirstSickDay: start,
    lastSickDay: sickness.lastSickDay,
    wiaFrom: addDays(waitingEnd, 1),
    milestones,
  };
}

/**
 * The timeline of the last case of an absence, as seen on `asOf`. `done` names the milestones the application
 * knows to be finished. Pure; impossible input comes back as a refusal.
 */
export function timelineOf(
  input: Absence,
  asOf: PlainDate,
  done: ReadonlySet<string> = new Set(),
): Timeline | TimelineRefusal {
  try {
    return build(input, asOf, done);
  } catch (error) {
    if (error instanceof InvalidDateError) {
      return refuseTimeline('dateOutOfRange', 'Een datum ligt buiten het bereik van de kalender.');
    }
    throw error;
  }
}

/** The week of a case: week n runs from D+7(n-1) to D+7n-1. Null before the first day. */
export function caseWeek(
  effectiveFirstSickDay: PlainDate,
  asOf: PlainDate,
): { readonly week: number; readonly of: 104; readonly label: string } | null {
  const days = daysBetween(effectiveFirstSickDay, asOf);
  if (days < 0) return null;
  const week = Math.floor(days / 7) + 1;
  return { week, of: 104, label: `week ${week} van 104` };
}
