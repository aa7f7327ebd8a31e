/** The words of the intake. */
export const texts = {
  noCase: 'Eerst een verzuimgeval',
  noCaseHint: 'Een intake hoort bij een verzuimgeval. Leg dat vast op het blad Overzicht.',
  none: 'Nog geen intake',
  noneHint:
    'Leg het gesprek vast. Alles wordt vanzelf opgeslagen; u kunt op elk moment stoppen en later verder gaan.',
  start: 'Intake beginnen',
  startAnother: 'Nieuwe intake',
  choose: 'Intakes van dit dossier',
  draft: (date: string) => `Begonnen ${date}`,
  final: (date: string) => `Vastgesteld ${date}`,
  draftPill: 'concept',
  finalPill: 'vastgesteld',
  sections: 'Onderdelen van de intake',
  processTitle: 'Voor de arbodienst',
  medicalTitle: 'Voor het behandelteam',
  medicalClosed: 'Het medische deel van dit gesprek is voor u gesloten.',
  medicalMissing:
    'Voor deze intake is nog geen medisch deel gemaakt, omdat er bij het begin geen behandelteam was.',
  beginMedical: 'Medisch deel beginnen',
  finalise: 'Vaststellen',
  finaliseTitle: 'Intake vaststellen?',
  finaliseBody:
    'Daarna verandert deze intake niet meer. Wat u later hoort, legt u vast in een nieuwe intake.',
  cancel: 'Nog niet',
  missing: 'Nog in te vullen:',
  finalisedOn: (moment: string) => `Vastgesteld op ${moment}. Deze intake verandert niet meer.`,
  unanswered: 'niet ingevuld',
  unknownForm:
    'Deze intake is gemaakt met een nieuwere versie van Arbokoffer. Werk de toepassing bij om haar te lezen.',
  noQuestions: 'Geen vragen voor u in dit onderdeel.',
} as const;
