import type { Finding } from '../../../shared/ipc/doctor-channels.ts';

/** What a button of the doctor does. */
export type DoctorAction = 'restore' | 'recover' | 'salvage' | 'retry';

/** What the doctor says of one finding, and what it offers, the most likely help first. */
export interface FindingWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
  readonly offers: readonly DoctorAction[];
}

const untouched = 'Er is niets gewist, hersteld of veranderd.';
const setAside = 'Terugzetten wist niets: wat er nu staat, wordt apart gezet.';

/** The words for what is the matter. */
export const findingWords: Readonly<Record<Finding, FindingWords>> = {
  'andere sleutels': {
    happened: 'De sleutels horen niet bij deze gegevens',
    safe: `${untouched} De gegevens zijn nog versleuteld en heel.`,
    action: `Is de map ‘sleutels’ verwisseld, zet dan de goede terug en probeer het opnieuw. Of zet een reservekopie terug: daarin zitten de goede sleutels. ${setAside}`,
    offers: ['restore', 'retry'],
  },
  verhuisd: {
    happened: 'Deze koffer komt van een andere computer',
    safe: `${untouched} De gegevens zijn heel.`,
    action:
      'Uw wachtzin werkt alleen samen met de computer waar de koffer vandaan komt. Open de koffer hier één keer met de herstelsleutel op papier en kies een nieuwe wachtzin.',
    offers: ['recover', 'retry'],
  },
  'sleutelhanger kwijt': {
    happened: 'De sleutelhanger van deze computer geeft het geheim niet terug',
    safe: `${untouched} De gegevens zijn heel.`,
    action:
      'Dit gebeurt na een nieuwe installatie van het systeem, of als u anders bent aangemeld. Meld u aan zoals u gewend bent en probeer het opnieuw, of open de koffer met de herstelsleutel op papier.',
    offers: ['recover', 'retry'],
  },
  'sleutelbestand beschadigd': {
    happened: 'Het sleutelbestand van deze koffer is beschadigd',
    safe: 'De versleutelde gegevens zijn niet aangeraakt.',
    action: `Zet een reservekopie terug: daarin zit ook het sleutelbestand. ${setAside}`,
    offers: ['restore', 'retry'],
  },
  'sleutelbestand weg': {
    happened: 'De gegevens zijn er, maar het sleutelbestand is weg',
    safe: 'De versleutelde gegevens zijn niet aangeraakt.',
    action: `Zet de map ‘sleutels’ terug als u weet waar die is. Of zet een reservekopie terug: daarin zit ook het sleutelbestand. ${setAside}`,
    offers: ['restore', 'retry'],
  },
  beschadigd: {
    happened: 'Een deel van de gegevens op deze laptop is beschadigd',
    safe: `${untouched} De bestanden staan er nog precies zo.`,
    action: `Dit komt vaak door een schijf die slijt. Zet de nieuwste reservekopie terug en laat de laptop nakijken. ${setAside}`,
    offers: ['restore', 'salvage', 'retry'],
  },
  'logbestand weg': {
    happened: 'De laatste wijzigingen ontbreken: het bestand waarin ze stonden, is weg',
    safe: `${untouched} Van wat er staat, is een kopie apart gezet.`,
    action: `Is de koffer gekopieerd of teruggezet zonder het bestand ‘koffer.db-wal’, zet dat dan terug en probeer het opnieuw. Anders zet u de nieuwste reservekopie terug. ${setAside}`,
    offers: ['restore', 'salvage', 'retry'],
  },
  'logbestand afgebroken': {
    happened: 'De laatste wijzigingen ontbreken: het bestand waarin ze staan, is afgebroken',
    safe: `${untouched} Van wat er staat, is een kopie apart gezet.`,
    action: `Dit kan gebeuren als de stroom uitviel. Zet de nieuwste reservekopie terug: u ziet eerst wat u zou kwijtraken. ${setAside}`,
    offers: ['restore', 'salvage', 'retry'],
  },
  'oudere kopie': {
    happened: 'Op deze laptop staat een oudere kopie van de koffer',
    safe: `${untouched} Wat in de oudere kopie staat, is heel.`,
    action:
      'De koffer was al verder. Zet de nieuwste reservekopie terug: u ziet eerst wat u zou kwijtraken. Weet u niet wie de oudere kopie heeft teruggezet? Meld het dan aan uw FG.',
    offers: ['restore', 'salvage', 'retry'],
  },
  'controlebestand weg': {
    happened: 'Het bestand waarmee de gegevens worden gecontroleerd, is weg of onleesbaar',
    safe: `${untouched} Van wat er staat, is een kopie apart gezet.`,
    action: `Niemand kan nu zien of de laatste wijzigingen er zijn. Zet ‘watermerk’ terug en probeer het opnieuw, of zet de nieuwste reservekopie terug. ${setAside}`,
    offers: ['restore', 'salvage', 'retry'],
  },
  'gegevens weg': {
    happened: 'De sleutels van de koffer zijn er, maar de gegevens zijn weg',
    safe: 'Er is geen lege koffer voor in de plaats gezet.',
    action: 'Zet de nieuwste reservekopie terug, of zet de map ‘koffer’ terug en probeer het opnieuw.',
    offers: ['restore', 'retry'],
  },
  'van buiten veranderd': {
    happened: 'Iemand heeft buiten Arbokoffer om in de gegevens gewerkt',
    safe: `De koffer blijft dicht. ${untouched}`,
    action: `Zet een reservekopie van daarvoor terug en meld het aan uw FG en uw beheerder. ${setAside}`,
    offers: ['restore', 'retry'],
  },
  'nieuwere versie': {
    happened: 'Deze koffer is gemaakt met een nieuwere versie van Arbokoffer',
    safe: `${untouched} De gegevens zijn heel.`,
    action: 'Werk Arbokoffer op deze laptop bij en probeer het opnieuw. Zet geen oudere reservekopie terug.',
    offers: ['retry'],
  },
  'al open': {
    happened: 'De koffer wordt al door een ander programma gebruikt',
    safe: `${untouched} De gegevens zijn heel.`,
    action:
      'Sluit de andere Arbokoffer, ook die van een andere gebruiker of op een andere computer, en wacht tot een back-upprogramma klaar is. Probeer het daarna opnieuw.',
    offers: ['retry'],
  },
  'schijf vol': {
    happened: 'De schijf is vol: de koffer kan niet worden geopend',
    safe: 'Alles wat eerder is opgeslagen, staat nog in de koffer.',
    action: 'Maak ruimte op de schijf en probeer het opnieuw. Gooi geen mappen van Arbokoffer weg.',
    offers: ['retry'],
  },
  'niets gevonden': {
    happened: 'De koffer gaat niet open',
    safe: `${untouched} Van buiten is aan de bestanden niets te zien.`,
    action:
      'Start Arbokoffer opnieuw. Blijft het zo, zet dan een reservekopie terug of neem contact op met uw beheerder.',
    offers: ['retry', 'restore'],
  },
};

/** The words around it. */
export const texts = {
  title: 'De koffer gaat niet open',
  examining: 'Er wordt gekeken wat er aan de hand is',
  snapshot: (moment: string) => `De nieuwste hele reservekopie is van ${moment}.`,
  noSnapshot:
    'Op deze laptop staat geen reservekopie. Hebt u er een op een stick of in een andere map, steek die er dan in.',
  room: (size: string) => `Vrij op de schijf: ${size}.`,
  offers: {
    restore: 'Reservekopie terugzetten',
    recover: 'Openen met de herstelsleutel',
    salvage: 'Redden wat leesbaar is',
    retry: 'Opnieuw proberen',
  },
} as const;
