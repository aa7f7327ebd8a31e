import { z } from 'zod';
import { addDays, addMonths, plainDate, type PlainDate } from '../domain/dates.ts';

/** What an employee can ask for, in the order of the privacy regulation, as a screen names it [REQ-1]. */
export const REQUEST_LABELS = {
  access: 'inzage',
  rectification: 'correctie of aanvulling',
  transfer: 'overdracht van gegevens',
  restriction: 'stoppen of beperken van het gebruik',
  complaint: 'klacht',
  destruction: 'vernietiging',
} as const;

/** One kind of request. */
export type RequestKind = keyof typeof REQUEST_LABELS;

export const requestKind = z.enum(Object.keys(REQUEST_LABELS) as [RequestKind, ...(readonly RequestKind[])]);

/** How the identity was verified: a document was seen. No number and no copy has a place here [REQ-3]. */
export const identityCheck = z.strictObject({
  document: z.enum(['passport', 'identityCard', 'drivingLicence', 'residencePermit']),
  seenOn: plainDate,
});

/** A message to the employee that the answer takes longer, with the reason. */
export interface Extension {
  readonly noticeOn: PlainDate;
  readonly reason: string;
}

/** Until when a request is to be answered. Every date is the last day on which the answer is in time. */
export interface RequestTerms {
  /** Four weeks: what the privacy statement promises. */
  readonly answerBy: PlainDate;
  /** One month: the law. */
  readonly statutoryBy: PlainDate;
  /** The day that binds now: `answerBy`, or three months after receipt once extended. */
  readonly finalBy: PlainDate;
  readonly rules: readonly ('REQ-2' | 'RET-28')[];
}

/** Why an extension does not count. */
export interface ExtensionRefusal {
  readonly code: 'notExtendable' | 'noticeTooEarly' | 'noticeTooLate' | 'reasonMissing';
  readonly message: string;
}

const ANSWER_DAYS = 28;
const STATUTORY_MONTHS = 1;
const EXTENDED_MONTHS = 3;

/**
 * A complaint is no right of AVG 15 to 22, and a medical file is destroyed within a term that the law does not extend
 * (BW 7:455): no notice moves these.
 */
const NOT_EXTENDABLE: readonly RequestKind[] = ['complaint', 'destruction'];

function refusalOf(
  kind: RequestKind,
  receivedOn: PlainDate,
  extension: Extension,
): ExtensionRefusal | undefined {
  if (NOT_EXTENDABLE.includes(kind)) {
    return { code: 'notExtendable', message: 'Voor dit verzoek is uitstel niet mogelijk.' };
  }
  if (extension.noticeOn < receivedOn) {
    return { code: 'noticeTooEarly', message: 'Het bericht over uitstel is van vóór het verzoek.' };
  }
  if (extension.noticeOn > addMonths(receivedOn, STATUTORY_MONTHS)) {
    return {
      code: 'noticeTooLate',
      message: 'Het bericht over uitstel kwam later dan een maand na het verzoek.',
    };
  }
  if (extension.reason.trim() === '') {
    return { code: 'reasonMissing', message: 'Geef de werknemer de reden van het uitstel.' };
  }
  return undefined;
}

/**
 * The terms of a request received on a day: 28 days by the privacy statement, a month by AVG 12(3), and with a notice
 * within that month two months more. The day of receipt does not count. Working days and holidays do not move a term:
 * that would only make it later. Throws InvalidDateError for a date that does not exist.
 */
export function requestTerms(
  receivedOn: PlainDate,
  options: { readonly kind: RequestKind; readonly extension?: Extension | undefined },
): RequestTerms | { readonly refused: ExtensionRefusal } {
  const { kind, extension } = options;
  const answerBy = addDays(receivedOn, ANSWER_DAYS);
  const terms = {
    answerBy,
    statutoryBy: addMonths(receivedOn, STATUTORY_MONTHS),
    rules: kind === 'destruction' ? (['REQ-2', 'RET-28'] as const) : (['REQ-2'] as const),
  };
  if (extension === undefined) return { ...terms, finalBy: answerBy };
  const refused = refusalOf(kind, receivedOn, extension);
  return refused === undefined ? { ...terms, finalBy: addMonths(receivedOn, EXTENDED_MONTHS) } : { refused };
}

/** What is known of a record of which destruction is asked. */
export interface DestructionFacts {
  /** The record belongs to an exposure file the law orders to keep (hazardous, biological, radiation). */
  readonly statutoryExposureFile: boolean;
  /** The case is still running: guidance, a claim to benefit, a milestone of the Wet verbetering poortwachter. */
  readonly caseRunning: boolean;
  /** A legal hold is in force. */
  readonly onHold: boolean;
}

/** A ground to refuse destruction, with its rule and one sentence for the letter to the employee. */
export interface DestructionObstacle {
  readonly code: 'statutoryExposureFile' | 'caseRunning' | 'onHold';
  readonly rule: 'RET-28' | 'RET-20';
  readonly reason: string;
}

/**
 * The grounds on which a request for destruction is to be refused; none means that nothing known stands in the way.
 * A person decides and signs: this only lists what the law puts in the way [REQ-8].
 */
export function destructionObstacles(facts: DestructionFacts): readonly DestructionObstacle[] {
  const all: readonly DestructionObstacle[] = [
    {
      code: 'statutoryExposureFile',
      rule: 'RET-28',
      reason: 'De wet verplicht ons om gegevens over blootstelling te bewaren.',
    },
    {
      code: 'caseRunning',
      rule: 'RET-28',
      reason: 'Uw begeleiding loopt nog. Zolang die loopt, hebben wij deze gegevens nodig.',
    },
    {
      code: 'onHold',
      rule: 'RET-20',
      reason: 'De gegevens zijn nodig voor een procedure die loopt of dreigt.',
    },
  ];
  return all.filter((obstacle) => facts[obstacle.code]);
}

/** What was stated: a fact, or the opinion of a doctor. */
export type Statement = 'fact' | 'medicalOpinion';

/**
 * How a rectification is carried out: a fact gets a new version beside the old one; an opinion stays as it is and the
 * statement of the employee is put with it [REQ-4].
 */
export function rectification(statement: Statement): 'newVersion' | 'appendStatement' {
  return statement === 'fact' ? 'newVersion' : 'appendStatement';
}

/** What a person wants to do with a record of which the use is restricted. */
export type RecordUse = 'store' | 'use' | 'destroy';

/** Restriction locks the use and the destruction of a record; keeping it goes on [REQ-6]. */
export function allowedWhileRestricted(use: RecordUse): boolean {
  return use === 'store';
}
