import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import type { AbsenceCase } from '../../../shared/domain/absence-case.ts';
import type { FileTransfer } from '../../../shared/domain/file-transfer.ts';
import type { LegalHold } from '../../../shared/domain/legal-hold.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { recordKind, recordKinds, retentionClassesOf } from '../../../shared/records/kinds.ts';
import type { RetentionItem } from '../../../shared/ipc/dossier-channels.ts';
import { event } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  decide,
  formId,
  newFormEntry,
  newTeamDossier,
  newTestDossier,
  processAnswers,
  shownOnScreen,
  cleanReport,
  medicalAnswers,
  type TestDossier,
} from './dossier-examples.ts';

const today = '2026-11-23';
const ended: Partial<AbsenceCase> = {
  firstSickDay: '2023-01-05',
  reportedOn: null,
  recoveredOn: '2023-03-02',
  guidanceEndedOn: '2023-03-10',
};
let organisation: TestOrganisation;
let client: TestClient;

beforeAll(async () => {
  organisation = openTestOrganisation({
    people: { arts: 'bedrijfsarts', pob: 'praktijkondersteuner', manager: 'casemanager', fg: 'fg' },
  });
  for (const who of ['arts', 'pob', 'manager', 'fg']) await organisation.as(who);
});
beforeEach(async () => {
  organisation.setClock(`${today}T09:00:00`);
  client = await organisation.as('arts');
});
afterAll(() => organisation.remove());

const at = async (day: string, who: string): Promise<TestClient> => {
  organisation.setClock(`${day}T10:00:00`);
  return organisation.as(who);
};

async function partsOf(
  reader: TestClient,
  dossierId: RecordId,
): Promise<readonly [RetentionItem, ...RetentionItem[]]> {
  const [medical, ...cases] = await reader.ok('retention.read', { dossierId });
  if (medical === undefined) throw new Error('no parts');
  return [medical, ...cases];
}

/** The day from which the term of the medical dossier is counted. */
async function changedOn(reader: TestClient, dossierId: RecordId): Promise<string | null | undefined> {
  const [medical] = await partsOf(reader, dossierId);
  return medical.grounds.find(({ rule }) => rule === 'RET-1')?.start;
}

describe('[RET-1] the last substantive change', () => {
  it('is what the treatment team wrote and finished, not what a casemanager wrote later', async () => {
    const dossier = await newTeamDossier(organisation, await at('2026-01-12', 'arts'), ['arts']);
    const { dossierId, caseId } = dossier;
    await newFormEntry(await at('2026-02-03', 'arts'), dossier);
    const manager = await at('2026-06-04', 'manager');
    const { entryId } = await manager.ok('form.start', { dossierId, caseId, formId });
    await manager.ok('form.saveProcess', { dossierId, entryId, baseVersion: 1, answers: processAnswers });
    await manager.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: null });
    const { draftId } = await manager.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' });
    const draft = { dossierId, draftId };
    await manager.ok('report.save', { ...draft, baseVersion: 1, content: cleanReport });
    await manager.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    await manager.ok('report.release', { ...draft, baseVersion: 3 });
    expect(await changedOn(manager, dossierId)).toBe('2026-02-03');
  });

  it('moves with a doctor’s later writing, and reads the same for who has no key', async () => {
    const dossier = await newTeamDossier(organisation, await at('2026-01-12', 'arts'), ['arts']);
    await newFormEntry(await at('2026-02-03', 'arts'), dossier);
    const doctor = await at('2026-07-09', 'arts');
    await newFormEntry(doctor, dossier);
    expect(await changedOn(doctor, dossier.dossierId)).toBe('2026-07-09');
    for (const who of ['manager', 'fg'])
      expect(await changedOn(await at('2026-08-01', who), dossier.dossierId)).toBe('2026-07-09');
  });

  it('counts a released report of a doctor', async () => {
    const dossier = await newTeamDossier(organisation, await at('2026-01-12', 'arts'), ['arts']);
    const { dossierId, caseId } = dossier;
    await newFormEntry(await at('2026-02-03', 'arts'), dossier);
    const doctor = await at('2026-05-06', 'arts');
    const draft = {
      dossierId,
      ...(await doctor.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' })),
    };
    await doctor.ok('report.save', { ...draft, baseVersion: 1, content: cleanReport });
    expect(await changedOn(doctor, dossierId)).toBe('2026-02-03');
    await doctor.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    await doctor.ok('report.release', { ...draft, baseVersion: 3 });
    expect(await changedOn(doctor, dossierId)).toBe('2026-05-06');
  });

  it('is not restarted by the autosave of an unfinished form, but by finalising it', async () => {
    const dossier = await newTeamDossier(organisation, await at('2026-01-12', 'arts'), ['arts']);
    const { dossierId } = dossier;
    await newFormEntry(await at('2026-02-03', 'arts'), dossier);
    const entryId = await newFormEntry(await at('2026-04-01', 'arts'), dossier, 'concept');
    const doctor = await at('2026-05-06', 'arts');
    await doctor.ok('form.saveMedical', { dossierId, entryId, baseVersion: 2, answers: medicalAnswers });
    expect(await changedOn(doctor, dossierId)).toBe('2026-02-03');
    await doctor.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: 3 });
    expect(await changedOn(doctor, dossierId)).toBe('2026-05-06');
  });

  it('is unknown in a dossier where nobody of a team ever finished anything', async () => {
    const dossier = await newTestDossier(client, { absence: ended });
    await newFormEntry(client, dossier, 'concept');
    const [medical] = await partsOf(client, dossier.dossierId);
    expect(medical.grounds.find(({ rule }) => rule === 'RET-1')?.start).toBeNull();
  });
});

describe('[RET-20] a hold', () => {
  const put = (dossierId: RecordId, change: Partial<LegalHold> = {}): void => {
    const body = {
      from: '2026-06-01',
      until: null,
      ground: 'procedureRuns',
      reference: 'C/05/123',
      ...change,
    } as const;
    client.context.store.write(event(), () => ({
      records: [{ kind: 'legalHold', id: newId(), dossierId, compartment: 'process', baseVersion: 0, body }],
    }));
  };

  it('blocks every part of the dossier, and says why', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    expect((await partsOf(client, dossierId))[1]).toMatchObject({ decision: 'due' });
    put(dossierId);
    const parts = await partsOf(client, dossierId);
    expect(parts.map(({ decision }) => decision)).toEqual(['held', 'held', 'held']);
    expect(parts[1]?.circumstances).toEqual([
      {
        rule: 'RET-20',
        text: 'Er loopt een procedure. Sinds 1 juni 2026 mag niets vernietigd worden. Kenmerk: C/05/123.',
        source: 'privacyverklaring, hoofdstuk 5',
      },
    ]);
    const fg = await organisation.as('fg');
    expect((await partsOf(fg, dossierId)).map(({ decision }) => decision)).toEqual(['held', 'held', 'held']);
  });

  it.each([
    ['that ended', { until: '2026-11-22' }, 'due', /telt niet meer/],
    ['on its last day', { until: today }, 'held', /Dit geldt t\/m 23 november 2026/],
    ['that has still to begin', { from: '2026-11-24' }, 'due', /^Vanaf 24 november 2026/],
    [
      'for a procedure that threatens',
      { ground: 'procedureThreatens', reference: '' },
      'held',
      /^Er dreigt een procedure/,
    ],
  ] as const)('%s', async (_, change, decision, text) => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    put(dossierId, change);
    const [, item] = await partsOf(client, dossierId);
    expect(item?.decision).toBe(decision);
    expect(item?.circumstances[0]?.text).toMatch(text);
  });

  it('is placed and ended by the FG, who cannot end it before it began', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    const fg = await organisation.as('fg');
    const decisions = async () => (await partsOf(fg, dossierId)).map(({ decision }) => decision);
    const hold = {
      from: '2026-11-02',
      ground: 'procedureThreatens',
      reference: 'brief van 30 oktober',
    } as const;
    const { holdId } = await fg.ok('holds.place', { dossierId, hold });
    expect(await decisions()).toEqual(['held', 'held', 'held']);
    const end = { dossierId, holdId, baseVersion: 1 };
    expect(await fg.code('holds.end', { ...end, until: '2026-11-01' })).toBe('impossibleDates');
    expect(await fg.code('holds.end', { ...end, dossierId: newId(), until: '2026-11-22' })).toBe(
      'recordMissing',
    );
    await fg.ok('holds.end', { ...end, until: '2026-11-22' });
    expect((await decisions())[1]).toBe('due');
    expect(await fg.ok('holds.list', { dossierId })).toEqual([
      { holdId, version: 2, hold: { ...hold, until: '2026-11-22' } },
    ]);
  });

  it('of another dossier blocks nothing here', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    put((await newTestDossier(client)).dossierId);
    expect((await partsOf(client, dossierId))[1]?.decision).toBe('due');
  });
});

describe('[RET-25] a consent to keep longer', () => {
  const wish = (
    parts: Extract<ConsentSubject, { kind: 'keepLonger' }>['details']['parts'],
    until = '2030-01-31',
  ): ConsentSubject => ({ kind: 'keepLonger', details: { parts, reason: 'ownWish', until } });

  it('moves the last day of the parts it names, and of no other', async () => {
    const dossier = await newTestDossier(client, { absence: ended });
    const { dossierId } = dossier;
    await newFormEntry(client, dossier);
    const [before] = await partsOf(client, dossierId);
    await decide(client, dossierId, { subject: wish(['absenceFile']) });
    const [medical, file] = await partsOf(client, dossierId);
    expect(medical).toEqual(before);
    expect(file).toMatchObject({ decision: 'keep', retainUntil: '2030-01-31' });
    expect(file?.circumstances).toMatchObject([
      { rule: 'RET-25', text: expect.stringContaining('31 januari 2030') as unknown },
    ]);
  });

  it('counts for the medical dossier when that is named, for whoever reads it', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    await decide(client, dossierId, { subject: wish(['medicalDossier']) });
    for (const who of ['arts', 'manager', 'fg']) {
      const [medical, file] = await partsOf(await organisation.as(who), dossierId);
      expect(medical.circumstances.map(({ rule }) => rule)).toEqual(['RET-25']);
      expect(file?.circumstances).toEqual([]);
    }
  });

  it('of several the latest day that still holds counts', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    for (const until of ['2029-05-01', '2031-05-01', '2028-05-01'])
      await decide(client, dossierId, { subject: wish(['absenceFile'], until) });
    expect((await partsOf(client, dossierId))[1]?.retainUntil).toBe('2031-05-01');
  });

  it('no longer counts once it is withdrawn, and the screen says so', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    const consentId = await decide(client, dossierId, { subject: wish(['absenceFile']) });
    await client.ok('consent.withdraw', { dossierId, consentId, by: 'employee', means: 'phone' });
    const [, file] = await partsOf(client, dossierId);
    expect(file).toMatchObject({ decision: 'due', retainUntil: '2025-03-10' });
    expect(file?.circumstances[0]?.text).toContain('trok die in op 23 november 2026');
  });

  it('keeps nothing when it was refused, or changed after it was sealed', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    await decide(client, dossierId, { subject: wish(['absenceFile']), decision: 'refused' });
    const forged = await newTestDossier(client, { absence: ended });
    const consentId = await decide(client, dossierId, { subject: wish(['absenceFile']) });
    client.context.store.write(event(), (reader) => {
      const { body, compartment } = reader.get('consent', consentId);
      const copy = { id: newId(), dossierId: forged.dossierId };
      return {
        records: [{ kind: 'consent', ...copy, compartment, baseVersion: 0, body: { ...body, ...copy } }],
      };
    });
    await client.ok('consent.withdraw', { dossierId, consentId, by: 'employee', means: 'phone' });
    expect((await partsOf(client, dossierId))[1]?.decision).toBe('due');
    expect((await partsOf(client, forged.dossierId))[1]).toMatchObject({
      decision: 'due',
      circumstances: [],
    });
  });
});

describe('[RET-26] [RET-43] a transfer', () => {
  const put = ({ dossierId, caseId }: TestDossier, change: Partial<FileTransfer> = {}): void => {
    const body = {
      caseId,
      toOrganisation: 'Arbodienst Verderop',
      sentOn: '2026-11-10',
      receiptConfirmedOn: null,
      withMedical: false,
      ...change,
    };
    client.context.store.write(event(), () => ({
      records: [
        { kind: 'fileTransfer', id: newId(), dossierId, compartment: 'process', baseVersion: 0, body },
      ],
    }));
  };
  const confirmed = { receiptConfirmedOn: '2026-11-20' };

  it('keeps the running case until the receipt is confirmed, and lets it go from the day after', async () => {
    const dossier = await newTestDossier(client);
    put(dossier);
    const [medical, pending] = await partsOf(client, dossier.dossierId);
    expect(pending).toMatchObject({ decision: 'keep', retainUntil: null });
    expect(pending?.circumstances[0]?.text).toBe(
      'Op 10 november 2026 verstuurd naar Arbodienst Verderop. De ontvangst is nog niet bevestigd.',
    );
    expect(medical.circumstances).toEqual([]);
    const other = await newTestDossier(client);
    put(other, confirmed);
    const [medicalHere, sent] = await partsOf(client, other.dossierId);
    expect(sent).toMatchObject({ decision: 'due', retainUntil: '2026-11-20', destroyableFrom: '2026-11-21' });
    expect(medicalHere).toMatchObject({ decision: 'keep', retainUntil: null });
  });

  it('takes the medical dossier along only when it went, and only where no closed file lies in it', async () => {
    const alone = await newTestDossier(client);
    put(alone, { ...confirmed, withMedical: true });
    expect((await partsOf(client, alone.dossierId))[0]).toMatchObject({
      decision: 'due',
      retainUntil: '2026-11-20',
    });
    const withHistory = await newTestDossier(client, { absence: ended });
    const absence = {
      firstSickDay: '2026-11-02',
      reportedOn: '2026-11-03',
      recoveredOn: null,
      guidanceEndedOn: null,
    };
    const { absence: first } =
      (await client.ok('dossier.open', { dossierId: withHistory.dossierId })).cases[0] ?? {};
    if (first === undefined) throw new Error('no case');
    const { dossierId } = withHistory;
    const { caseId } = await client.ok('cases.create', { dossierId, absence: { ...first, ...absence } });
    put({ ...withHistory, caseId }, { ...confirmed, withMedical: true });
    const [medical, closed, running] = await partsOf(client, dossierId);
    expect([medical.decision, closed?.circumstances, running?.decision]).toEqual(['keep', [], 'due']);
  });

  it('of an earlier case says nothing of a later one', async () => {
    const dossier = await newTestDossier(client, { absence: ended });
    put(dossier, { sentOn: '2023-02-01', receiptConfirmedOn: '2023-02-03', withMedical: true });
    const { dossierId } = dossier;
    const first = (await client.ok('dossier.open', { dossierId })).cases[0]?.absence;
    if (first === undefined) throw new Error('no case');
    const absence = { ...first, firstSickDay: '2026-11-02', recoveredOn: null, guidanceEndedOn: null };
    await client.ok('cases.create', { dossierId, absence });
    const [medical, closed, running] = await partsOf(client, dossierId);
    expect(running).toMatchObject({ decision: 'keep', retainUntil: null, circumstances: [] });
    expect(medical).toMatchObject({ decision: 'keep', circumstances: [] });
    expect(closed?.circumstances).toHaveLength(1);
  });
});

const draftName = recordKinds.reportDraft.queueName;

describe('[RET-8] a draft of a report', () => {
  it('is kept as process data where a casemanager writes it, and with the medical dossier where a doctor does', async () => {
    const { dossierId } = await newTestDossier(client, { absence: ended });
    const [medical, process, rest] = await partsOf(client, dossierId);
    expect(medical.contents).toContain(draftName);
    expect(process?.contents).toContain(draftName);
    expect(rest?.contents).not.toContain(draftName);
    expect(process?.grounds).toMatchObject([{ rule: 'RET-8', until: '2025-03-10' }]);
  });

  it('has its class from the compartment it lies in', () => {
    expect(recordKinds.reportDraft.retentionClass).toEqual({ process: 'process', medical: 'medical' });
    expect(retentionClassesOf('reportDraft')).toEqual(['process', 'medical']);
    expect(retentionClassesOf('releasedReport')).toEqual(['process']);
    expect(retentionClassesOf('consent')).toEqual(['dossier']);
    expect(retentionClassesOf('employer')).toEqual([]);
  });
});

describe('[RET-9] what has no term of its own', () => {
  it('ends with the dossier, and every kind of record of a dossier stands under its part', async () => {
    const { dossierId } = await newTestDossier(client);
    const parts = await client.ok('retention.read', { dossierId });
    expect(parts.map(({ title }) => title)).toEqual([
      'Medisch dossier',
      expect.stringMatching(/^Verzuimgeval vanaf /),
      'Wat bij het dossier hoort',
    ]);
    expect(parts.at(-1)).toMatchObject({ decision: 'keep', retainUntil: null });
    const names = parts.flatMap(({ contents }) => contents);
    const ofDossiers = recordKind.options.filter((kind) => recordKinds[kind].inDossier);
    const expected = ofDossiers.flatMap((kind) =>
      retentionClassesOf(kind).map(() => recordKinds[kind].queueName),
    );
    expect(names.toSorted()).toEqual(expected.toSorted());
  });
});
