/** The sheets of a dossier, in the order they stand; also the last part of the address. */
export const dossierTabs = [
  'overzicht',
  'formulieren',
  'rapportage',
  'toestemmingen',
  'bewaren',
  'toegang',
] as const;
export type DossierTab = (typeof dossierTabs)[number];
