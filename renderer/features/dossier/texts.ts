import type { DossierTab } from './tabs.ts';

const tabs: Readonly<Record<DossierTab, string>> = {
  overzicht: 'Overzicht',
  formulieren: 'Formulieren',
  rapportage: 'Rapportage',
  toestemmingen: 'Toestemmingen',
  bewaren: 'Bewaren',
  toegang: 'Toegang',
};

/** The words of the dossier's header and overview. */
export const texts = {
  sheets: 'Bladen van dit dossier',
  tabs,
  born: (date: string) => `geboren ${date}`,
  next: (label: string, date: string) => `${label}: uiterlijk ${date}`,
  noCase: 'geen lopend verzuim',
  edit: 'Gegevens wijzigen',
  noTeam: 'nog geen behandelteam',
  teamLeft: 'behandelteam is weg: overnemen kan bij Toegang',
  medicalClosed: 'medisch deel gesloten',
  timeline: 'Wat er gebeurde',
  emptyTimeline: 'Nog niets gebeurd',
  emptyTimelineHint: 'Leg een verzuimgeval vast of plan een afspraak.',
  cases: 'Verzuim',
  newCase: 'Nieuw verzuimgeval',
  noCases: 'Nog geen verzuim vastgelegd',
  noCasesHint: 'Een formulier en een rapport horen bij een verzuimgeval.',
  visits: 'Afspraken',
  newVisit: 'Afspraak plannen',
  processClosed: 'Voor u gesloten',
  processClosedHint: 'Uw functie geeft geen recht op verzuim, formulieren en verslagen van deze werknemer.',
  agendaClosedHint: 'Uw functie geeft geen recht op de agenda.',
} as const;
