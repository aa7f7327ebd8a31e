// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges, makeQueryClient } from '../../../../renderer/data/query-client.ts';
import { useAnswer } from '../../../../renderer/data/use-channel.ts';
import { FormsTab } from '../../../../renderer/features/form/FormsTab.tsx';
import { ReportTab } from '../../../../renderer/features/report/ReportTab.tsx';
import type { Announcement } from '../../../../shared/ipc/failure.ts';
import { pathsIn } from '../../../../electron/start/paths.ts';
import { caseBody, employmentBody, rawConnection } from '../../../store/support.ts';
import {
  openTestOrganisation,
  ownPage,
  type TestClient,
  type TestOrganisation,
} from '../../../support/test-organisation.ts';
import { hoursReport } from '../../report/example-kind.ts';
import {
  cleanReport,
  newDraft,
  newTeamDossier,
  shownOnScreen,
  type TestDossier,
} from '../../usecases/dossier-examples.ts';

// One line more in the catalogue, and nothing else.
vi.mock('../../../../shared/report/catalogue.ts', async () => {
  const { reportKindsOf } = await import('../../../../shared/report/define-report-kind.ts');
  const { terugkoppeling } = await import('../../../../shared/report/kinds/terugkoppeling.ts');
  const { hoursReport: added } = await import('../../report/example-kind.ts');
  return { reportKinds: reportKindsOf([terugkoppeling, added]) };
});
// jsdom has no canvas: nothing is drawn.
vi.mock('../../../../renderer/features/document/draw-pages.ts', () => ({
  drawPages: () => Promise.resolve(),
}));

// The store runs in this process: its bytes are those of Node, which jsdom hides behind its own.
vi.hoisted(() => {
  // Nor does it measure or scroll.
  const nothing = () => undefined;
  class StillObserver {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  }
  Object.defineProperty(globalThis, 'ResizeObserver', { configurable: true, value: StillObserver });
  Element.prototype.scrollIntoView = nothing;
  globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;
});

// The whole main process answers here: on a busy machine that takes longer than a second.
configure({ asyncUtilTimeout: 10_000 });

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', manager: 'casemanager' } });
  await organisation.as('arts');
});
afterAll(() => organisation.remove());
beforeEach(async () => {
  dossier = await newTeamDossier(organisation, await organisation.as('arts'), ['arts']);
  client = await organisation.as('manager');
});
afterEach(cleanup);

/** The tab over the real main process: what is pressed goes through its checks into a real store. */
function open(Tab: typeof ReportTab): void {
  let heard = organisation.announced.length;
  let tell = (_: Announcement): void => undefined;
  Object.defineProperty(globalThis, 'arbokoffer', {
    configurable: true,
    value: {
      call: async (channel: string, input: unknown) => {
        const answer = await client.call(ownPage, [channel, input]);
        for (const announcement of organisation.announced.slice(heard)) tell(announcement);
        heard = organisation.announced.length;
        return answer;
      },
      listen: (listener: typeof tell) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  const { dossierId } = dossier;
  function Opened() {
    const view = useAnswer('dossier.open', { dossierId }).data;
    return view === undefined ? null : <Tab view={view} />;
  }
  const queries = makeQueryClient();
  followChanges(queries);
  render(
    <QueryClientProvider client={queries}>
      <Opened />
    </QueryClientProvider>,
  );
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const names = (role: 'button' | 'option' | 'menuitem' | 'textbox') =>
  screen.queryAllByRole(role).map((one) => one.getAttribute('aria-label') ?? one.textContent);
const startButtons = () => names('button').filter((name) => /schrijven|beginnen/.test(name));

describe('[EMP-12] the screen of reports of two kinds', () => {
  it('begins one of each, keeps both open, and reaches each', async () => {
    open(ReportTab);
    await screen.findByText('Nog geen rapport');
    expect(startButtons()).toEqual(['Terugkoppeling schrijven', 'Urenbericht schrijven']);
    await press('Urenbericht schrijven');
    expect(await screen.findByRole('textbox', { name: /Hoeveel uren/ })).toBeDefined();
    expect(screen.queryByRole('textbox', { name: /Wat de werknemer kan/ })).toBeNull();
    await waitFor(() => expect(startButtons()).toEqual(['Terugkoppeling schrijven']));
    await press('Terugkoppeling schrijven');
    expect(await screen.findByRole('textbox', { name: /Wat de werknemer kan/ })).toBeDefined();
    await waitFor(() => expect(startButtons()).toEqual([]));

    fireEvent.click(screen.getByRole('button', { name: /Rapporten in bewerking/ }));
    fireEvent.click(await screen.findByRole('option', { name: /Urenbericht, begonnen/ }));
    expect(await screen.findByRole('textbox', { name: /Hoeveel uren/ })).toBeDefined();
  });

  it('lists what was released by its kind, and asks to release it by its name', async () => {
    const { dossierId, caseId } = dossier;
    for (const reportKind of ['urenbericht', 'terugkoppeling']) {
      const { draftId } = await client.ok('report.start', { dossierId, caseId, reportKind });
      const content = { work: '', duration: 'Tot 1 maart 2027.', degree: '', advice: '' };
      await client.ok('report.save', { dossierId, draftId, baseVersion: 1, content });
      await client.ok('report.shown', { dossierId, draftId, baseVersion: 2, shown: shownOnScreen });
    }
    open(ReportTab);
    for (const name of ['Terugkoppeling', 'Urenbericht']) {
      await waitFor(() =>
        expect(screen.getByRole('button', { name: 'Vrijgeven' })).toHaveProperty('disabled', false),
      );
      await press('Vrijgeven');
      const dialog = await screen.findByRole('alertdialog', { name: `${name} vrijgeven?` });
      fireEvent.click(within(dialog).getByRole('button', { name: 'Vrijgeven' }));
      await screen.findByRole('row', { name: new RegExp(name === 'Urenbericht' ? 'UB-' : 'TK-') });
      // The other draft takes its place: a line says that this one left.
      expect(screen.queryAllByText(/Terugkoppeling TK-.* is vrijgegeven/)).toHaveLength(
        name === 'Terugkoppeling' ? 1 : 0,
      );
    }
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Soort');
    expect(rows[1]).toMatch(/UB-.*Urenbericht/);
    expect(rows[2]).toMatch(/TK-.*Terugkoppeling/);
    expect(startButtons()).toEqual(['Terugkoppeling schrijven', 'Urenbericht schrijven']);
  });

  it('asks for which absence, while one is left for which it was not begun', async () => {
    await secondJob();
    open(ReportTab);
    await press('Urenbericht schrijven');
    fireEvent.click(await screen.findByRole('menuitem', { name: /9 november 2026/ }));
    await screen.findByRole('textbox', { name: /Hoeveel uren/ });
    await press('Urenbericht schrijven');
    expect(names('menuitem')).toEqual([expect.stringContaining('2 november 2026')]);
    fireEvent.click(screen.getByRole('menuitem'));
    await waitFor(() => expect(startButtons()).toEqual(['Terugkoppeling schrijven']));
    fireEvent.click(screen.getByRole('button', { name: /Rapporten in bewerking/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/2 november 2026, lasser bij Bakkerij De Korenaar/),
      expect.stringMatching(/9 november 2026, bakker bij Bakkerij De Korenaar/),
    ]);
  });
});

describe('[EMP-13] what the screen offers', () => {
  it('is no kind that this user may not begin, and no draft she neither writes nor releases', async () => {
    const { dossierId, caseId } = dossier;
    await client.ok('report.start', { dossierId, caseId, reportKind: hoursReport.id });
    client = await organisation.as('arts');
    open(ReportTab);
    await screen.findByText('Nog geen rapport');
    expect(startButtons()).toEqual(['Terugkoppeling schrijven']);
  });
});

describe('[EMP-15] a doctor, where a casemanager began a report', () => {
  it('is told so, and begins her own from that text', async () => {
    const { draftId, dossierId } = await newDraft(client, dossier);
    client = await organisation.as('arts');
    open(ReportTab);
    await screen.findByText('De casemanager is een rapport begonnen');
    expect(screen.queryByRole('textbox', { name: /Wat de werknemer kan/ })).toBeNull();
    await press('Terugkoppeling schrijven');
    expect(await screen.findByRole('textbox', { name: /Wat de werknemer kan/ })).toHaveProperty(
      'value',
      cleanReport.work,
    );
    await waitFor(() => expect(screen.queryByText('De casemanager is een rapport begonnen')).toBeNull());
    const { drafts } = await client.ok('report.list', { dossierId });
    expect(drafts.filter(({ writable }) => !writable).map((one) => one.draftId)).toEqual([draftId]);
  });
});

describe('[STO-22] on the screen', () => {
  it('says how many reports only a newer version reads, in place of none', async () => {
    // The key of the file is that of who set the organisation up.
    client = await organisation.as('arts');
    const draft = await newDraft(client, dossier);
    writtenByANewerVersion();
    open(ReportTab);
    expect(
      await screen.findByText(/Eén rapport in dit dossier is gemaakt met een nieuwere versie/),
    ).toBeDefined();
    expect(screen.queryByText('Nog geen rapport')).toBeNull();
    expect(startButtons()).toEqual(['Terugkoppeling schrijven']);
    expect(await client.code('report.read', draft)).toBe('recordTooNew');
  });
});

describe('the screen of forms', () => {
  it('offers a form for the absence for which it was not begun', async () => {
    await secondJob();
    open(FormsTab);
    await press('Intake beginnen');
    fireEvent.click(await screen.findByRole('menuitem', { name: /9 november 2026/ }));
    await screen.findByRole('button', { name: 'Vaststellen' });
    await press('Intake beginnen');
    expect(names('menuitem')).toEqual([expect.stringContaining('2 november 2026')]);
    fireEvent.click(screen.getByRole('menuitem'));
    await waitFor(() => expect(startButtons()).toEqual([]));
  });
});

/** A second job, with an absence of its own that runs beside the first. */
async function secondJob(): Promise<void> {
  const { dossierId, employerId } = dossier;
  const employment = employmentBody(employerId, { jobTitle: 'bakker' });
  const { employmentId } = await client.ok('employment.create', { dossierId, employment });
  const absence = caseBody({ employmentId, firstSickDay: '2026-11-09', reportedOn: '2026-11-10' });
  await client.ok('cases.create', { dossierId, absence });
}

/** As if a newer version of the product had written the drafts of the dossier. */
function writtenByANewerVersion(): void {
  const db = rawConnection(pathsIn(organisation.home).database, client.context.session.databaseKey);
  db.prepare(`UPDATE records SET schema_version = 99 WHERE dossier_id = ? AND kind = 'reportDraft'`).run(
    dossier.dossierId,
  );
  db.close();
}
