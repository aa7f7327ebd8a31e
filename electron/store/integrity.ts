import type Database from 'better-sqlite3';
import type { LogReport } from '../../shared/domain/log-check.ts';
import { StoreDamaged } from './errors.ts';
import type { Integrity } from './port.ts';
import { asStoreError } from './sql.ts';

/**
 * Plain `integrity_check`: with this cipher it reads and authenticates every page. `cipher_integrity_check` is a
 * silent no-op in this build.
 */
export function verifyIntegrity(db: Database.Database, checkLog: () => LogReport): Integrity {
  const pages = unlessDamaged(() => db.pragma('integrity_check', { simple: true }) === 'ok') ?? false;
  return { pages: pages ? 'ok' : 'beschadigd', log: unlessDamaged(checkLog) };
}

function unlessDamaged<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (asStoreError(error) instanceof StoreDamaged) return null;
    throw error;
  }
}
