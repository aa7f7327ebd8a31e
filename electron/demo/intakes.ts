import { absenceIntake } from '../../shared/forms/absence-intake.ts';
import type { Answers } from '../../shared/forms/definition.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { talkDayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { Dossiers } from './dossiers.ts';

interface ExampleIntake {
  readonly person: string;
  readonly on: DayFromToday;
  readonly at: string;
  readonly finalised: boolean;
  /** Without the date of the talk, which is `on`. */
  readonly process: Answers;
  readonly medical: Answers;
}

const intakes: readonly ExampleIntake[] = [
  {
    person: 'mohammed',
    on: -200,
    at: '10:05',
    finalised: true,
    process: {
      wijze: 'spreekuur',
      'werkt-deels': 'ja',
      'uren-per-week': 8,
      'contact-werk': 'ja',
      taken: 'Verzorging van bewoners, in vroege en late diensten. Veel tillen, bukken en lopen.',
      aanpassingen: 'Werkt in de dagdienst op de activiteitenruimte.',
      verwachting: 'langer',
      afspraken: 'Elke twee weken overleg met de teamleider over de opbouw van uren.',
    },
    medical: {
      aard: 'Hernia L5-S1 met uitstraling in het linkerbeen, vastgesteld op een MRI in het ziekenhuis.',
      beloop: 'Na de operatie minder pijn; de kracht in de voet komt langzaam terug.',
      beperkingen: 'Rug: tillen, duwen, bukken en lang achtereen staan, door pijn en krachtsverlies.',
      behandelaars: 'Neurochirurg in het streekziekenhuis; fysiotherapie in het dorp.',
      middelen: 'Naproxen, zo nodig. Maakt niet suf.',
      'informatie-nodig': 'ja',
      overweging: 'Herstel gaat trager dan verwacht. Informatie van de neurochirurg vragen.',
    },
  },
  {
    person: 'wytske',
    on: -21,
    at: '08:50',
    finalised: true,
    process: {
      wijze: 'spreekuur',
      'werkt-deels': 'ja',
      'uren-per-week': 6,
      'contact-werk': 'ja',
      taken: 'Staan achter de toonbank, schappen vullen, kratten tillen.',
      aanpassingen: 'Een zitkruk bij de kassa.',
      verwachting: 'weken',
      afspraken: 'Bouwt elke week twee uur op, in de ochtend.',
    },
    medical: {
      aard: 'Artrose van de rechterknie, met vocht na een verdraaiing.',
      beloop: 'De zwelling neemt af.',
      beperkingen: 'Knie: knielen, hurken, traplopen en lang staan.',
      behandelaars: 'Huisarts; orthopeed, controle volgt nog.',
      'informatie-nodig': 'ja',
    },
  },
  {
    person: 'agnieszka',
    on: -8,
    at: '15:05',
    finalised: true,
    process: {
      wijze: 'spreekuur',
      aanwezig: 'Ewa Malinowska, tolk Pools',
      'werkt-deels': 'nee',
      'contact-werk': 'ja',
      taken: 'Schoonmaken van kamers en gangen, bedden opmaken.',
      verwachting: 'maanden',
      afspraken: 'De leidinggevende belt elke vrijdag.',
    },
    medical: {
      aard: 'Carpaletunnelsyndroom rechts, nachtelijke tintelingen en gevoelloze vingers.',
      beperkingen: 'Hand: knijpen, wringen en kracht zetten met rechts.',
      behandelaars: 'Neuroloog; wacht op een ingreep.',
      middelen: 'Paracetamol.',
      'informatie-nodig': 'ja',
      overweging: 'Na de ingreep opnieuw beoordelen.',
    },
  },
  {
    person: 'humphrey',
    on: -15,
    at: '11:35',
    finalised: true,
    process: {
      wijze: 'spreekuur',
      'werkt-deels': 'nee',
      'contact-werk': 'nee',
      taken: 'Leiding geven aan veertien medewerkers, roosters maken, vergaderen.',
      verwachting: 'maanden',
      afspraken: 'Over twee weken een gesprek met de locatiemanager.',
    },
    medical: {
      aard: 'Burn-out, met slapeloosheid en paniekaanvallen na een lang arbeidsconflict.',
      beloop: 'Slaapt sinds een week beter.',
      beperkingen: 'Concentratie, aandacht verdelen en omgaan met conflicten.',
      behandelaars: 'Psycholoog, wekelijks; praktijkondersteuner van de huisarts.',
      behandeling: 'Cognitieve gedragstherapie, vierde zitting.',
      middelen: 'Oxazepam voor de nacht, tijdelijk.',
      'informatie-nodig': 'nee',
    },
  },
  {
    person: 'cornelis',
    on: -14,
    at: '09:50',
    finalised: true,
    process: { wijze: 'spreekuur', 'werkt-deels': 'nee', 'contact-werk': 'ja', verwachting: 'langer' },
    medical: {
      aard: 'COPD met herhaalde longontstekingen.',
      behandelaars: 'Longarts.',
      'informatie-nodig': 'onbekend',
    },
  },
  {
    person: 'selam',
    on: -30,
    at: '09:05',
    finalised: false,
    process: { wijze: 'spreekuur', aanwezig: 'Berhane Haile, tolk Tigrinya', 'werkt-deels': 'nee' },
    medical: { aard: 'Vermoeidheid na een zware bevalling. Uitslag van het bloedonderzoek volgt.' },
  },
  {
    person: 'lukasz',
    on: 0,
    at: '07:40',
    finalised: false,
    process: { wijze: 'spreekuur', 'werkt-deels': 'ja', 'uren-per-week': 19 },
    medical: {},
  },
  {
    person: 'soeparmi',
    on: -40,
    at: '13:10',
    finalised: false,
    process: {
      wijze: 'telefoon',
      'werkt-deels': 'ja',
      'uren-per-week': 14,
      'contact-werk': 'ja',
      verwachting: 'weken',
    },
    medical: { aard: 'Frozen shoulder links.', beloop: 'Kan de arm weer tot halverwege heffen.' },
  },
];

/** Writes the intakes: finalised ones, and ones that were left halfway. */
export async function writeIntakes(user: DemoUser, dossiers: Dossiers): Promise<void> {
  for (const intake of intakes)
    await writeIntake(user.on(intake.on, intake.at), dossiers.withCase(intake.person), {
      ...intake,
      spokenOn: talkDayOf(user, intake.on),
    });
}

async function writeIntake(
  user: DemoUser,
  ids: { readonly dossierId: RecordId; readonly caseId: RecordId },
  { process, medical, finalised, spokenOn }: ExampleIntake & { readonly spokenOn: string },
): Promise<void> {
  const { dossierId } = ids;
  const { entryId } = await user.call('form.start', { ...ids, formId: absenceIntake.id });
  const part = { dossierId, entryId, baseVersion: 1 };
  const { version: processVersion } = await user.call('form.saveProcess', {
    ...part,
    answers: { 'gesproken-op': spokenOn, ...process },
  });
  const { version: medicalVersion } = await user.call('form.saveMedical', { ...part, answers: medical });
  if (finalised) await user.call('form.finalise', { dossierId, entryId, processVersion, medicalVersion });
}
