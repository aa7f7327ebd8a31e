import type { AuditLine } from '../../../shared/domain/audit.ts';
import { auditColumns, auditLineOf, chainHash } from '../audit-chain.ts';
import { bytes } from '../columns.ts';
import type { AuditChain, AuditQuestion } from '../queries-port.ts';
import type { SqlReader } from '../sql.ts';
import { noCommitYet } from '../watermark.ts';

export function auditLines(
  sql: SqlReader,
  { dossierId, limit, before }: AuditQuestion,
): readonly AuditLine[] {
  const last = before === undefined ? Number.MAX_SAFE_INTEGER : before;
  const rows =
    dossierId === null
      ? sql.all(
          `SELECT ${auditColumns} FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`,
          last,
          limit,
        )
      : sql.all(
          `SELECT ${auditColumns} FROM audit WHERE dossier_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
          dossierId,
          last,
          limit,
        );
  return rows.map(auditLineOf);
}

/** Lines looked at in one go, so that a log of years does not fill the memory. */
const chunk = 5_000;

export function verifyAuditChain(sql: SqlReader): AuditChain {
  let previous = noCommitYet.digest;
  let lines = 0;
  for (;;) {
    const rows = sql.all(
      `SELECT ${auditColumns}, change_digest, hash FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?`,
      lines,
      chunk,
    );
    for (const row of rows) {
      const line = auditLineOf(row);
      const change = row['change_digest'] === null ? null : bytes(row, 'change_digest');
      const stored = bytes(row, 'hash');
      const holds =
        line.sequence === lines + 1 && Buffer.compare(stored, chainHash(previous, change, line)) === 0;
      if (!holds) return { lines, brokenAt: lines + 1 };
      previous = stored;
      lines += 1;
    }
    if (rows.length < chunk) return { lines, brokenAt: null };
  }
}
