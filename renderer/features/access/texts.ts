import type { Compartment } from '../../../shared/access/matrix.ts';

const circleTitles: Readonly<Record<Compartment, string>> = {
  identity: 'Naam, contact en geboortedatum',
  process: 'Verzuimdatums, agenda en vrijgegeven rapporten',
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
  teamLeft: 'Niemand zit nu in het behandelteam',
  teamLeftHint:
    'De leden van het behandelteam zijn weg of beginnen later. Een bedrijfsarts kan dit dossier overnemen, met een reden die de FG te zien krijgt.',
  otherMembers: 'Vroegere en komende leden',
  substitute: 'waarnemer',
  since: (from: string) => `vanaf ${from}`,
  sinceUntil: (from: string, until: string) => `vanaf ${from}, t/m ${until}`,
  endedOn: (from: string, until: string) => `was lid van ${from} t/m ${until}`,
  startsOn: (from: string) => `begint op ${from}`,
  withoutEnd: 'waarneming zonder einddatum: geeft geen toegang',
  unproven: 'niet ondertekend door een collega die dat mag: geeft geen toegang',
  takeOver: 'Dossier overnemen',
  takeOverTitle: 'Dit dossier overnemen?',
  takeOverBody:
    'U komt vanaf vandaag in het behandelteam. Overnemen geeft geen sleutel: hebt u die niet van eerder, dan blijft het medische deel dicht.',
  takeOverReason: 'Waarom neemt u dit dossier over?',
  takeOverReasonHint: 'De FG leest dit. Schrijf hier niets medisch.',
  takenOver: (reason: string) => `Overgenomen. Reden: ${reason}`,
  noKey: 'U zit in het behandelteam, maar hebt geen sleutel',
  circles: 'Wie ziet wat',
  circleTitles,
  log: 'Wie keek in dit dossier',
  logEmpty: 'Er is nog niets vastgelegd.',
  checkNow: 'Nu controleren',
  chainHolds: (at: string, lines: number) =>
    `Gecontroleerd op ${at}: de keten klopt. Alle regels (${lines}) en alle gegevens staan er zoals ze zijn opgeslagen.`,
  stillChecking: (lines: number) =>
    `De laatste ${lines} regels kloppen. De controle van alle regels loopt nog.`,
  faultsFound: (at: string, faults: number) =>
    faults === 1 ? `Gecontroleerd op ${at}: 1 afwijking` : `Gecontroleerd op ${at}: ${faults} afwijkingen`,
  moreFaults: (count: number) => `Er zijn er nog ${count}.`,
  faultsAdvice:
    'Iemand met de sleutel van de gegevens heeft dit buiten Arbokoffer om gedaan. Bewaar de laptop zoals die is en laat het onderzoeken.',
} as const;
