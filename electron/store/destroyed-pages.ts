import type Database from 'better-sqlite3';

/** Keeps older pages of what was destroyed out of the write-ahead log. */
export interface DestroyedPages {
  /**
   * Called after every commit. Empties the log when something was destroyed; while another connection still reads from it
   * (a full check, a copy) SQLite cannot, and then each next commit tries again. Closing the store empties it as well.
   */
  committed(destroyed: boolean): void;
}

/** @param db the connection that commits; nothing else may run on it meanwhile */
export function destroyedPages(db: Database.Database): DestroyedPages {
  let areInLog = false;
  return {
    committed: (destroyed) => {
      areInLog ||= destroyed;
      if (areInLog) areInLog = !emptiesLog(db);
    },
  };
}

/** One try that waits for nobody: a commit may not stand still for as long as somebody else reads. */
function emptiesLog(db: Database.Database): boolean {
  const wait = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma('busy_timeout=0');
  try {
    // The first column of the answer is 1 when it could not do all of it.
    return db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch {
    // The commit before it stands, and may not look failed: tried again after the next one.
    return false;
  } finally {
    db.pragma(`busy_timeout=${wait}`);
  }
}
