import { randomBytes } from 'node:crypto';
import { signDossierKey } from '../../electron/signatures/dossier-key.ts';
import { describe, expect, test } from 'vitest';
import { storeAsFirstForm } from './older-form.ts';
import { storePerTest } from './store-per-test.ts';
import * as fixture from './support.ts';

const { employeeBody, employeeWrite, event, newId, reportDraftBody, testActor } = fixture;

const at = storePerTest();
const { me } = at;
const key = randomBytes(32);
const shown = {
  at: '2026-11-21T10:00:00.000Z',
  means: 'op papier',
  remark: '',
  remarkTravels: false,
  agrees: true,
} as const;

/** A report that the employee was shown, as a program of before report kinds would have stored it. */
function storedByTheFirstProgram(compartment: 'process' | 'medical'): {
  readonly id: string;
  readonly dossierId: string;
} {
  const [id, dossierId] = [newId(), newId()];
  const body = reportDraftBody(me, { shown });
  at.store.write(event(), () => ({
    records: [
      employeeWrite(dossierId, employeeBody()),
      { kind: 'reportDraft', id, dossierId, compartment, baseVersion: 0, body },
    ],
    dossierKeys: [
      signDossierKey(testActor(undefined, me), {
        dossierId,
        userId: me,
        wrapped: key.toString('base64'),
        wrappedAt: '2026-11-21T09:00:00.000Z',
      }),
    ],
  }));
  storeAsFirstForm(at.file, { id, key });
  return { id, dossierId };
}

const formOf = (id: string): unknown => {
  const db = fixture.rawConnection(at.file);
  const form = db.prepare('SELECT schema_version FROM records WHERE id = ?').pluck().get(id);
  db.close();
  return form;
};

describe.each(['process', 'medical'] as const)('a body of an older form, %s', (compartment) => {
  test('[REC-1][STO-21] is read in the newest, written back only with the next change, and kept as it was', () => {
    const { id, dossierId } = storedByTheFirstProgram(compartment);
    const read = () => fixture.peek(at.store, (reader) => reader.get('reportDraft', id));
    expect(read().body.reportKind).toBe('terugkoppeling');
    expect([read().schemaVersion, formOf(id)]).toEqual([1, 1]);

    const body = { ...read().body, documentNumber: '2' };
    at.store.write(event(), () => ({
      records: [{ kind: 'reportDraft', id, dossierId, compartment, baseVersion: 1, body }],
    }));
    expect([read().schemaVersion, formOf(id)]).toEqual([2, 2]);
    const versions = fixture.peek(at.store, (reader) => reader.versions('reportDraft', id));
    expect(versions.map((one) => [one.version, one.schemaVersion, one.body.documentNumber])).toEqual([
      [1, 1, '1'],
      [2, 2, '2'],
    ]);
    expect(versions.map((one) => one.body.reportKind)).toEqual(['terugkoppeling', 'terugkoppeling']);
  });
});
