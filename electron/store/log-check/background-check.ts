import { setTimeout as pause } from 'node:timers/promises';
import type { LogReport } from '../../../shared/domain/log-check.ts';
import { StoreClosed } from '../errors.ts';
import type { Sql } from '../sql.ts';

/** Milliseconds between two steps: a step takes about ten, so that whoever types does not notice. */
const rest = 15;

/**
 * Does the steps of a check one by one, each in a transaction of its own, with room for other work between them.
 * @returns null when the store was closed before the end
 */
export async function checkLittleByLittle(
  sql: Sql,
  steps: Generator<void, LogReport>,
): Promise<LogReport | null> {
  try {
    for (;;) {
      await pause(rest, undefined, { ref: false });
      const { done, value } = sql.view(() => steps.next());
      if (done === true) return value;
    }
  } catch (error) {
    if (error instanceof StoreClosed) return null;
    throw error;
  }
}
