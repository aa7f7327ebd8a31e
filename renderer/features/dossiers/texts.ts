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
  quick: 'Zoek een dossier',
  recent: 'Laatst geopend',
  noRecent: 'Typ een naam, geboortedatum, personeelsnummer of werkgever',
  found: 'Gevonden',
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
  samePerson: 'Er is al een dossier van iemand met deze naam en geboortedatum',
  samePersonHint:
    'Nieuw werk is een dienstverband in hetzelfde dossier. Zo blijft de geschiedenis bij elkaar.',
  openExisting: 'Dat dossier openen',
  notFound: 'Niets gevonden',
  notFoundHint: 'Kijk de schrijfwijze na, of kies een andere stand of werkgever.',
  more: 'Er zijn er meer. Typ verder om de lijst korter te maken.',
  /** How many of all dossiers the list shows: 'eerste' when there are more that match. */
  count: ({
    shown,
    more,
    total,
  }: {
    readonly shown: number;
    readonly more: boolean;
    readonly total: number;
  }) => {
    const all = total === 1 ? '1 dossier' : `${total} dossiers`;
    if (shown === total) return all;
    return more ? `de eerste ${shown} van ${all}` : `${shown} van ${all}`;
  },
  recovered: 'hersteld',
  employedUntil: (date: string) => `in dienst tot en met ${date}`,
  noCase: 'geen verzuim',
} as const;
