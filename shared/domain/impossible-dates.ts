import type { PlainDate } from './dates.ts';

/** Why dates cannot be as they are said, where the words name the day that stands in the way. */
export type DatedReason = 'sickDayBeforeEmployment' | 'sickDayAfterEmployment' | 'caseOutsideEmployment';

/** Why dates of a person, her employments, her absences or a hold cannot be as they are said. */
export type ImpossibleDatesReason =
  | DatedReason
  | 'bornInFuture'
  | 'bornAfterSickDay'
  | 'diedInFuture'
  | 'diedBeforeBirth'
  | 'sickDayInFuture'
  | 'sickDayBeforeBirth'
  | 'reportedBeforeSickDay'
  | 'recoveredInFuture'
  | 'caseAlreadyRuns'
  | 'employmentBeforeBirth'
  | 'employmentsOverlap'
  | 'holdEndsBeforeItsStart';

/** A reason, with the day that stands in the way where there is one. */
export type DatesRefusal =
  | { readonly reason: DatedReason; readonly day: PlainDate }
  | { readonly reason: Exclude<ImpossibleDatesReason, DatedReason>; readonly day?: undefined };
