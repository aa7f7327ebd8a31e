import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecordFrozen } from '../../electron/store/errors.ts';
import type { Receipt, Store } from '../../electron/store/port.ts';
import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { agreement, amended, subjects, used, withdrawal } from '../unit/consent/sealed-record.ts';
import * as fixture from './support.ts';

let folder: ReturnType<typeof fixture.testFolder>;
let store: Store;
let dossierId: string;
let consent: ConsentRecord;
const withdrawn = withdrawal('2026-03-09T10:00:00+01:00');
const usedOnce = used('2026-03-09T10:00:00+01:00', fixture.newId());
const receipts: Receipt[] = [];

const write = (body: ConsentRecord, baseVersion: number) =>
  store.write(fixture.event(), () => ({
    records: [{ kind: 'consent', id: body.id, dossierId, compartment: 'process', baseVersion, body }],
  }));

beforeEach(() => {
  folder = fixture.testFolder();
  store = fixture.openTestStore(folder.folder, {});
  dossierId = fixture.newId();
  const employerId = fixture.newId();
  store.write(fixture.event(), () => ({
    records: [fixture.employerWrite(employerId), fixture.employeeWrite(dossierId, fixture.employeeBody())],
  }));
  consent = { ...agreement(subjects.keepLonger), id: fixture.newId(), dossierId };
  write(consent, 0);
  receipts.length = 0;
  store.onCommit((receipt) => receipts.push(receipt));
});
afterEach(() => {
  store.close();
  folder.remove();
});

describe('a record that may only grow', () => {
  it('[STO-20][CON-6] takes an amendment', () => {
    const next = amended(consent, usedOnce);
    write(next, 1);
    expect(fixture.peek(store, (reader) => reader.get('consent', consent.id)).body).toEqual(next);
  });

  it('[STO-20][CON-6] refuses a change of what was sealed, and of an amendment that stands', () => {
    const next = amended(consent, withdrawn);
    const changed: readonly ConsentRecord[] = [
      consent,
      { ...next, place: 'elders' },
      { ...next, decision: 'refused' },
      { ...next, seal: { ...next.seal, signature: 'A'.repeat(86) } },
    ];
    for (const body of changed) expect(() => write(body, 1)).toThrow(RecordFrozen);
    write(next, 1);
    expect(() => write(amended(amended(consent, usedOnce), withdrawn), 2)).toThrow(RecordFrozen);
    expect(() => write(consent, 2)).toThrow(RecordFrozen);
  });
});

describe('what listeners hear', () => {
  it('[STO-17] a new record and what is synced changes lists, the next save of a draft does not', () => {
    const entryId = fixture.newId();
    const part = (baseVersion: number) =>
      store.write(fixture.event(), () => ({
        records: [
          {
            kind: 'formProcess',
            id: entryId,
            dossierId,
            compartment: 'process',
            baseVersion,
            body: fixture.formPartBody(),
          },
        ],
      }));
    part(0);
    part(1);
    write(amended(consent, usedOnce), 1);
    expect(receipts.map(({ changesLists }) => changesLists)).toEqual([true, false, true]);
  });
});
