import type { ConsentTextSet } from './text-set.ts';

const NO_DETRIMENT = 'Uw keuze heeft geen nadelige gevolgen voor uw begeleiding.';
const WITHDRAW =
  'U kunt uw toestemming altijd intrekken. Bel {phone} of zeg het tegen iemand van {organisation}. Een reden is niet nodig. Wij stoppen dan meteen. Wat daarvoor al gebeurd is, verandert niet meer.';
const GUIDANCE_BY_LAW =
  'Voor de gewone begeleiding bij ziekte en werk vragen wij geen toestemming, want die staat in de wet. Voor deze vraag wel.';

/** Dutch, level B1. */
export const nl2026v1: ConsentTextSet = {
  language: 'nl',
  languageName: 'Nederlands',
  direction: 'ltr',
  version: '2026-1',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  dateForm: '{day} {month} {year}',
  separator: '; ',
  listBelow: 'Alleen wat hieronder in de lijst staat',
  labels: {
    addressee: 'Voor',
    dated: 'Datum',
    who: 'Wie',
    what: 'Wat',
    until: 'Tot wanneer',
    refusing: 'Als u geen toestemming geeft',
    withdrawing: 'Als u later van gedachten verandert',
    rights: 'Uw rechten',
    choice: 'Uw keuze',
    version: 'Tekst',
  },
  choices: {
    agree: 'Ik geef toestemming',
    refuse: 'Ik geef geen toestemming',
    consider: 'Ik wil erover nadenken',
  },
  rights:
    'Wij leggen uw keuze vast, ook als u geen toestemming geeft. U krijgt een kopie. U mag uw gegevens inzien en fouten laten verbeteren. Vragen kunt u stellen aan {fgName}, onze functionaris gegevensbescherming, via {fgPhone}. Een klacht kunt u ook indienen bij de Autoriteit Persoonsgegevens.',
  keepableParts: {
    medicalDossier: 'uw medisch dossier',
    absenceFile: 'de gegevens over uw verzuim en re-integratie',
    exposureFile: 'de gegevens over stoffen of straling op uw werk',
  },
  keepReasons: {
    procedure: 'u wilt de gegevens kunnen gebruiken in een procedure',
    laterQuestion: 'u wilt later nog vragen over uw werk kunnen beantwoorden',
    ownWish: 'u wilt dit zelf graag',
  },
  kinds: {
    askTreatingDoctor: {
      title: 'Informatie vragen aan uw behandelaar',
      question: 'Mag de bedrijfsarts van {organisation} informatie vragen aan {recipient}?',
      who: '{recipient} ({specialism}) antwoordt aan de bedrijfsarts van {organisation}',
      what: 'Alleen een antwoord op wat hieronder staat',
      until: 'Eén keer, uiterlijk op {until}',
      paragraphs: [
        { text: GUIDANCE_BY_LAW },
        { text: 'Waarvoor de bedrijfsarts dit wil weten: {purpose}' },
        { text: 'Dit wil de bedrijfsarts vragen:', list: 'questions' },
        { text: 'Uw behandelaar krijgt deze tekst te zien, en verder niets uit uw dossier.' },
        {
          text: 'Het antwoord komt in uw medisch dossier. Alleen de bedrijfsarts en het behandelteam lezen het. Uw werkgever krijgt het niet. U mag het zelf ook lezen.',
        },
      ],
      refusing: `U hoeft geen toestemming te geven. De bedrijfsarts werkt dan verder met wat er al bekend is. ${NO_DETRIMENT} Uw werkgever hoort van ons niet wat u kiest.`,
      withdrawing: WITHDRAW,
    },
    shareWithThirdParty: {
      title: 'Gegevens delen met iemand anders',
      question: 'Mag {organisation} gegevens over u delen met {recipient}?',
      who: '{recipient} ({recipientRole}) krijgt de gegevens van {organisation}',
      what: '{data}',
      until: 'Tot en met {until}',
      paragraphs: [
        { text: GUIDANCE_BY_LAW },
        { text: 'Waarvoor wij dit willen delen: {purpose}' },
        { text: 'Dit krijgt {recipient}:', list: 'data' },
        { text: 'Wij delen niets anders. Wij laten {recipient} weten dat de gegevens alleen hiervoor zijn.' },
      ],
      refusing: `U hoeft geen toestemming te geven. Wij delen dan niets met {recipient}. ${NO_DETRIMENT} Uw werkgever hoort van ons niet wat u kiest.`,
      withdrawing: WITHDRAW,
    },
    addendumEmployer: {
      title: 'Extra informatie voor uw werkgever, op uw verzoek',
      question: 'Wilt u dat {organisation} deze extra informatie aan {recipient} geeft?',
      who: '{contactPerson} van {recipient} krijgt de bijlage van de bedrijfsarts van {organisation}',
      what: '{data}',
      until: 'Eén keer, uiterlijk op {until}',
      paragraphs: [
        { text: 'U heeft hier zelf om gevraagd. Uw werkgever mag u hier niet om vragen.' },
        {
          text: 'Het gewone bericht aan uw werkgever blijft hetzelfde. Daarin staat alleen welk werk u kunt doen, hoelang het waarschijnlijk duurt, in welke mate u kunt werken en welk advies daarbij hoort.',
        },
        { text: 'Waarvoor u dit wilt: {purpose}' },
        { text: 'Dit komt in een aparte bijlage:', list: 'data' },
        {
          text: 'De bedrijfsarts heeft opgeschreven waarom deze bijlage nodig is. Denk er rustig over na: wat uw werkgever eenmaal weet, kunnen wij niet terughalen.',
        },
      ],
      refusing: `U hoeft geen toestemming te geven. Uw werkgever krijgt dan geen bijlage, en hoort van ons niet dat u erover nadacht. ${NO_DETRIMENT}`,
      withdrawing: WITHDRAW,
    },
    keepLonger: {
      title: 'Uw gegevens langer bewaren',
      question: 'Mag {organisation} uw gegevens langer bewaren dan de gewone bewaartijd?',
      who: '{organisation} bewaart de gegevens',
      what: '{data}',
      until: 'Tot en met {until}',
      paragraphs: [
        {
          text: 'Gegevens hebben een vaste bewaartijd. Daarna vernietigen wij ze. Om ze langer te bewaren vragen wij uw toestemming.',
        },
        { text: 'De reden: {purpose}' },
        { text: 'Dit bewaren wij langer:', list: 'data' },
        { text: 'Er komen geen mensen bij die de gegevens mogen zien. Wij delen hierdoor niets extra.' },
      ],
      refusing: `U hoeft geen toestemming te geven. Wij vernietigen de gegevens dan na de gewone bewaartijd. ${NO_DETRIMENT}`,
      withdrawing:
        'U kunt uw toestemming altijd intrekken. Bel {phone} of zeg het tegen iemand van {organisation}. Een reden is niet nodig. Vanaf dat moment geldt de gewone bewaartijd weer.',
    },
    processNotNecessary: {
      title: 'Gegevens die niet strikt nodig zijn',
      question: 'Mag {organisation} ook gegevens van u gebruiken die niet strikt nodig zijn?',
      who: 'De bedrijfsarts en het behandelteam van {organisation} gebruiken de gegevens',
      what: '{data}',
      until: 'Tot en met {until}',
      paragraphs: [
        {
          text: 'Wat nodig is voor uw begeleiding, gebruiken wij omdat de wet dat regelt. De gegevens hieronder zijn niet strikt nodig. Daarom vragen wij uw toestemming.',
        },
        { text: 'Waarvoor wij ze willen gebruiken: {purpose}' },
        { text: 'Het gaat om:', list: 'data' },
        { text: 'Deze gegevens komen in uw medisch dossier. Uw werkgever krijgt ze niet.' },
      ],
      refusing: `U hoeft geen toestemming te geven. Wij gebruiken deze gegevens dan niet. ${NO_DETRIMENT} Uw werkgever hoort van ons niet wat u kiest.`,
      withdrawing: WITHDRAW,
    },
    transferMedicalFile: {
      title: 'Uw medisch dossier naar een andere arbodienst',
      question: 'Mag de bedrijfsarts van {organisation} uw medisch dossier overdragen aan {recipient}?',
      who: '{recipient}, bedrijfsarts bij {receivingOrganisation}, krijgt het dossier',
      what: 'Het medische deel van uw lopende dossier',
      until: 'Eén keer, uiterlijk op {until}',
      paragraphs: [
        { text: 'Uw begeleiding gaat over naar {receivingOrganisation}.' },
        {
          text: 'Het medische deel van uw dossier valt onder het beroepsgeheim. Daarom gaat het alleen over als u dat goedvindt, en rechtstreeks van arts naar arts.',
        },
        {
          text: 'Heeft de nieuwe bedrijfsarts de ontvangst bevestigd? Dan vernietigen wij het deel dat is overgedragen. Afgesloten dossiers houden wij tot het einde van de bewaartijd.',
        },
        { text: 'Uw werkgever krijgt niets uit dit dossier te zien.' },
      ],
      refusing: `U hoeft geen toestemming te geven. Uw medisch dossier blijft dan bij ons. De nieuwe bedrijfsarts begint met wat u zelf vertelt. ${NO_DETRIMENT}`,
      withdrawing: WITHDRAW,
    },
    newsletter: {
      title: 'Onze nieuwsbrief',
      question: 'Mag {organisation} u de nieuwsbrief sturen?',
      who: '{organisation} stuurt u de nieuwsbrief',
      what: 'Uw naam en uw e-mailadres: {recipient}',
      until: 'Totdat u zich afmeldt',
      paragraphs: [
        { text: 'De nieuwsbrief gaat over gezond en veilig werken.' },
        { text: 'Wij gebruiken uw naam en uw e-mailadres alleen om de nieuwsbrief te sturen.' },
        { text: 'De nieuwsbrief staat los van uw begeleiding en van uw dossier.' },
      ],
      refusing: `U hoeft geen toestemming te geven. U krijgt de nieuwsbrief dan niet. ${NO_DETRIMENT}`,
      withdrawing:
        'U kunt zich altijd afmelden, met de link onder elke nieuwsbrief of via {phone}. Een reden is niet nodig. Wij halen uw naam en e-mailadres dan meteen uit de lijst.',
    },
  },
};
