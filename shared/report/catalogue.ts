import { reportKindsOf } from './define-report-kind.ts';
import { terugkoppeling } from './kinds/terugkoppeling.ts';

/** The kinds of report of this program, one line a kind. A kind that was ever released stays: its letters are read with it. */
export const reportKinds = reportKindsOf([terugkoppeling]);
