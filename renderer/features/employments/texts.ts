/** The words of employments. */
export const texts = {
  title: 'Dienstverbanden',
  add: 'Dienstverband toevoegen',
  edit: 'Dienstverband wijzigen',
  change: 'Wijzigen',
  none: 'Nog geen dienstverband',
  noneHint: 'Verzuim en rapporten horen bij een dienstverband.',
  work: 'Dienstverband',
  employer: 'Werkgever',
  choose: 'Kies een werkgever',
  employerMissing: 'Kies een werkgever.',
  jobTitle: 'Functie bij de werkgever',
  personnelNumber: 'Personeelsnummer',
  startedOn: 'In dienst sinds',
  endedOn: 'Laatste dag in dienst',
  contractHours: 'Contracturen per week',
  hours: 'uur',
  managerName: 'Leidinggevende',
  managerContact: 'Telefoon of e-mail van de leidinggevende',
  moves:
    'Gaat de werknemer naar een andere werkgever? Geef dit dienstverband een laatste dag en voeg een nieuw toe.',
  states: { future: 'begint nog', running: 'loopt', past: 'geëindigd' },
  period: (startedOn: string | null, endedOn: string | null) => {
    if (startedOn === null) return endedOn === null ? 'begin niet bekend' : `tot en met ${endedOn}`;
    return endedOn === null ? `vanaf ${startedOn}` : `${startedOn} tot en met ${endedOn}`;
  },
  forWhich: 'Voor welk verzuim?',
  absenceFrom: (date: string, job: string) => `Ziek vanaf ${date}, ${job}`,
  job: (jobTitle: string, employer: string) => (jobTitle === '' ? employer : `${jobTitle} bij ${employer}`),
  hoursAWeek: (hours: string) => `${hours} uur per week`,
  number: (personnelNumber: string) => `personeelsnummer ${personnelNumber}`,
  manager: (name: string) => `leidinggevende ${name}`,
  save: 'Opslaan',
  create: 'Vastleggen',
  cancel: 'Annuleren',
} as const;
