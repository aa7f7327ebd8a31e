import type { DossierPhase } from '../../../shared/ipc/organisation-channels.ts';

const phases: Readonly<Record<DossierPhase, string>> = {
  alle: 'Alle dossiers',
  lopend: 'Lopend verzuim',
  hersteld: 'Hersteld',
  'geen-verzuim': 'Geen verzuim',
};

/** The words of the list of dossiers. */
export const texts = {
  title: 'Dossiers',
  quick: 'Zoeken',
  quickHint: 'Zoek een dossier',
  quickResults: 'Gevonden dossiers',
  quickNone: 'Niets gevonden',
  search: 'Zoek op naam, geboortedatum, personeelsnummer of werkgever',
  phase: 'Stand',
  phases,
  employer: 'Werkgever',
  allEmployers: 'Alle werkgevers',
  newDossier: 'Nieuw dossier',
  newEmployer: 'Nieuwe werkgever',
  employers: 'Werkgevers',
  noEmployers: 'Nog geen werkgevers',
  noEmployersHint: 'Een dossier hoort bij een werkgever met een contract. Leg die eerst vast.',
  none: 'Nog geen dossiers',
  noneHint: 'Een dossier begint als de begeleiding van een werknemer begint.',
  notFound: 'Niets gevonden',
  notFoundHint: 'Kijk de schrijfwijze na, of kies een andere stand of werkgever.',
  more: 'Er zijn er meer. Typ verder om de lijst korter te maken.',
  total: (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`),
  week: (week: number) => `week ${week} van 104`,
  recovered: 'hersteld',
  employedUntil: (date: string) => `in dienst tot en met ${date}`,
  noCase: 'geen verzuim',
} as const;
