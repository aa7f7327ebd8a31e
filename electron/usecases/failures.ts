import { CodedError } from '../../shared/coded-error.ts';
import type { DatesRefusal } from '../../shared/domain/impossible-dates.ts';
import type { NotAllowedReason } from '../../shared/ipc/failure.ts';

/** This user may not. Why is a reason of ours, or what a rule of shared/ gives: `sentence` is then its Dutch words. */
export class NotAllowed extends CodedError {
  readonly code = 'notAllowed';
  readonly why: NotAllowedReason | { readonly sentence: string };
  constructor(why: NotAllowedReason | { readonly sentence: string }) {
    super('this user may not do this');
    this.why = why;
  }
}

/** Something is asked while the briefcase is closed. */
export class Locked extends CodedError {
  readonly code = 'locked';
  constructor() {
    super('the briefcase is closed');
  }
}

/** A form cannot be finalised yet: required answers are missing. `field` is the first of them. */
export class Incomplete extends CodedError {
  readonly code = 'incomplete';
  readonly field: string;
  constructor(field: string) {
    super('required answers are missing');
    this.field = field;
  }
}

/**
 * One field of what was sent cannot be taken: it does not fit the contract, an answer does not fit its question, a form
 * nobody knows. `advice` is the Dutch sentence of a schema of ours, never the value.
 */
export class InputRefused extends CodedError {
  readonly code = 'invalidInput';
  readonly field: string;
  readonly advice: string;
  constructor(field: string, advice = '') {
    super('a field of the input is refused');
    this.field = field;
    this.advice = advice;
  }
}

/** The text that was shown is not the text that would be recorded. */
export class ConsentTextChanged extends CodedError {
  readonly code = 'consentTextChanged';
  constructor() {
    super('the composed text is not the text that was shown');
  }
}

/** The leak guard still finds something [EMP-1]. */
export class ReportBlocked extends CodedError {
  readonly code = 'reportBlocked';
  constructor() {
    super('the leak guard found something');
  }
}

/** The employee was not shown this content yet [EMP-2]. */
export class ReportNotShown extends CodedError {
  readonly code = 'reportNotShown';
  constructor() {
    super('the employee was not shown this content');
  }
}

/** The seal of a released report does not hold, or its bytes are not those that were sealed. */
export class ReportSealBroken extends CodedError {
  readonly code = 'reportSealBroken';
  constructor() {
    super('a released report is not what was sealed');
  }
}

/** The seal of a consent does not fit what stands there, or it does not lie where it was sealed. */
export class ConsentSealBroken extends CodedError {
  readonly code = 'consentSealBroken';
  constructor() {
    super('a consent is not what was sealed');
  }
}

/** A report without any content. */
export class ReportEmpty extends CodedError {
  readonly code = 'reportEmpty';
  constructor() {
    super('the report has no content');
  }
}

/** A step was asked at a moment when it makes no sense, such as confirming a set-up that was not begun. */
export class WrongMoment extends CodedError {
  readonly code = 'wrongMoment';
  constructor() {
    super('this step does not fit the state of the briefcase');
  }
}

/** The dates contradict each other, or what is recorded already. */
export class ImpossibleDates extends CodedError {
  readonly code = 'impossibleDates';
  readonly refusal: DatesRefusal;
  constructor(refusal: DatesRefusal) {
    super('the dates contradict each other');
    this.refusal = refusal;
  }
}

/** The retention rules cannot decide on a part of the dossier. `sentence` is the Dutch one of shared/retention. */
export class RetentionRefused extends CodedError {
  readonly code = 'retentionRefused';
  readonly sentence: string;
  constructor(sentence: string) {
    super('the retention rules refuse a record');
    this.sentence = sentence;
  }
}

/** A report of this absence left already: the employer it went to can no longer become another [EMP-11]. */
export class RecipientFixed extends CodedError {
  readonly code = 'recipientFixed';
  constructor() {
    super('a report of this case was released to its employer');
  }
}
