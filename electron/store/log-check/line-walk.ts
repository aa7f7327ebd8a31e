import type { KeyObject } from 'node:crypto';
import type { SignatureChain } from '../../signatures/verify-signed.ts';
import { chainedColumns, chainedDigest } from '../audit-chain.ts';
import { bytes, integer, textOrNull } from '../columns.ts';
import { isHeadGenuine, mustBeSigned } from '../signed-heads.ts';
import type { Row, SqlReader } from '../sql.ts';
import type { ChainHead } from '../watermark.ts';
import type { Faults } from './faults.ts';

export interface WalkParts {
  /** The key of the lines. */
  readonly key: KeyObject;
  readonly signatures: SignatureChain;
  readonly faults: Faults;
  /** Gets the changes of each line that is as it was written. Gives whether they are a list that a program wrote. */
  readonly onChanges: (changes: string) => boolean;
}

const nextLines = `SELECT ${chainedColumns.map((column) => `a.${column}`).join(', ')}, a.hash, h.user_id AS signer, h.signature
  FROM audit a LEFT JOIN signed_heads h ON h.sequence = a.sequence
  WHERE a.sequence > ? ORDER BY a.sequence LIMIT ?`;

/**
 * Walks along the chain and compares each line with its digest and each signed head with its signature. A line that does not
 * fit is named, and the walk goes on from what stands there, so that the lines behind it are judged by themselves.
 */
export class LineWalk {
  readonly #parts: WalkParts;
  #last: ChainHead;
  /** Number of the last line that was signed, or that a fault was named for. */
  #signed: number;
  #lines = 0;

  /** @param after the head behind which the walk begins; what stands there is believed */
  constructor(parts: WalkParts, after: ChainHead) {
    this.#parts = parts;
    this.#last = after;
    this.#signed = after.sequence;
  }

  /** How many lines were looked at. */
  get lines(): number {
    return this.#lines;
  }

  /** How many lines stand behind the last one that was signed. */
  get unsigned(): number {
    return this.#last.sequence - this.#signed;
  }

  /** Looks at the next lines. @returns whether there may be more */
  step(sql: SqlReader, limit: number): boolean {
    const rows = sql.all(nextLines, this.#last.sequence, limit);
    for (const row of rows) this.#look(row);
    if (rows.length < limit) this.#endOfHeads(sql);
    return rows.length === limit;
  }

  #look(row: Row): void {
    const { key, signatures, faults, onChanges } = this.#parts;
    const head = { sequence: integer(row, 'sequence'), digest: bytes(row, 'hash') };
    const at = textOrNull(row, 'at');
    const { sequence } = head;
    if (sequence > this.#last.sequence + 1)
      // What hung on them cannot be compared: the line behind them is taken as it stands.
      faults.line({ fault: 'deleted', from: this.#last.sequence + 1, to: sequence - 1, at });
    else {
      const values = chainedColumns.map((column) => row[column]);
      const isAuthentic = Buffer.compare(chainedDigest(key, this.#last.digest, values), head.digest) === 0;
      const { changes } = row;
      if (!isAuthentic || (typeof changes === 'string' && !onChanges(changes)))
        faults.line({ fault: 'forged', from: sequence, to: sequence, at });
    }
    const { signer, signature } = row;
    const isSigned = typeof signer === 'string' && typeof signature === 'string';
    // A line is signed by who wrote it: a colleague's own key makes no line in the name of another.
    const isGenuine =
      isSigned &&
      signer === row['user_id'] &&
      isHeadGenuine(head, { signerId: signer, signature }, signatures);
    if (isSigned ? !isGenuine : mustBeSigned(sequence))
      faults.line({ fault: 'rechained', from: this.#signed + 1, to: sequence, at });
    if (isSigned || mustBeSigned(sequence)) this.#signed = sequence;
    this.#last = head;
    this.#lines += 1;
  }

  /** A head that was signed, of a line that is not there: the last lines are gone. */
  #endOfHeads(sql: SqlReader): void {
    const row = sql.get('SELECT max(sequence) AS sequence FROM signed_heads');
    const signed = row?.['sequence'];
    if (typeof signed !== 'number' || signed <= this.#last.sequence || signed <= this.#signed) return;
    this.#parts.faults.line({ fault: 'deleted', from: this.#last.sequence + 1, to: signed, at: null });
    this.#signed = signed;
  }
}
