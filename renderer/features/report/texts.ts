const kinds: Readonly<Record<string, string>> = {
  diagnosis: 'Diagnose',
  complaint: 'Klacht',
  cause: 'Oorzaak',
  treatment: 'Behandeling',
  medication: 'Medicijn',
  practitioner: 'Behandelaar',
  appointment: 'Afspraak',
  observation: 'Observatie',
  testResult: 'Onderzoek',
  pregnancy: 'Zwangerschap',
  addiction: 'Verslaving',
  privateLife: 'Privéleven',
  history: 'Verleden',
  dossierTerm: 'Woord uit dit dossier',
};

/** The words of the report to the employer. */
export const texts = {
  noCase: 'Eerst een verzuimgeval',
  noCaseHint: 'Een rapport hoort bij een verzuimgeval. Leg dat vast op het blad Overzicht.',
  none: 'Nog geen rapport',
  noneHint:
    'De werkgever krijgt alleen wat de werknemer kan, hoe lang en in welke mate, en uw advies. Nooit waarom.',
  start: (name: string) => `${name} schrijven`,
  choose: 'Rapporten in bewerking',
  begun: (name: string, date: string) => `${name}, begonnen ${date}`,
  tooNew: (count: number) =>
    count === 1
      ? 'Eén rapport in dit dossier is gemaakt met een nieuwere versie van Arbokoffer. Het is bewaard. Werk Arbokoffer bij om het te lezen.'
      : `${count} rapporten in dit dossier zijn gemaakt met een nieuwere versie van Arbokoffer. Ze zijn bewaard. Werk Arbokoffer bij om ze te lezen.`,
  ofOther: 'De casemanager is een rapport begonnen',
  ofOtherHint:
    'Schrijft u het? Dan begint uw eigen concept met die tekst. Alleen het behandelteam ziet wat u schrijft, tot u het vrijgeeft. Het concept van de casemanager blijft zoals het is.',
  line: 'De weg van dit rapport',
  steps: { draft: 'Concept', shown: 'Gezien door werknemer', released: 'Vrijgegeven' },
  staysHere: 'Blijft hier',
  staysHereIntro: 'Het medische deel van de laatste formulieren. Niets hiervan gaat mee.',
  staysHereEmpty: 'Er is nog geen medisch deel van een formulier.',
  leaves: 'Gaat naar de werkgever',
  preview: 'Zo gaat het weg',
  previewFixed: 'Dit is precies het document dat de werknemer heeft gezien.',
  previewBusy: 'Het voorbeeld wordt bijgewerkt.',
  previewBlocked: 'Er is nog geen voorbeeld: haal eerst de onderstreepte woorden weg.',
  previewUnsaved: 'Er is nu geen voorbeeld: wat u het laatst hebt geschreven, is nog niet opgeslagen.',
  previewEmpty: 'Schrijf iets in ten minste één onderdeel; dan ziet u hier de brief.',
  addressee: (contact: string, employer: string) => `Aan ${contact}, ${employer}`,
  kinds,
  clean: 'Niets gevonden dat niet naar de werkgever mag.',
  found: (count: number) =>
    count === 1
      ? 'Eén plaats mag niet naar de werkgever.'
      : `${count} plaatsen mogen niet naar de werkgever.`,
  foundHint: 'Weglaten is beter dan omschrijven: ook een omschrijving verraadt.',
  around: 'De brief kan nog niet worden gemaakt',
  aroundReasons: {
    form: 'hier staat iets dat daar niet hoort.',
    content: 'hier kan iets medisch in staan.',
  },
  aroundPlaces: {
    program: 'Dit onderdeel maakt Arbokoffer zelf. Neem contact op met uw beheerder.',
    report: 'Pas de tekst hieronder aan.',
    organisation: 'Pas het aan bij Instellingen, in de gegevens van de arbodienst.',
    employer:
      'Pas het aan bij de werkgever. Hoort het bij de naam? Gebruik dan een kortere naam, of bij de contactpersoon alleen de functie.',
    employee: 'Pas het aan bij de gegevens van de werknemer. Schrijf de naam met hoofdletters.',
    employment: 'Pas het aan bij het dienstverband. Neem alleen het nummer zelf over.',
    user: 'De naam komt uit de inschrijving. Neem contact op met uw beheerder.',
  },
  previewAround: 'Er is nog geen voorbeeld: kijk eerst de gegevens na die boven de tekst staan.',
  lexiconOnly:
    'Alleen de algemene woordenlijst kijkt mee: u hebt geen toegang tot de medische woorden van dit dossier.',
  noTermsYet:
    'Alleen de algemene woordenlijst kijkt mee: in dit dossier zijn nog geen medische woorden vastgelegd.',
  show: 'Aan werknemer getoond',
  showTitle: 'Heeft de werknemer dit gezien?',
  showIntro:
    'De werknemer hoort altijd wat de werkgever krijgt. Die mag het oneens zijn; dat leggen we vast. Zodra u dit vastlegt, staat de brief vast.',
  means: 'Hoe getoond',
  agrees: 'Is de werknemer het eens met de inhoud',
  yes: 'Ja',
  no: 'Nee',
  remark: 'Opmerking van de werknemer',
  travels: 'De werknemer wil dat deze opmerking meegaat naar de werkgever',
  record: 'Vastleggen',
  cancel: 'Annuleren',
  release: 'Vrijgeven',
  releaseTitle: (name: string) => `${name} vrijgeven?`,
  releaseBody: (contact: string, employer: string) =>
    `De brief gaat naar ${contact} van ${employer}. Vrijgeven kan niet ongedaan worden gemaakt; een verbetering is een nieuw rapport.`,
  notYetShown: 'Vrijgeven kan zodra de werknemer de brief heeft gezien.',
  left: (name: string, number: string) =>
    `${name} ${number} is vrijgegeven. U vindt dit rapport onderaan, bij Vrijgegeven rapporten.`,
  released: 'Vrijgegeven rapporten',
  releasedOn: 'Vrijgegeven',
  number: 'Nummer',
  kind: 'Soort',
  to: 'Aan',
  by: 'Door',
  agreed: 'Werknemer',
  agreedYes: 'eens',
  agreedNo: 'niet eens',
  seal: 'Zegel',
  sealBroken: (numbers: string) => `Dit is niet meer wat er is vrijgegeven: ${numbers}`,
  sealMissing: (numbers: string) => `Niemand heeft dit verzegeld: ${numbers}`,
  sealAdvice:
    'Ga er niet van uit dat de werkgever dit zo kreeg. U kunt het bekijken, maar niet bewaren of afdrukken. Meld het aan uw FG.',
  documentActions: 'Document',
  view: 'Tonen',
  save: 'Bewaren',
  print: 'Afdrukken',
  close: 'Sluiten',
  savedAs: (name: string) => `Bewaard als ${name}.`,
} as const;
