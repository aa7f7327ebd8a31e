import type { ConsentItem } from '../../../shared/ipc/consent-channels.ts';

const states: Readonly<Record<ConsentItem['state'], string>> = {
  valid: 'geldig',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
  expired: 'verlopen',
  incomplete: 'onvolledig',
  tampered: 'gewijzigd na tekenen',
};

/** What a consent can lack, in words. */
const missing: Readonly<Record<string, string>> = {
  signature: 'een handtekening',
  'signature.by': 'de handtekening van een vertegenwoordiger',
  representative: 'een vertegenwoordiger',
  presentPersons: 'wie erbij was',
  validUntil: 'een einddatum',
  place: 'de plaats',
};

/** The words of the sheet Toestemmingen, for the consultant. What the employee reads is composed in the main process. */
export const texts = {
  list: 'Toestemmingen en weigeringen',
  loading: 'Toestemmingen worden geopend',
  ask: 'Toestemming vragen',
  none: 'Nog geen toestemming gevraagd',
  noneHint:
    'Voor de gewone begeleiding is geen toestemming nodig: die staat in de wet. Vraag toestemming alleen als er geen andere grondslag is, bijvoorbeeld om informatie te vragen aan een behandelaar.',
  noneReadOnly: 'Uw functie kan hier geen toestemming vragen.',
  hidden: 'Toestemmingen met een medische kant staan hier niet',
  hiddenHint: 'Of ze er zijn en wat erin staat, ziet alleen het behandelteam.',
  tooNew: (count: number) =>
    count === 1
      ? 'Eén toestemming of weigering in dit dossier is gemaakt met een nieuwere versie van Arbokoffer. Die is bewaard. Werk Arbokoffer bij om die te lezen of in te trekken.'
      : `${count} toestemmingen of weigeringen in dit dossier zijn gemaakt met een nieuwere versie van Arbokoffer. Die zijn bewaard. Werk Arbokoffer bij om die te lezen of in te trekken.`,
  columns: {
    kind: 'Soort',
    state: 'Stand',
    decided: 'Besloten',
    until: 'Geldig tot en met',
    copy: 'Afschrift',
    actions: 'Handelingen',
  },
  states,
  untilWithdrawn: 'tot intrekking',
  noUntil: 'niet van toepassing',
  withdrawnOn: (moment: string) => `Ingetrokken ${moment}.`,
  missing,
  otherMissing: 'een verplicht onderdeel',
  lacks: (what: string) => `Er ontbreekt ${what}.`,
  withheld: 'De vastlegging ziet alleen het behandelteam.',
  tamperedHint: 'Het zegel past niet meer op de inhoud. Gebruik deze toestemming niet.',
  copyGiven: 'gegeven',
  copyWaits: 'nog niet gegeven',
  view: 'Tonen',
  viewOf: (label: string) => `Toestemming tonen: ${label}`,
  cancel: 'Annuleren',

  withdraw: 'Intrekken',
  withdrawTitle: 'Toestemming intrekken?',
  withdrawBody:
    'Intrekken werkt vanaf nu en kan altijd, zonder reden. Wat nog klaarstaat om te versturen, stopt meteen. Wat al gebeurd is, verandert niet meer.',
  withdrawBy: 'Wie trekt in',
  byEmployee: 'De werknemer zelf',
  byOther: 'Iemand namens de werknemer',
  nameIsMedical: 'Naam en rol komen in het medisch dossier. Alleen het behandelteam leest ze.',
  nameIsNotKept:
    'Vastgelegd wordt alleen dat iemand anders het namens de werknemer zegt. Naam en rol worden niet bewaard: die kunnen iets over de gezondheid zeggen.',
  withdrawMeans: 'Hoe is dit gezegd',
  withdrawMeansOptions: {
    inPerson: 'In een gesprek',
    phone: 'Per telefoon',
    email: 'Per e-mail',
    paper: 'Op papier',
    screen: 'Op dit scherm',
  },
  name: 'Naam',
  role: 'Rol',

  copy: 'Afschrift gegeven: vastleggen',
  copyTitle: 'Heeft de werknemer een afschrift?',
  copyBody: 'De werknemer krijgt altijd een afschrift. Leg vast hoe dat is gegeven.',
  copyMeans: 'Hoe gegeven',
  copyMeansOptions: { paper: 'Op papier', email: 'Per e-mail', post: 'Per post', portal: 'Via het portaal' },
  record: 'Vastleggen',

  steps: { label: 'De weg naar de vraag', kind: 'Soort', details: 'Inhoud', setting: 'Gesprek' },
  kind: 'Waarvoor vraagt u toestemming',
  whyConsent: (explanation: string, source: string) => `Waarom toestemming: ${explanation} (${source})`,
  medicalClosed: (because: string) => `Dit kan alleen het behandelteam vragen. ${because}`.trim(),
  previous: 'Vorige',
  next: 'Verder',
  unsavedElsewhere: 'Er is nog iets niet opgeslagen',
  unsavedElsewhereHint:
    'Wat u hebt getypt, staat nog op het scherm. De laptop gaat pas naar de werknemer als het is opgeslagen. Sluit dit venster, kijk bovenaan wat er mis is en probeer het dan opnieuw.',
  handOver: 'Geef de laptop aan de werknemer',

  line: (item: string, number: number) => `${item} ${number}`,
  removeLine: (label: string) => `${label} weghalen`,

  place: 'Waar is dit gesprek',
  present: 'Wie zijn erbij',
  presentHint: 'Behalve de werknemer. Wie de laptop overhandigt, hoort erbij.',
  person: (number: number) => `Aanwezige ${number}`,
  addPerson: 'Aanwezige toevoegen',
  withInterpreter: 'Er is een tolk bij',
  interpreterName: 'Naam van de tolk',
  interpreterLanguage: 'Taal waarin de tolk vertaalt',
  capacityDoubt: 'Ik twijfel of de werknemer dit besluit kan overzien',
  capacityHint: 'Dan kan alleen een vertegenwoordiger tekenen.',
  minor: 'De werknemer is jonger dan zestien jaar. Een vertegenwoordiger moet tekenen.',
  withRepresentative: 'Een vertegenwoordiger beslist en tekent',
  representativeName: 'Naam van de vertegenwoordiger',
  representativeRelation: 'Relatie tot de werknemer',
  representativeGround: 'Waarom deze persoon mag tekenen',
  representativeGroundHint: 'Bijvoorbeeld mentor, benoemd door de kantonrechter.',
  language: 'Taal van de tekst',
  languageHint: 'De werknemer kan de taal op het scherm zelf wisselen.',
  handOverHint: 'Daarna staat alleen de tekst op het scherm. Terug naar het dossier kan met uw wachtzin.',

  problems: {
    kind: 'Kies waarvoor u toestemming vraagt.',
    date: 'Kies een datum.',
    past: 'Deze datum is al voorbij.',
    tooMany: 'Hooguit twaalf.',
    present: 'Vul in wie de laptop overhandigt.',
    representative: 'Zonder vertegenwoordiger is deze toestemming niet geldig.',
    medicalOnly:
      'Dit valt onder het medisch geheim. Alleen iemand van het behandelteam kan deze toestemming vastleggen.',
  },
} as const;
