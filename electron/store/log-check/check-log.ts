import { createSecretKey } from 'node:crypto';
import type { LogReport } from '../../../shared/domain/log-check.ts';
import { digestAt, headOf } from '../audit-chain.ts';
import type { LogKeys } from '../log-keys.ts';
import type { Actor } from '../port.ts';
import { signatureChainOf } from '../signed-heads.ts';
import type { SqlReader } from '../sql.ts';
import { noCommitYet, type ChainHead } from '../watermark.ts';
import { Expected } from './expected.ts';
import { Faults } from './faults.ts';
import { LineWalk } from './line-walk.ts';
import { blobCheck, dossierKeyCheck, tombstoneCheck } from './other-checks.ts';
import { earlierVersionCheck, recordCheck } from './record-check.ts';
import { walkTable, type ContentParts } from './table-check.ts';

export interface LogCheckParts {
  readonly keys: LogKeys;
  readonly actor: Pick<Actor, 'enrolment'>;
  readonly clock: () => Date;
}

/** How many lines are looked at when a store opens: some hundredths of a second, however long the log is. */
const tail = 1_000;

/** Lines looked at in one step of the whole check. */
const portion = 500;

/** Checks the last lines and their signatures. Runs within one transaction. */
export function checkTail(sql: SqlReader, parts: LogCheckParts): LogReport {
  const faults = new Faults();
  const walk = walkOver(sql, parts, { faults, after: headBefore(sql, tail), onChanges: () => true });
  while (walk.step(sql, portion));
  return reportOf(parts, { walk, faults, isWhole: false });
}

/**
 * Checks every line from the first, every signed head, and with the lists that the lines carry everything that is stored.
 * Between two steps work may go on; each step runs within one transaction.
 */
export function* checkWholeLog(sql: SqlReader, parts: LogCheckParts): Generator<void, LogReport> {
  const faults = new Faults();
  const expected = new Expected();
  const onChanges = (changes: string): boolean => expected.add(changes);
  const walk = walkOver(sql, parts, { faults, after: noCommitYet, onChanges });
  while (walk.step(sql, portion)) yield;
  const contents: ContentParts = {
    expected,
    digests: parts.keys.digests,
    fault: (what, thing) => faults.content({ fault: what, ...thing }),
  };
  const upToDate = (): void => {
    while (walk.step(sql, portion));
  };
  for (const check of [recordCheck, earlierVersionCheck, blobCheck, dossierKeyCheck, tombstoneCheck])
    yield* walkTable(sql, check(contents), upToDate);
  return reportOf(parts, { walk, faults, isWhole: true });
}

/** Runs a check to its end without pause, within the transaction that is going on. */
export function checkAtOnce(steps: Generator<void, LogReport>): LogReport {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

interface Walking {
  readonly faults: Faults;
  readonly after: ChainHead;
  readonly onChanges: (changes: string) => boolean;
}

function walkOver(sql: SqlReader, { keys, actor }: LogCheckParts, { after, ...walking }: Walking): LineWalk {
  const key = createSecretKey(keys.lines);
  return new LineWalk({ ...walking, key, signatures: signatureChainOf(sql, actor) }, after);
}

/** The head so many lines before the last one; the beginning where there are fewer, or where that line is not there. */
function headBefore(sql: SqlReader, lines: number): ChainHead {
  const sequence = Math.max(headOf(sql).sequence - lines, 0);
  const digest = digestAt(sql, sequence);
  return digest === undefined ? noCommitYet : { sequence, digest };
}

interface Outcome {
  readonly walk: LineWalk;
  readonly faults: Faults;
  readonly isWhole: boolean;
}

const reportOf = ({ clock }: LogCheckParts, { walk, faults, isWhole }: Outcome): LogReport => ({
  checkedAt: clock().toISOString(),
  isWhole,
  lines: walk.lines,
  unsignedLines: walk.unsigned,
  lineFaults: faults.lines,
  contentFaults: faults.contents,
  unlistedFaults: faults.unlisted,
});
