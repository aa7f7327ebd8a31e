/** What kind of secret a finding gives away. Order is the order of precedence when two readings of one word are equally long. */
export const leakKinds = [
  'dossierTerm',
  'pregnancy',
  'addiction',
  'diagnosis',
  'medication',
  'treatment',
  'testResult',
  'practitioner',
  'complaint',
  'appointment',
  'privateLife',
  'observation',
  'history',
  'cause',
] as const;

export type LeakKind = (typeof leakKinds)[number];

/** One place in a text that may not reach the employer. `start` and `end` are UTF-16 offsets; `text` is exactly that slice. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
  readonly text: string;
}

/** A guard made ready for one dossier: cheap enough to call on every keystroke. */
export type LeakGuard = (text: string) => readonly Finding[];
