/** The words of the settings. */
export const texts = {
  title: 'Instellingen',
  organisation: 'Arbodienst',
  save: 'Opslaan',
  saved: 'Opgeslagen.',
  user: 'Uw inschrijving',
  userIntro: 'Uw functie is bij het inrichten ondertekend en kan hier niet veranderen.',
  name: 'Naam',
  function: 'Functie',
  protection: 'Bescherming van de sleutels',
  protections: {
    sleutelhanger: 'wachtzin en de sleutelhanger van deze computer',
    'alleen wachtzin': 'alleen de wachtzin; deze computer heeft geen sleutelhanger',
  },
  version: 'Versie',
  device: 'Deze laptop',
  theme: 'Weergave',
  themes: { systeem: 'Zoals de computer', licht: 'Licht', donker: 'Donker' },
  idle: 'Vergrendelen na',
  idleHint: 'Zoveel minuten zonder toets, pen of muis.',
  minutes: 'minuten',
} as const;
