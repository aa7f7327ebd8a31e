import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../electron/store/port.ts';
import type { RecordBody, RecordKind } from '../../shared/records/kinds.ts';
import { recordKinds } from '../../shared/records/kinds.ts';
import { storeAsFirstForm } from './older-form.ts';
import * as fixture from './support.ts';

const { employeeBody, employeeWrite, employerBody, event, newId, reportDraftBody, visitBody, wrappedKey } =
  fixture;

const actor = fixture.testActor();
const me = actor.enrolment.claim.userId;

type Kind = 'employer' | 'visit' | 'reportDraft';

/** What a plain list would say of one record. */
interface ModelRecord {
  readonly kind: Kind;
  readonly compartment: 'process' | 'medical';
  readonly versions: { readonly version: number; readonly body: RecordBody<RecordKind> }[];
  version: number;
  destroyed: boolean;
}

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      kind: fc.constantFrom<Kind>('employer', 'visit', 'reportDraft'),
      medical: fc.boolean(),
      pick: fc.nat(20),
      fresh: fc.boolean(),
      text: fc.string({ maxLength: 20 }),
      shown: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('destroy' as const), pick: fc.nat(20) }) },
  // A report as an older program stored it: read, and written over, in the newest form.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('olderForm' as const), pick: fc.nat(20) }) },
  // The same file in another build of the program: what it did not check itself it checks again.
  { weight: 1, arbitrary: fc.record({ do: fc.constant('otherProgram' as const), program: fc.nat(3) }) },
);

function bodyOf(
  kind: Kind,
  { text, shown }: { readonly text: string; readonly shown: boolean },
): RecordBody<Kind> {
  if (kind === 'employer') return employerBody({ name: `Bedrijf ${text}`.trim() });
  if (kind === 'visit') return visitBody({ place: text.trim() });
  return reportDraftBody(me, {
    content: { work: text, duration: '', degree: '', advice: '' },
    shown: shown
      ? { at: '2026-11-21T10:00:00.000Z', means: 'op papier', remark: '', remarkTravels: false, agrees: true }
      : null,
  });
}

/** The versions a record keeps: all that were more than a draft, and the present one. */
const kept = ({ kind, versions }: ModelRecord) =>
  versions.filter(
    ({ body }, index) => index === versions.length - 1 || !recordKinds[kind].isDraft(body as never),
  );

test(
  '[REC-1][STO-21][STO-22][STO-23] any sequence of changes, ends, older forms and other programs reads as a plain list would',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const folder = fixture.testFolder();
        const dossierId = newId();
        const dossierKey = wrappedKey(dossierId, me);
        const { file } = fixture.storeOptions(folder.folder);
        let store: Store = fixture.openTestStore(folder.folder, { actor });
        try {
          store.write(event(), () => ({
            records: [employeeWrite(dossierId, employeeBody())],
            dossierKeys: [dossierKey],
          }));
          const model = new Map<string, ModelRecord>();
          for (const one of steps) {
            const living = [...model].filter(([, { destroyed }]) => !destroyed);
            switch (one.do) {
              case 'otherProgram':
                store.close();
                store = fixture.openTestStore(folder.folder, { actor, program: one.program });
                break;
              case 'olderForm': {
                const reports = living.filter(([, { kind }]) => kind === 'reportDraft');
                const [id] = reports[one.pick % reports.length] ?? [];
                const key = Buffer.from(dossierKey.wrapped, 'base64');
                if (id !== undefined) storeAsFirstForm(file, { id, key });
                break;
              }
              case 'destroy': {
                const ended = living.filter(([, { kind }]) => kind !== 'employer');
                const [id, record] = ended[one.pick % ended.length] ?? [];
                if (id === undefined || record === undefined) break;
                store.write(event(), () => ({
                  records: [],
                  deletions: [{ id, baseVersion: record.version }],
                }));
                record.destroyed = true;
                break;
              }
              case 'write': {
                const same = living.filter(([, { kind }]) => kind === one.kind);
                const [known, record] = one.fresh ? [] : (same[one.pick % same.length] ?? []);
                const id = known ?? newId();
                const compartment =
                  record?.compartment ?? (one.kind === 'reportDraft' && one.medical ? 'medical' : 'process');
                const baseVersion = record?.version ?? 0;
                const body = bodyOf(one.kind, one);
                store.write(event(), () => ({
                  records: [
                    {
                      kind: one.kind,
                      id,
                      dossierId: one.kind === 'employer' ? null : dossierId,
                      compartment,
                      baseVersion,
                      body,
                    },
                  ],
                }));
                const next = { version: baseVersion + 1, body };
                if (record === undefined)
                  model.set(id, {
                    kind: one.kind,
                    compartment,
                    versions: [next],
                    version: 1,
                    destroyed: false,
                  });
                else {
                  record.versions.push(next);
                  record.version += 1;
                }
              }
            }
          }
          fixture.peek(store, (reader) => {
            for (const [id, record] of model) {
              const { kind, destroyed, version } = record;
              if (destroyed) {
                expect(reader.find(kind, id)).toBeUndefined();
                continue;
              }
              expect(reader.get(kind, id)).toMatchObject({ version, body: record.versions.at(-1)?.body });
              expect(
                reader.versions(kind, id).map((one) => ({ version: one.version, body: one.body })),
              ).toEqual(kept(record));
            }
          });
        } finally {
          store.close();
          folder.remove();
        }
      }),
      { numRuns: 40 },
    );
  },
);
