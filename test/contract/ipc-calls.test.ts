import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type ChannelName } from '../../shared/ipc/contract.ts';
import { failureCodes } from '../../shared/ipc/failure.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { caseBody, employeeBody, employerBody, employmentBody, peek } from '../store/support.ts';
import { inFormOf } from '../support/contract-arbitrary.ts';
import {
  newId,
  openTestOrganisation,
  ownPage,
  passphrase,
  type TestClient,
  type TestOrganisation,
} from '../support/test-organisation.ts';
import {
  decide,
  newDraft,
  formId,
  newFormEntry,
  newTestDossier,
  newsletter,
  processAnswers,
  type TestDossier,
} from '../unit/usecases/dossier-examples.ts';

const channels = Object.keys(contract) as readonly ChannelName[];
/** Locking waits for a window that is not there. */
const fuzzed = channels.filter((name) => name !== 'session.lock');
/** Handing the laptop over closes most other channels: see ipc-klantmodus.test.ts. */
const fuzzedInForm = fuzzed.filter((name) => name !== 'klantmodus.begin');

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let ids: readonly RecordId[];

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
  dossier = await newTestDossier(client);
  const entryId = await newFormEntry(client, dossier, 'concept');
  const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
  const { draftId } = await newDraft(client, dossier);
  const { dossierId, caseId, employerId, employmentId } = dossier;
  ids = [dossierId, caseId, employerId, entryId, consentId, draftId, employmentId];
});
afterAll(() => organisation.remove());

/** The code of a refusal; 'ok' for a success. */
async function codeOf(call: unknown): Promise<string> {
  const answered = await client.call(ownPage, call);
  return answered.ok ? 'ok' : answered.failure.code;
}

describe('a call', () => {
  it.each([
    ['no sender', undefined],
    ['a page from elsewhere', { page: 'arbokoffer' }],
    ['a string that says it is ours', 'arbokoffer'],
  ])('opens for the own page only: not for %s', async (_, sender) => {
    const before = client.commits();
    for (const name of channels)
      expect(await client.call(sender, [name, {}])).toMatchObject({
        ok: false,
        failure: { code: 'notAllowed' },
      });
    expect(client.commits()).toBe(before);
  });

  it.each([
    ['a channel that does not exist', ['dossier.destroy', {}]],
    ['a name that every object has', ['constructor', {}]],
    ['another one', ['toString', {}]],
    ['the prototype', ['__proto__', {}]],
    ['a name that is no text', [{ toString: () => 'app.status' }, {}]],
    ['a list as a name', [['app.status'], {}]],
    ['a name of a megabyte', ['a'.repeat(1_000_000), {}]],
    ['no list', { 0: 'app.status', 1: {}, length: 2 }],
    ['no input', ['app.status']],
    ['too much', ['app.status', {}, {}]],
    ['nothing', null],
  ])('answers %s with invalidInput', async (_, call) => {
    const before = client.commits();
    expect(await codeOf(call)).toBe('invalidInput');
    expect(organisation.logged.at(-1)).toMatchObject({ channel: 'unknown', code: 'invalidInput' });
    expect(client.commits()).toBe(before);
  });

  it.each(channels)('%s takes no key that it does not know', async (name) => {
    const before = client.commits();
    expect(await codeOf([name, { extra: 1 }])).toBe('invalidInput');
    for (const input of [null, undefined, 1, 'x', [], JSON.parse('{"constructor":{"x":1}}')])
      expect(await codeOf([name, input])).toBe('invalidInput');
    expect(client.commits()).toBe(before);
  });

  it('stores nothing under the name of the prototype', async () => {
    const { dossierId } = dossier;
    const entryId = ids[3] ?? '';
    const input: unknown = JSON.parse(
      `{"dossierId":"${dossierId}","entryId":"${entryId}","baseVersion":2,"answers":{"__proto__":"x","wijze":"huis"}}`,
    );
    await codeOf(['form.saveProcess', input]);
    const { process } = await client.ok('form.read', { dossierId, entryId });
    expect(Object.keys(process.answers)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['wijze']).toBeUndefined();
  });

  it.each([
    ['dossiers.search', { text: 'x'.repeat(201), employerId: null, phase: 'alle' }, 'text'],
    ['setup.confirm', { recoveryKey: 'x'.repeat(1_000_000), organisationKey: null }, 'recoveryKey'],
    ['session.unlock', { passphrase: 'x'.repeat(1_001) }, 'passphrase'],
    [
      'employers.create',
      { employer: { ...employerBody(), name: 'x'.repeat(1_000_000) }, contractStartsOn: '2026-01-01' },
      'employer.name',
    ],
    [
      'visits.plan',
      {
        dossierId: newId(),
        visit: { kind: 'spreekuur', on: '2026-11-24', at: '09:00', minutes: 30, place: 'x'.repeat(121) },
      },
      'visit.place',
    ],
    ['cases.create', { dossierId: 'DROP TABLE records', absence: caseBody() }, 'dossierId'],
    [
      'dossiers.create',
      { employee: employeeBody({ bornOn: '1980-02-30' }), employment: employmentBody(newId()) },
      'employee.bornOn',
    ],
    [
      'employment.create',
      { dossierId: newId(), employment: employmentBody(newId(), { contractHours: 12.345 }) },
      'employment.contractHours',
    ],
  ] as const)(
    '%s refuses what is too long or no value of its kind, and names the field',
    async (name, input, field) => {
      const before = client.commits();
      expect(await client.call(ownPage, [name, input])).toMatchObject({
        ok: false,
        failure: { code: 'invalidInput', field },
      });
      expect(client.commits()).toBe(before);
    },
  );
});

describe.each(['open', 'locked'] as const)('whatever comes to a briefcase that is %s', (state) => {
  beforeAll(async () => {
    if (state === 'locked') client.briefcase.closeWithoutSaving();
    else client = await organisation.as('arts');
  });
  const commits = (): number => (state === 'open' ? client.commits() : 0);

  it.each(fuzzed)('%s answers garbage with a code, and writes nothing', async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
        async (input) => {
          fc.pre(!contract[name].input.safeParse(input).success);
          const before = commits();
          expect(await codeOf([name, input])).toBe('invalidInput');
          expect(commits()).toBe(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(fuzzedInForm)(
    '%s answers input of the right form with a value or a code of the contract',
    async (name) => {
      const words = [
        '',
        'x',
        'nl',
        '2026-11-20',
        '2026-02-30',
        '09:30',
        'aard',
        'wijze',
        '__proto__',
        'a@b.nl',
        '\0',
        '%',
      ];
      const strings = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...words), fc.uuid(), fc.string());
      const needsOpen = contract[name].permission.when === 'open';
      await fc.assert(
        fc.asyncProperty(inFormOf(contract[name].input, strings), async (input) => {
          const valid = contract[name].input.safeParse(input).success;
          const code = await codeOf([name, input]);
          expect(['ok', ...failureCodes]).toContain(code);
          expect(code).not.toBe('unexpected');
          if (!valid) expect(code).toBe('invalidInput');
          else if (state === 'locked' && needsOpen) expect(code).toBe('locked');
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('what an answer tells', () => {
  const secret = 'KanarieGeheimwoord';
  beforeAll(async () => {
    organisation.remove();
    organisation = openTestOrganisation({
      people: { arts: 'bedrijfsarts', manager: 'casemanager' },
      handlers: (real) => ({
        ...real,
        'queue.state': () => ({ queueSize: 0, lastSavedAt: null, extra: secret }),
        'employers.list': () => {
          throw new Error(`${secret} went wrong`);
        },
      }),
    });
    client = await organisation.as('arts');
    dossier = await newTestDossier(client, { employee: { familyName: secret } });
  });

  it('is never more than the contract says: output that does not fit it stays inside', async () => {
    const answered = await client.answer('queue.state', {});
    expect(answered).toEqual({ ok: false, failure: { code: 'unexpected', field: '', message: '' } });
    expect(JSON.stringify(await client.answer('employers.list', {}))).not.toContain(secret);
  });

  it('holds no content, neither to the window nor to the journal', async () => {
    const { dossierId, caseId, employerId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const part = { dossierId, entryId, baseVersion: 1 };
    const from = organisation.logged.length;
    const failures = [
      await client.answer('form.saveMedical', { ...part, baseVersion: 9, answers: { aard: secret } }),
      await client.answer('form.saveProcess', { ...part, answers: { aard: secret } }),
      await client.answer('form.saveProcess', { ...part, answers: { wijze: secret } }),
      await client.answer('dossiers.create', {
        employee: employeeBody({ bornOn: secret }),
        employment: employmentBody(employerId),
      }),
      await client.answer('employee.save', {
        dossierId,
        baseVersion: 4,
        employee: employeeBody({ familyName: secret }),
      }),
      await client.answer('session.unlock', { passphrase: `${secret} ${passphrase}` }),
      await client.answer('consent.compose', {
        dossierId,
        language: 'nl',
        subject: {
          kind: 'keepLonger',
          details: { parts: ['absenceFile'], reason: 'ownWish', until: '2000-01-01' },
        },
      }),
      await client.answer('cases.create', {
        dossierId,
        absence: caseBody({ expectedDuration: secret.repeat(9) }),
      }),
      await client.answer('setup.confirm', { recoveryKey: secret, organisationKey: secret }),
    ];
    expect(failures.map(({ ok }) => ok)).toEqual(failures.map(() => false));
    const told = inspect([failures, organisation.logged.slice(from)], { depth: 9, breakLength: Infinity });
    expect(organisation.logged.length - from).toBe(failures.length);
    expect(told).not.toContain(secret);
  });

  it('[ROL-3] [STO-11] is a line in the access log for each refusal', async () => {
    const manager = await organisation.as('manager');
    const { dossierId } = dossier;
    const before = manager.commits();
    const input = { dossierId, entryId: newId(), baseVersion: 1, answers: processAnswers };
    expect(await manager.code('form.saveMedical', input)).toBe('notAllowed');
    const lines = peek(manager.context.store, ({ queries }) => queries.auditLines({ dossierId, limit: 1 }));
    expect(lines).toMatchObject([
      {
        sequence: before + 1,
        outcome: 'geweigerd',
        event: 'form.saveMedical',
        action: 'update',
        purpose: 'formulier invullen',
        dossierId,
        userName: 'Proef manager',
      },
    ]);
  });
});
