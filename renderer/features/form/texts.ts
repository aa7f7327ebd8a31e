/** The words around a form. What the form is called and asks stands in its definition. */
export const texts = {
  noCase: 'Eerst een verzuimgeval',
  noCaseHint: 'Een formulier hoort bij een verzuimgeval. Leg dat vast op het blad Overzicht.',
  none: 'Nog geen formulier',
  noneHint:
    'Leg het gesprek vast. Alles wordt vanzelf opgeslagen; u kunt op elk moment stoppen en later verder gaan.',
  start: (form: string) => `${form} beginnen`,
  choose: 'Formulieren van dit dossier',
  draft: (form: string, date: string) => `${form}, begonnen ${date}`,
  final: (form: string, date: string) => `${form}, vastgesteld ${date}`,
  tooNew: (count: number) =>
    count === 1
      ? 'Eén formulier in dit dossier is gemaakt met een nieuwere versie van Arbokoffer. Het is bewaard. Werk Arbokoffer bij om het te lezen.'
      : `${count} formulieren in dit dossier zijn gemaakt met een nieuwere versie van Arbokoffer. Ze zijn bewaard. Werk Arbokoffer bij om ze te lezen.`,
  sections: 'Onderdelen van het formulier',
  processTitle: 'Voor de arbodienst',
  medicalTitle: 'Voor het behandelteam',
  medicalMissing: 'Er is nog geen medisch deel gemaakt, omdat er bij het begin geen behandelteam was.',
  beginMedical: 'Medisch deel beginnen',
  finalise: 'Vaststellen',
  finaliseTitle: (form: string) => `${form} vaststellen?`,
  finaliseBody:
    'Daarna verandert dit formulier niet meer. Wat u later hoort, legt u vast in een nieuw formulier.',
  cancel: 'Nog niet',
  needed: 'Dit antwoord is nodig om het formulier vast te stellen.',
  finalisedOn: (moment: string) => `Vastgesteld op ${moment}. Dit formulier verandert niet meer.`,
  why: 'Waarom is dit nodig?',
  unanswered: 'niet ingevuld',
  unknownForm:
    'Dit formulier is gemaakt met een nieuwere versie van Arbokoffer. Werk de toepassing bij om het te lezen.',
} as const;
