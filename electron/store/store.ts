import type Database from 'better-sqlite3';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { appendAuditLine, parseAuditEvent } from './audit-chain.ts';
import { applyChange } from './change.ts';
import { destroyedPages } from './destroyed-pages.ts';
import { dossierKeys } from './dossier-keys.ts';
import { verifyIntegrity } from './integrity.ts';
import type { Actor, DossierKeyring, Receipt, Store, Touched } from './port.ts';
import { readerOver } from './reader.ts';
import { searchLog } from './search-log.ts';
import type { Sql } from './sql.ts';
import { commitWithWatermark, type Reminders } from './commit-with-watermark.ts';

export interface StoreParts extends Reminders {
  readonly db: Database.Database;
  readonly sql: Sql;
  readonly keyring: DossierKeyring;
  readonly actor: Actor;
  readonly clock: () => Date;
  readonly newId: () => RecordId;
  /** See StoreOptions. */
  readonly program: number;
}

type Listener = Parameters<Store['onCommit']>[0];

/** The store over an open, checked and migrated database. */
export function storeOver({
  db,
  sql,
  watermark,
  anchors,
  keyring,
  actor,
  clock,
  newId,
  program,
}: StoreParts): Store {
  const { userId } = actor.enrolment.claim;
  const keys = dossierKeys(sql, { userId, keyring });
  const reader = readerOver(sql.reader, { keys, program });
  const listeners = new Set<Listener>();
  const searches = searchLog(clock);
  const commit = commitWithWatermark(sql, { watermark, anchors });
  const destroyed = destroyedPages(db);

  const readWithLine = <Result>(event: AuditEvent, read: () => Result): Result =>
    commit(() => {
      const result = read();
      const head = appendAuditLine(sql, { event, actor, at: clock().toISOString(), changeDigest: null });
      return { result, head };
    });

  return {
    write: (audit, build) => {
      const event = parseAuditEvent(audit);
      const done = commit(() => {
        const at = clock().toISOString();
        const change = applyChange(
          { sql, keys, program, at, by: userId, purpose: event.purpose, newId },
          build(reader),
        );
        const head = appendAuditLine(sql, { event, actor, at, changeDigest: change.digest });
        const receipt: Receipt = {
          commit: head.sequence,
          at,
          versions: change.versions,
          changesLists: change.changesLists,
        };
        return { result: { receipt, touched: change.touched, destroyed: change.destroyed }, head };
      });
      for (const listener of [...listeners]) tell(listener, done.receipt, done.touched);
      destroyed.committed(done.destroyed);
      return done.receipt;
    },
    read: (audit, read) => {
      const event = parseAuditEvent(audit);
      if (searches.isLogged(event)) return sql.view(() => read(reader));
      const result = readWithLine(event, () => read(reader));
      searches.logged(event);
      return result;
    },
    readOrganisation: (read) => sql.view(() => read(reader)),
    logAccess: (audit) => {
      readWithLine(parseAuditEvent(audit), () => undefined);
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    verifyIntegrity: () => verifyIntegrity(db, sql),
    close: () => {
      if (!db.open) return;
      listeners.clear();
      db.close();
      watermark.close();
      for (const anchor of anchors) anchor.close();
    },
  };
}

/** A listener that fails must not make a change look failed that is on the disk: its error goes up by itself. */
function tell(listener: Listener, receipt: Receipt, touched: readonly Touched[]): void {
  try {
    listener(receipt, touched);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
