import type { ConsentSubject } from '../../shared/consent/kinds/registry.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import type { ConsentSetting, GivenSignature } from '../../shared/ipc/consent-channels.ts';
import { dayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { Dossiers } from './dossiers.ts';
import { exampleUser } from './organisation.ts';
import { inventedSignature } from './signature.ts';

type CopyMeans = ChannelRequest<'consent.copyGiven'>['means'];

interface ExampleConsent {
  readonly person: string;
  readonly on: DayFromToday;
  readonly subject: (day: (day: DayFromToday) => PlainDate) => ConsentSubject;
  /** Agreed unless it is said. */
  readonly refused?: true;
  readonly english?: true;
  readonly setting?: Partial<ConsentSetting>;
  /** Typed before the doctor as witness; otherwise drawn. */
  readonly typedName?: string;
  readonly copy?: CopyMeans;
  readonly withdrawn?: {
    readonly on: DayFromToday;
    readonly means: ChannelRequest<'consent.withdraw'>['means'];
  };
}

const doctor = { name: exampleUser.name, role: 'bedrijfsarts' };

const newsletter = (name: string) => (): ConsentSubject => ({
  kind: 'newsletter',
  details: { emailAddress: `${name}@example.com` },
});

const consents: readonly ExampleConsent[] = [
  // These hold today.
  {
    person: 'wytske',
    on: -21,
    subject: () => ({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: 'dr. A. Zomerdijk',
        specialism: 'orthopedie',
        purpose: 'vaststellen wat u in uw werk kunt doen en wat nog niet',
        questions: [
          'Wat is de diagnose?',
          'Welke behandeling loopt er of komt er nog?',
          'Hoe lang duurt het herstel naar verwachting?',
        ],
      },
    }),
    copy: 'paper',
  },
  {
    person: 'mohammed',
    on: -30,
    subject: (day) => ({
      kind: 'shareWithThirdParty',
      details: {
        recipientName: 'Re-integratiebureau Nieuwe Wegen',
        recipientRole: 're-integratiebureau',
        purpose: 'zoeken naar passend werk bij een andere werkgever',
        data: [
          'welk werk u kunt doen',
          'hoeveel uur in de week u kunt werken',
          'uw opleiding en werkervaring',
        ],
        until: day(150),
      },
    }),
    copy: 'email',
  },
  {
    person: 'agnieszka',
    on: -8,
    english: true,
    subject: () => ({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: 'dr. M. van Rijnsoever',
        specialism: 'neurology',
        purpose: 'to determine which work you can do',
        questions: ['What is the diagnosis?', 'When will the treatment take place?'],
      },
    }),
    setting: {
      presentPersons: [doctor, { name: 'Ewa Malinowska', role: 'tolk' }],
      interpreter: { name: 'Ewa Malinowska', language: 'Pools' },
    },
    copy: 'paper',
  },
  {
    person: 'gerrit',
    on: -20,
    subject: () => ({
      kind: 'transferMedicalFile',
      details: { organisationName: 'Arbodienst Hoogeweide', doctorName: 'mevrouw dr. L. Appelboom' },
    }),
    typedName: 'G. ten Brinkhorst',
    copy: 'post',
  },
  {
    person: 'tjeerd',
    on: -400,
    subject: (day) => ({
      kind: 'keepLonger',
      details: { parts: ['exposureFile', 'medicalDossier'], reason: 'laterQuestion', until: day(3_650) },
    }),
    copy: 'paper',
  },
  {
    person: 'cornelis',
    on: -14,
    subject: () => ({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: 'dr. F. Waterink',
        specialism: 'longziekten',
        purpose: 'beoordelen of u weer kunt werken',
        questions: ['Welke klachten verwacht u het komende halfjaar?'],
      },
    }),
    setting: {
      capacityDoubt: true,
      presentPersons: [doctor, { name: "Ria van 't Hof", role: 'echtgenote en gemachtigde' }],
      representative: {
        name: "Ria van 't Hof",
        relation: 'echtgenote',
        ground: 'schriftelijke machtiging door de werknemer',
      },
    },
  },
  // Refused: nothing follows from it.
  {
    person: 'humphrey',
    on: -15,
    refused: true,
    subject: (day) => ({
      kind: 'processNotNecessary',
      details: {
        purpose: 'een vollediger beeld van de thuissituatie',
        data: ['uw gezinssituatie', 'uw reistijd'],
        until: day(90),
      },
    }),
  },
  { person: 'roos', on: -50, refused: true, subject: newsletter('roos.van.den.berg') },
  // Withdrawn.
  {
    person: 'fatma',
    on: -110,
    subject: newsletter('fatma.yilmaz'),
    copy: 'email',
    withdrawn: { on: -20, means: 'email' },
  },
  {
    person: 'selam',
    on: -30,
    subject: (day) => ({
      kind: 'shareWithThirdParty',
      details: {
        recipientName: 'Taalhuis Achterveen',
        recipientRole: 'taaldocent',
        purpose: 'taalles onder werktijd regelen',
        data: ['op welke dagen u kunt'],
        until: day(60),
      },
    }),
    copy: 'paper',
    withdrawn: { on: -12, means: 'phone' },
  },
  // Over: three months after it was given.
  {
    person: 'mohammed',
    on: -200,
    subject: () => ({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: 'dr. J. Kloosterhuis',
        specialism: 'neurochirurgie',
        purpose: 'vaststellen wat u in uw werk kunt doen',
        questions: ['Hoe is de ingreep verlopen?', 'Welke beperkingen verwacht u na herstel?'],
      },
    }),
    copy: 'paper',
  },
];

/** Writes what employees decided, and what came of it. */
export async function writeConsents(user: DemoUser, dossiers: Dossiers): Promise<void> {
  for (const consent of consents) {
    const dossierId = dossiers.of(consent.person);
    const then = user.on(consent.on, '10:40');
    const subject = consent.subject((day) => dayOf(user, day));
    const question = {
      dossierId,
      subject,
      language: consent.english === true ? ('en' as const) : ('nl' as const),
    };
    const { textHash } = await then.call('consent.compose', question);
    const decision = consent.refused === true ? ('refused' as const) : ('agreed' as const);
    const setting = {
      place: 'Spreekkamer 2',
      presentPersons: [doctor],
      interpreter: null,
      representative: null,
      capacityDoubt: false,
      ...consent.setting,
    };
    const { consentId } = await then.call('consent.decide', {
      ...question,
      textHash,
      decision,
      signature: signatureOf(consent),
      setting,
    });
    if (consent.copy !== undefined)
      await user
        .on(consent.on, '10:45')
        .call('consent.copyGiven', { dossierId, consentId, means: consent.copy });
    if (consent.withdrawn === undefined) continue;
    const { on, means } = consent.withdrawn;
    await user.on(on, '09:10').call('consent.withdraw', {
      dossierId,
      consentId,
      means,
      by: 'employee',
    });
  }
}

function signatureOf({ person, refused, typedName }: ExampleConsent): GivenSignature | null {
  if (refused === true) return null;
  return typedName === undefined
    ? inventedSignature(person)
    : { method: 'typed', typedName, witness: doctor };
}
