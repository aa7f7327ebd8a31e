/** The words of the sheet Bewaren. */
export const texts = {
  intro:
    'Hoe lang elk deel van dit dossier bewaard blijft, en waarom. De software rekent; een mens besluit over vernietigen.',
  keepUntil: 'Bewaren tot en met',
  destroyableFrom: 'Vernietigbaar vanaf',
  noDate: 'nog geen einddatum',
  why: 'Waarom?',
  circumstances: 'Wat hier nog meer meetelt',
  sourceOf: (rule: string, source: string) => `Regel ${rule}, bron: ${source}.`,
  grounds: 'Gewogen termijnen',
  rule: 'Regel',
  event: 'Begint bij',
  start: 'Begin',
  until: 'Tot en met',
  source: 'Bron',
  notYet: 'nog niet gebeurd',
  over: (days: number) => `Het beleid bewaart ${days} dagen langer dan de wet vraagt.`,
  decisions: { keep: 'bewaren', review: 'navragen', held: 'geblokkeerd', due: 'te beoordelen' },
} as const;
