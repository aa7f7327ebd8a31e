import type { Compartment } from '../../../shared/access/matrix.ts';

const circleTitles: Readonly<Record<Compartment, string>> = {
  identity: 'Naam, contact en geboortedatum',
  process: 'Verzuimdatums, agenda en vrijgegeven terugkoppelingen',
  medical: 'Alles onder het medisch beroepsgeheim',
};

/** The words of the sheet Toegang. */
export const texts = {
  intro: 'Wie dit dossier mag zien, volgt uit de functie en het behandelteam. Elke inzage wordt vastgelegd.',
  team: 'Behandelteam',
  noTeam: 'Dit dossier heeft nog geen behandelteam',
  noTeamHint:
    'Zolang er geen bedrijfsarts in het team zit, kan niemand medische gegevens vastleggen of lezen.',
  found: 'In behandeling nemen',
  circles: 'Wie ziet wat',
  circleTitles,
  log: 'Wie keek in dit dossier',
  logEmpty: 'Er is nog niets vastgelegd.',
  until: (date: string) => `tot en met ${date}`,
} as const;
