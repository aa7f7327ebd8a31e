import type Database from 'better-sqlite3';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { LogReport } from '../../shared/domain/log-check.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { parseAuditEvent } from './audit-chain.ts';
import { applyChange } from './change.ts';
import { commitWithWatermark, type Reminders } from './commit-with-watermark.ts';
import { destroyedPages } from './destroyed-pages.ts';
import { dossierKeys } from './dossier-keys.ts';
import { verifyIntegrity } from './integrity.ts';
import { checkLittleByLittle } from './log-check/background-check.ts';
import { checkAtOnce, checkTail, checkWholeLog } from './log-check/check-log.ts';
import { wipeLogKeys, type LogKeys } from './log-keys.ts';
import type { LogWriter } from './log-writer.ts';
import type { Actor, DossierKeyring, Receipt, Store, Touched } from './port.ts';
import { readerOver } from './reader.ts';
import { searchLog } from './search-log.ts';
import { signatureChainOf } from './signed-heads.ts';
import type { Sql } from './sql.ts';

export interface StoreParts extends Reminders {
  readonly db: Database.Database;
  readonly sql: Sql;
  /** The keys of the log, which the store wipes. */
  readonly logKeys: LogKeys;
  readonly log: LogWriter;
  readonly keyring: DossierKeyring;
  readonly actor: Actor;
  readonly clock: () => Date;
  readonly newId: () => RecordId;
  /** See StoreOptions. */
  readonly program: number;
}

type Listener = Parameters<Store['onCommit']>[0];

/** The store over an open, checked and migrated database. */
export function storeOver(parts: StoreParts): Store {
  const { db, sql, watermark, anchors, logKeys, log, keyring, actor, clock, newId, program } = parts;
  const { userId } = actor.enrolment.claim;
  const chain = signatureChainOf(sql.reader, actor);
  const keys = dossierKeys(sql, { userId, keyring, chain });
  const reader = readerOver(sql.reader, { keys, program, chain });
  const listeners = new Set<Listener>();
  const searches = searchLog(clock);
  const commit = commitWithWatermark(sql, { watermark, anchors });
  const checking = { keys: logKeys, actor, clock };
  let report: LogReport = sql.view(() => checkTail(sql, checking));
  const destroyed = destroyedPages(db);

  const readWithLine = <Result>(event: AuditEvent, read: () => Result): Result =>
    commit(() => {
      const result = read();
      return { result, head: log.append({ event, at: clock().toISOString(), changes: null }) };
    });

  return {
    write: (audit, build) => {
      const event = parseAuditEvent(audit);
      const done = commit(() => {
        const at = clock().toISOString();
        const { purpose } = event;
        const change = applyChange(
          { sql, keys, program, at, by: userId, purpose, newId, digestKey: logKeys.digests },
          build(reader),
        );
        const head = log.append({ event, at, changes: change.changes });
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
    logReport: () => report,
    checkLog: async () => {
      const found = await checkLittleByLittle(sql, checkWholeLog(sql, checking));
      if (found !== null) report = found;
      return found;
    },
    verifyIntegrity: () =>
      verifyIntegrity(db, () => sql.view(() => checkAtOnce(checkWholeLog(sql, checking)))),
    close: () => {
      if (!db.open) return;
      listeners.clear();
      try {
        log.end();
      } catch {
        // A full disk keeps nobody from closing: lines without a signature are counted, and signed, at the next opening.
      }
      db.close();
      watermark.close();
      for (const anchor of anchors) anchor.close();
      wipeLogKeys(logKeys);
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
