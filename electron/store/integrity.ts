import type Database from 'better-sqlite3';
import { StoreDamaged } from './errors.ts';
import type { Integrity } from './port.ts';
import { verifyAuditChain } from './queries/audit-log.ts';
import { asStoreError, type Sql } from './sql.ts';

/**
 * Plain `integrity_check`: with this cipher it reads and authenticates every page. `cipher_integrity_check` is a
 * silent no-op in this build.
 */
export function verifyIntegrity(db: Database.Database, sql: Sql): Integrity {
  const pages = unlessDamaged(() => db.pragma('integrity_check', { simple: true }) === 'ok') ?? false;
  return {
    pages: pages ? 'ok' : 'beschadigd',
    auditChain: unlessDamaged(() => sql.view(() => verifyAuditChain(sql))),
  };
}

function unlessDamaged<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (asStoreError(error) instanceof StoreDamaged) return null;
    throw error;
  }
}
