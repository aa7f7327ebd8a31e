import type { AuditLine } from '../../../shared/domain/audit.ts';
import { auditColumns, auditLineOf } from '../audit-chain.ts';
import type { AuditQuestion } from '../queries-port.ts';
import type { SqlReader } from '../sql.ts';

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
