/** Words that fields of several kinds share on the form of the arbodienst. */
export const PURPOSE = {
  label: 'Doel',
  help: 'In woorden die de werknemer begrijpt. De werknemer leest dit letterlijk.',
  max: 240,
} as const;
export const DATA = { label: 'Welke gegevens', item: 'Gegeven', add: 'Gegeven toevoegen' } as const;
export const UNTIL = 'Geldig tot en met';
export const THREE_MONTHS_HELP = 'Laat leeg voor drie maanden.';
