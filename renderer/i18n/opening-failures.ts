import type { FailureCode } from '../../shared/ipc/failure.ts';
import { kept, type FailureWords } from './failure-words.ts';

/** The words for what keeps the database from being opened. */
export const openingFailures = {
  wrongDatabaseKey: {
    happened: 'De sleutel past niet op de gegevens',
    safe: 'De gegevens zijn niet aangeraakt.',
    action: 'Neem contact op met uw beheerder.',
  },
  storeDamaged: {
    happened: 'De gegevens op deze laptop zijn beschadigd',
    safe: 'Er is niets gewist of hersteld; de bestanden staan er nog precies zo.',
    action: 'Gebruik deze laptop niet verder en neem contact op met uw beheerder.',
  },
  storeTooNew: {
    happened: 'De gegevens zijn gemaakt met een nieuwere versie',
    safe: kept,
    action: 'Werk Arbokoffer bij en probeer het opnieuw.',
  },
  storeBehindWatermark: {
    happened: 'Er ontbreken gegevens die eerder wel waren opgeslagen',
    safe: 'Er is niets gewist; van wat er staat is een kopie apart gezet.',
    action: 'Gebruik deze laptop niet verder en neem contact op met uw beheerder.',
  },
  storeRolledBack: {
    happened: 'Op deze laptop staat een oudere kopie van de koffer',
    safe: 'Er is niets gewist of veranderd. Wat in de oudere kopie staat, is heel. Ook van deze kopie is een kopie apart gezet.',
    action:
      'Zet de nieuwste koffer terug. Hebt u zelf een reservekopie teruggezet? Doe dat dan via Herstellen: daar ziet u eerst wat er zal ontbreken. Weet u van niets? Meld het dan aan uw FG.',
  },
  databaseMissing: {
    happened: 'De sleutels van de koffer zijn er, maar de gegevens zijn weg',
    safe: 'Er is geen lege koffer voor in de plaats gezet.',
    action: 'Zet het gegevensbestand terug uit een reservekopie, of neem contact op met uw beheerder.',
  },
  storeSchemaAltered: {
    happened: 'Iemand heeft buiten Arbokoffer om in de gegevens gewerkt',
    safe: 'De koffer blijft dicht. Er is niets gewist; van wat er staat is een kopie apart gezet.',
    action: 'Gebruik deze laptop niet verder en neem contact op met uw beheerder en uw FG.',
  },
  watermarkUnreadable: {
    happened: 'Het controlebestand naast de gegevens is onleesbaar',
    safe: 'Er is niets gewist; van wat er staat is een kopie apart gezet.',
    action: 'Gebruik deze laptop niet verder en neem contact op met uw beheerder.',
  },
  watermarkUnwritable: {
    happened: 'De schijf neemt niets meer aan',
    safe: kept,
    action: 'Maak ruimte op de schijf en probeer het opnieuw.',
  },
  storeNotSecured: {
    happened: 'De gegevens kunnen niet veilig worden geopend',
    safe: 'De koffer blijft dicht.',
    action: 'Neem contact op met uw beheerder.',
  },
} as const satisfies Partial<Record<FailureCode, FailureWords>>;
