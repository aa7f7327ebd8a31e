/** The words of the queue. */
export const texts = {
  title: 'Verzendwachtrij',
  intro:
    'Wat u schrijft, staat veilig op deze laptop en wacht hier tot er verbinding is. Alles blijft ondertussen gewoon werken.',
  empty: 'Er wacht niets op verzending',
  emptyHint: 'Wat u vastlegt, verschijnt hier vanzelf.',
  noServer: 'Deze laptop is nog niet aan een server gekoppeld. De wachtrij blijft bewaard tot dat gebeurt.',
  waiting: (count: number) => (count === 1 ? '1 te versturen' : `${count} te versturen`),
  nothing: 'niets te versturen',
  /** Some names hold a comma themselves. */
  names: (names: readonly string[]) => names.join('; '),
  parts: {
    record: 'Gegeven',
    blob: 'Bijlage',
    dossierKey: 'Sleutel voor het behandelteam',
    tombstone: 'Vernietiging',
  },
} as const;
