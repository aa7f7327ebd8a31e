import { isPlainDate, type PlainDate } from '../domain/dates.ts';
import type { FunctionName } from './functions.ts';
import { MATRIX } from './matrix.ts';

/** One period in the treatment team of one dossier. The same person may have several, one after the other. */
export interface Membership {
  /** First day of the membership, that day included. */
  readonly from: PlainDate;
  /** Last day of the membership, that day included; absent or null: open-ended. */
  readonly until?: PlainDate | null | undefined;
  /** A substitute (waarneming) without an end date has no place. */
  readonly substitute?: boolean;
}

/** Where a membership stands on a day. `withoutEnd`: a substitute whose end date was never filled in. */
export const MEMBERSHIP_STATES = ['running', 'notYet', 'ended', 'withoutEnd'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/**
 * The state of a membership on `today`; only `running` gives access. A date that does not exist opens nothing.
 * Source: shared/access/SPEC.md, ROL-4 and ROL-6.
 */
export function membershipState(member: Membership, today: PlainDate): MembershipState {
  const until = member.until ?? null;
  if (until === null && member.substitute === true) return 'withoutEnd';
  if (!isPlainDate(today) || !isPlainDate(member.from)) return 'ended';
  if (until !== null && !(isPlainDate(until) && today <= until)) return 'ended';
  return today < member.from ? 'notYet' : 'running';
}

/** The memberships that run on `today`, in the order they were given. */
export function runningMemberships<Member extends Membership>(
  members: readonly Member[],
  today: PlainDate,
): readonly Member[] {
  return members.filter((member) => membershipState(member, today) === 'running');
}

/** Whether a function reads medical content of the dossiers whose team names it. */
const isMedical = (name: FunctionName): boolean =>
  MATRIX.some((cell) => cell.function === name && cell.action === 'read' && cell.scope === 'medical');

/**
 * Who holds a dossier. `empty`: nobody of a medical function ever was in its team; `held`: somebody is today; `left`:
 * somebody was or will be, and nobody is today [ROL-6].
 */
export type TeamState = 'empty' | 'held' | 'left';

/** The state of a dossier's team on `today`. Members without a medical function hold nothing. */
export function teamState(
  members: readonly (Membership & { readonly function: FunctionName })[],
  today: PlainDate,
): TeamState {
  const medical = members.filter((member) => isMedical(member.function));
  if (medical.length === 0) return 'empty';
  return runningMemberships(medical, today).length > 0 ? 'held' : 'left';
}
