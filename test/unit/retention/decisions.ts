import { decideRetention } from '../../../shared/retention/decide.ts';
import type { RetentionDecision } from '../../../shared/retention/decide.ts';
import type { RetentionPolicy, RetentionRecord } from '../../../shared/retention/record.ts';

/** The decision over a record that must not be refused. */
export function decided(
  record: RetentionRecord,
  asOf: string,
  policy: RetentionPolicy = {},
): RetentionDecision {
  const result = decideRetention(record, policy, asOf);
  if (result.error !== undefined) throw new Error(`refused: ${result.error.code}`);
  return result;
}

/** The code with which a record is refused, or undefined. */
export const refusalCode = (record: RetentionRecord, asOf: string): string | undefined =>
  decideRetention(record, {}, asOf).error?.code;
