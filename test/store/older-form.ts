import { decrypt, encrypt } from '../../electron/crypto/cipher.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { rawConnection } from './support.ts';

interface ReportRow {
  readonly dossier_id: RecordId;
  readonly compartment: string;
  readonly schema_version: number;
  readonly version: number;
  readonly body: string | Uint8Array;
}

/** The additional data of a stored body (electron/store/record-codec.ts). */
const additionalDataOf = (id: RecordId, row: ReportRow, form: number): string =>
  [id, row.dossier_id, 'reportDraft', row.version, form].join('|');

/**
 * Puts the present version of a report being written in the form of before there were kinds of report, as a program of then
 * would have stored it. One that is in that form stays as it is.
 * @param key the dossier's, for one that is medical
 */
export function storeAsFirstForm(
  file: string,
  { id, key }: { readonly id: RecordId; readonly key: Uint8Array },
): void {
  const db = rawConnection(file);
  try {
    const row = db
      .prepare<[RecordId], ReportRow>(
        'SELECT dossier_id, compartment, schema_version, version, body FROM records WHERE id = ?',
      )
      .get(id);
    if (row === undefined) throw new Error('there is no such report');
    if (row.schema_version === 1) return;
    const plain =
      typeof row.body === 'string'
        ? row.body
        : Buffer.from(decrypt(row.body, { key, additionalData: additionalDataOf(id, row, 2) })).toString();
    const { reportKind, ...older } = JSON.parse(plain) as { readonly reportKind: string };
    if (reportKind !== 'terugkoppeling') throw new Error('only this kind of report was there from the first');
    const json = JSON.stringify(older);
    const column =
      row.compartment === 'medical'
        ? encrypt(Buffer.from(json), { key, additionalData: additionalDataOf(id, row, 1) })
        : json;
    db.prepare('UPDATE records SET schema_version = 1, body = ? WHERE id = ?').run(column, id);
  } finally {
    db.close();
  }
}
