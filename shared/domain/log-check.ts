import { z } from 'zod';
import { instant } from './instant.ts';

/**
 * Lines of the access log that are not as they were written:
 * - `deleted`: they are gone; the line behind them cannot be compared with them either
 * - `forged`: changed, or added, by who did not have the key of the log; or one whose list no program wrote
 * - `rechained`: they hang together, but are not what a user signed, or nobody signed them where somebody must
 */
export const lineFault = z.strictObject({
  fault: z.enum(['deleted', 'forged', 'rechained']),
  /** Numbers of the first and the last line. */
  from: z.int().min(1),
  to: z.int().min(1),
  /** The time that the first of them says, or for lines that are gone the one behind them; null when there is none. */
  at: z.string().nullable(),
});
export type LineFault = z.infer<typeof lineFault>;

/**
 * Something stored that is not what the lines of the log say was stored:
 * - `older`: an earlier version stands in its place
 * - `missing`: it is gone, and no line says that it was destroyed
 * - `unlisted`: no line says that it was ever stored
 * - `altered`: it is not what was stored
 */
export const contentFault = z.strictObject({
  fault: z.enum(['older', 'missing', 'unlisted', 'altered']),
  /** The kind of record, or 'blob', 'dossierKey' or 'tombstone'; never content. */
  kind: z.string(),
  id: z.string(),
  /** The version the lines of the log tell of, or of what no line tells the one that stands there. */
  version: z.int().nullable(),
});
export type ContentFault = z.infer<typeof contentFault>;

/** What a check of the access log found. */
export const logReport = z.strictObject({
  checkedAt: instant,
  /** Whether every line and everything stored was checked, or at opening only the last lines. */
  isWhole: z.boolean(),
  /** How many lines were looked at. */
  lines: z.int().min(0),
  /** How many lines stand behind the last one that was signed: after the sudden end of the program, or now while working. */
  unsignedLines: z.int().min(0),
  lineFaults: z.array(lineFault),
  contentFaults: z.array(contentFault),
  /** How many faults were found beyond those that are listed. */
  unlistedFaults: z.int().min(0),
});
export type LogReport = z.infer<typeof logReport>;

/** How many faults a report found, listed or not. */
export const faultsIn = ({ lineFaults, contentFaults, unlistedFaults }: LogReport): number =>
  lineFaults.length + contentFaults.length + unlistedFaults;
