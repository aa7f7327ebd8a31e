import { purpose } from '../../shared/domain/purpose.ts';
import { headOf } from './audit-chain.ts';
import { RecordRefused } from './errors.ts';
import { databaseVersionOf } from './migrate.ts';
import { noteInLog, ofStore, openChecked, rememberedHead, type StoreOptions } from './open-store.ts';
import type { Store } from './port.ts';

/** How long a reason may be, in characters: it stands in one line of the access log. */
export const longestRestoreReason = 50;

/**
 * Opens a database that was put back from a copy, and takes it as it is: the one way past a watermark or an anchor that
 * remembers more. Only after a person was told what will be missing, and with her reason. Before anything else the log
 * says that this happened, why, and which of its lines were left behind; then watermark and anchors follow the file.
 * @param reason in Dutch, 1 to `longestRestoreReason` characters; it stands in the access log, so it tells nothing of a dossier
 * @throws RecordRefused for another reason; further as `openStore`, but for StoreBehindWatermark, StoreRolledBack and
 *   WatermarkUnreadable
 */
export function acceptRestore(options: StoreOptions, reason: string): Store {
  const why = reason.trim();
  if (why === '' || why.length > longestRestoreReason) throw new RecordRefused('audit', 'explanation');
  const remembered = rememberedHead(options)?.sequence ?? 0;
  let found = 0;
  return openChecked(options, {
    compare: (sql) => {
      found = databaseVersionOf(sql) === 0 ? 0 : headOf(sql).sequence;
    },
    note: (sql, log) => {
      const lost = remembered > found ? `regels ${found + 1} t/m ${remembered} vervallen: ` : '';
      const restored = ofStore('store.restored', purpose('reservekopie teruggezet'));
      noteInLog({ sql, log, clock: options.clock }, { ...restored, explanation: `${lost}${why}` });
    },
  });
}
