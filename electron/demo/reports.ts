import type { ReportContent } from '../../shared/report/employer-report.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import type { DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { Dossiers } from './dossiers.ts';

interface ExampleReport {
  readonly person: string;
  readonly on: DayFromToday;
  readonly content: ReportContent;
  readonly shown?: ChannelRequest<'report.shown'>['shown'];
  readonly released?: true;
}

const reports: readonly ExampleReport[] = [
  {
    person: 'mohammed',
    on: -30,
    content: {
      work: 'Werknemer kan licht werk doen waarbij hij van houding kan wisselen. Tillen tot 5 kilo is mogelijk, niet vaker dan vijf keer per uur. Gebogen werken kan maximaal vijf minuten achter elkaar.',
      duration:
        'Naar verwachting duurt het nog drie tot vier maanden. Over acht weken volgt een nieuwe beoordeling.',
      degree: 'Werknemer is voor 70 procent arbeidsongeschikt. Hij kan 10 van zijn 32 contracturen werken.',
      advice:
        'Laat hem in de dagdienst werken. Een tilhulp verlicht het werk. Bespreek elke twee weken de opbouw van uren.',
    },
    shown: { means: 'op het scherm', remark: '', remarkTravels: false, agrees: true },
    released: true,
  },
  {
    person: 'wytske',
    on: -21,
    content: {
      work: 'Werknemer kan achter de kassa zitten. Staan is beperkt tot een kwartier achter elkaar. Knielen en hurken is niet mogelijk.',
      duration: 'Volledige hervatting wordt binnen twee maanden verwacht.',
      degree: 'Zij is voor 75 procent arbeidsongeschikt. Opbouw met twee uur per week.',
      advice: 'Zorg voor een kruk bij de kassa. Plan de uren in de ochtend.',
    },
    shown: {
      means: 'op papier',
      remark: 'Ik wil graag op dinsdag en donderdag werken.',
      remarkTravels: true,
      agrees: true,
    },
    released: true,
  },
  {
    person: 'agnieszka',
    on: -1,
    content: {
      work: 'Werknemer kan lichte taken doen met de linkerhand. De rechterhand kan niet worden gebruikt voor fijn werk.',
      duration: 'De verwachte duur is drie tot vier maanden.',
      degree: 'Zij kan 12 van haar 28 contracturen werken.',
      advice: 'Verdeel de taken over de dag. Laat de leidinggevende eens per week contact opnemen.',
    },
    shown: {
      means: 'voorgelezen',
      remark: 'Volgens mij lukt 8 uur per week beter.',
      remarkTravels: false,
      agrees: false,
    },
  },
  {
    // Not fit to leave: a visitor sees what the guard finds, and cannot release it.
    person: 'humphrey',
    on: 0,
    content: {
      work: 'Door zijn burn-out kan werknemer nog geen leiding geven. Hij kan wel roosters maken, in een rustige ruimte.',
      duration: 'De psycholoog verwacht dat het nog drie maanden duurt.',
      degree: 'Werknemer kan twee keer per week twee uur werken.',
      advice: 'Ga met elkaar in gesprek over taken en verwachtingen.',
    },
  },
];

/** Writes the reports: released ones, one that was only shown, and one that the guard holds back. */
export async function writeReports(user: DemoUser, dossiers: Dossiers): Promise<void> {
  for (const report of reports) {
    const then = user.on(report.on, report.on === 0 ? '07:55' : '11:20');
    const ids = dossiers.withCase(report.person);
    const { draftId } = await then.call('report.start', { ...ids, reportKind: 'terugkoppeling' });
    const draft = { dossierId: ids.dossierId, draftId };
    const { version } = await then.call('report.save', { ...draft, baseVersion: 1, content: report.content });
    if (report.shown === undefined) continue;
    const { version: shownVersion } = await then.call('report.shown', {
      ...draft,
      baseVersion: version,
      shown: report.shown,
    });
    if (report.released === true) await then.call('report.release', { ...draft, baseVersion: shownVersion });
  }
}
