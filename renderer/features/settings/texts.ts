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
  pin: 'Uw arbodienst op deze computer',
  pins: {
    guarded: 'vastgelegd op deze computer: een koffer van een andere organisatie gaat hier niet open',
    writable:
      'niet vastgelegd: er staat een organisatiebestand, maar u kunt het zelf veranderen. Vraag uw beheerder om het te beveiligen.',
    none: 'niet vastgelegd: wie hier een eigen wachtzin heeft en veel van techniek weet, kan zichzelf een andere functie geven. Dossiers van collega’s gaan daarmee niet open.',
    damaged: 'het organisatiebestand op deze computer is beschadigd',
  },
  organisationFile: 'Organisatiebestand bewaren',
  organisationFileHint: 'Voor wie uw computers beheert: daarmee staat uw arbodienst op deze computer vast.',
  organisationFileSaved: (name: string) => `Bewaard als ${name}.`,
  version: 'Versie',
  backups: 'Reservekopieën',
  backupsIntro:
    'Kopieën van de hele koffer, controle van de gegevens, en alles meenemen naar een nieuwe laptop.',
  backupsLink: 'Reservekopieën en controle',
  device: 'Deze laptop',
  theme: 'Weergave',
  themes: { systeem: 'Zoals de computer', licht: 'Licht', donker: 'Donker' },
  idle: 'Vergrendelen na',
  idleHint: 'Zoveel minuten zonder toets, pen of muis.',
  minutes: 'minuten',
} as const;
