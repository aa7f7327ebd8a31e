import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyReportContent } from '../../../shared/report/employer-report.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { hoursReport } from '../report/example-kind.ts';
import { textOf, titleOf } from '../documents/text-of.ts';
import { newTeamDossier, shownOnScreen, type TestDossier } from './dossier-examples.ts';

// One line more in the catalogue, and nothing else.
vi.mock('../../../shared/report/catalogue.ts', async () => {
  const { reportKindsOf } = await import('../../../shared/report/define-report-kind.ts');
  const { terugkoppeling } = await import('../../../shared/report/kinds/terugkoppeling.ts');
  const { hoursReport: added } = await import('../report/example-kind.ts');
  return { reportKinds: reportKindsOf([terugkoppeling, added]) };
});

const content = { ...emptyReportContent, degree: 'Twintig uur in de week.', duration: 'Tot 1 maart 2027.' };

let organisation: TestOrganisation;
let doctor: TestClient;
let manager: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', manager: 'casemanager' } });
});
beforeEach(async () => {
  doctor = await organisation.as('arts');
  dossier = await newTeamDossier(organisation, doctor, ['arts']);
  manager = await organisation.as('manager');
});
afterAll(() => organisation.remove());

const begin = async (client: TestClient, reportKind: string) => {
  const { dossierId, caseId } = dossier;
  return { dossierId, ...(await client.ok('report.start', { dossierId, caseId, reportKind })) };
};

describe('[EMP-12] a second kind of report, added as one line of the catalogue', () => {
  it('is begun, written, shown, released, listed and delivered', async () => {
    const { dossierId } = dossier;
    const draft = await begin(manager, hoursReport.id);
    expect(await manager.code('report.save', { ...draft, baseVersion: 1, content })).toBe('ok');
    const unused = { ...content, advice: 'Dit onderdeel heeft deze soort niet.' };
    expect(await manager.answer('report.save', { ...draft, baseVersion: 2, content: unused })).toMatchObject({
      failure: { code: 'invalidInput', field: 'content.advice' },
    });
    await manager.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { releasedId } = await manager.ok('report.release', { ...draft, baseVersion: 3 });

    const { drafts, released } = await manager.ok('report.list', { dossierId });
    expect(drafts).toEqual([]);
    expect(released).toMatchObject([{ releasedId, reportKind: 'urenbericht' }]);
    const number = released[0]?.documentNumber ?? '';
    expect(number).toMatch(/^UB-20261123-[0-9A-F]{6}$/);
    const letter = organisation.rendered.at(-1)?.html ?? '';
    expect(titleOf(letter)).toBe(`Urenbericht ${number}`);
    expect(textOf(letter)).toContain('Bericht over uren');
    expect(textOf(letter)).toMatch(/Tot wanneer.*Tot 1 maart 2027\..*Hoeveel uren.*Twintig uur/s);
    expect(textOf(letter).toLowerCase()).not.toContain('terugkoppeling');
    await manager.ok('report.document', { dossierId, releasedId, delivery: 'opslaan' });
    expect(organisation.savedFiles.at(-1)?.fileName).toBe(`bericht over uren ${number}.pdf`);
    const { timeline } = await manager.ok('dossier.open', { dossierId });
    expect(timeline).toContainEqual(
      expect.objectContaining({ label: 'Urenbericht vrijgegeven', detail: number }),
    );
  });

  it('is written beside one of another kind, each with its own draft', async () => {
    const { dossierId } = dossier;
    const hours = await begin(manager, hoursReport.id);
    const other = await begin(manager, 'terugkoppeling');
    expect(other.draftId).not.toBe(hours.draftId);
    expect(await begin(manager, hoursReport.id)).toEqual(hours);
    await manager.ok('report.save', { ...hours, baseVersion: 1, content });
    const { drafts } = await manager.ok('report.list', { dossierId });
    expect(drafts).toMatchObject([
      { draftId: other.draftId, reportKind: 'terugkoppeling' },
      { draftId: hours.draftId, reportKind: 'urenbericht' },
    ]);
    expect((await manager.ok('report.read', other)).content).toEqual(emptyReportContent);
    const today = await manager.ok('today.read', {});
    expect(today.drafts.filter((one) => one.dossierId === dossierId)).toHaveLength(2);
  });

  it('[EMP-13] is offered to exactly who may begin and release it', async () => {
    const { dossierId, caseId } = dossier;
    const rightsOf = async (client: TestClient) => (await client.ok('dossier.open', { dossierId })).rights;
    const both = ['terugkoppeling', 'urenbericht'];
    expect(await rightsOf(manager)).toMatchObject({ draftReports: both, releaseReports: both });
    const draft = await begin(manager, hoursReport.id);
    await manager.ok('report.save', { ...draft, baseVersion: 1, content });
    await manager.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    doctor = await organisation.as('arts');
    expect(await rightsOf(doctor)).toMatchObject({
      draftReports: ['terugkoppeling'],
      releaseReports: ['terugkoppeling'],
    });
    const start = (reportKind: string) => doctor.code('report.start', { dossierId, caseId, reportKind });
    expect(await start('terugkoppeling')).toBe('ok');
    expect(await start(hoursReport.id)).toBe('notAllowed');
    expect((await doctor.ok('report.read', draft)).releaseClosedBecause).not.toBe('');
    expect(await doctor.code('report.release', { ...draft, baseVersion: 3 })).toBe('notAllowed');
  });
});
