import { createSecretKey, type KeyObject } from 'node:crypto';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { appendAuditLine, headOf } from './audit-chain.ts';
import type { LogKeys } from './log-keys.ts';
import type { Actor } from './port.ts';
import { mustBeSigned, signHead } from './signed-heads.ts';
import type { Sql } from './sql.ts';
import type { ChainHead } from './watermark.ts';

/** What one transaction says in the log. */
interface Line {
  readonly event: AuditEvent;
  readonly at: string;
  /** See appendAuditLine. */
  readonly changes: string | null;
}

interface LogWriterParts {
  readonly sql: Sql;
  readonly keys: LogKeys;
  readonly actor: Actor;
}

/**
 * Writes the lines of one session and signs them: the first line, and with it whatever was found; each whose number says so;
 * and at the end the last.
 */
export class LogWriter {
  readonly #parts: LogWriterParts;
  /**
   * As a key object, which authenticates four times as fast as bytes that are made into one each time. It cannot be
   * overwritten; it opens nothing.
   */
  readonly #key: KeyObject;
  /** Number of the last line this session signed; null before its first. */
  #signed: number | null = null;

  constructor(parts: LogWriterParts) {
    this.#parts = parts;
    this.#key = createSecretKey(parts.keys.lines);
  }

  /** Must run inside the transaction that the line is about. @returns the new head */
  append({ event, at, changes }: Line): ChainHead {
    const { sql, actor } = this.#parts;
    const head = appendAuditLine(sql, this.#key, { event, actor, at, changes });
    // An undone transaction takes its signature along; then the next line signs again.
    if (this.#signed === null || this.#signed >= head.sequence || mustBeSigned(head.sequence))
      this.#sign(head);
    return head;
  }

  /** Signs the last line when nobody did: in a transaction of its own, because it changes nothing that is stored. */
  end(): void {
    const { sql } = this.#parts;
    if (this.#signed === null) return;
    sql.change(() => {
      const head = headOf(sql);
      if (head.sequence !== this.#signed) this.#sign(head);
    });
  }

  #sign(head: ChainHead): void {
    signHead(this.#parts.sql, this.#parts.actor, head);
    this.#signed = head.sequence;
  }
}
