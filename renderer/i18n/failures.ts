import type { CallFailure } from '../api.ts';
import type { FailureCode } from '../../shared/ipc/failure.ts';
import { backupFailures } from './backup-failures.ts';
import { reasonWords } from './failure-reasons.ts';
import { kept, type FailureWords } from './failure-words.ts';
import { openingFailures } from './opening-failures.ts';

const nothingChanged = 'Er is niets veranderd.';
const typedStays = 'Wat u hebt getypt, staat nog op dit scherm.';

const words: Readonly<Record<FailureCode, FailureWords>> = {
  invalidInput: {
    happened: 'Een veld is niet goed ingevuld',
    safe: typedStays,
    action: 'Kijk de velden na en probeer het opnieuw.',
  },
  notAllowed: {
    happened: 'Uw functie geeft hier geen recht op',
    safe: nothingChanged,
    action: 'Vraag zo nodig een lid van het behandelteam.',
  },
  locked: { happened: 'De koffer is vergrendeld', safe: kept, action: 'Ontgrendel met uw wachtzin.' },
  wrongMoment: {
    happened: 'Deze stap kan nu niet',
    safe: kept,
    action: 'Ga terug en begin opnieuw bij de vorige stap.',
  },
  wrongPassphrase: {
    happened: 'Deze wachtzin past niet',
    safe: kept,
    action: 'Let op hoofdletters en spaties en probeer het opnieuw, of gebruik de herstelsleutel.',
  },
  tooManyAttempts: {
    happened: 'Even wachten na een verkeerde wachtzin',
    safe: kept,
    action: 'Wacht enkele seconden en probeer het opnieuw.',
  },
  passphraseTooWeak: {
    happened: 'Deze wachtzin is te makkelijk te raden',
    safe: nothingChanged,
    action: 'Kies een langere zin die alleen u kent.',
  },
  recoveryKeyMistyped: {
    happened: 'De herstelsleutel is niet goed overgenomen',
    safe: nothingChanged,
    action: 'Vergelijk elke groep tekens met het papier.',
  },
  recoveryKeyWrong: {
    happened: 'Deze herstelsleutel hoort niet bij deze koffer',
    safe: kept,
    action: 'Zoek het papier dat bij deze laptop is afgedrukt.',
  },
  organisationKeyMistyped: {
    happened: 'De organisatiesleutel is niet goed overgenomen',
    safe: nothingChanged,
    action: 'Vergelijk elke groep tekens met het papier van de arbodienst. De herstelsleutel past hier niet.',
  },
  organisationForeign: {
    happened: 'Deze koffer hoort bij een andere organisatie dan hier is vastgelegd',
    safe: 'De koffer blijft dicht. Er is niets gewist of veranderd.',
    action: 'Vraag uw beheerder welke organisatie bij deze computer hoort. Meld het ook aan uw FG.',
  },
  organisationFileDamaged: {
    happened: 'Het organisatiebestand op deze computer is beschadigd',
    safe: 'De koffer blijft dicht. Er is niets gewist of veranderd.',
    action: 'Vraag uw beheerder om het organisatiebestand opnieuw neer te zetten.',
  },
  deviceSecretUnavailable: {
    happened: 'De sleutelhanger van deze computer geeft het geheim niet terug',
    safe: kept,
    action: 'Open de koffer met de herstelsleutel op papier en kies een nieuwe wachtzin.',
  },
  setupOvertaken: {
    happened: 'Het inrichten is opnieuw begonnen',
    safe: 'Er was nog niets opgeslagen.',
    action: 'Gebruik de herstelsleutel die het laatst is getoond.',
  },
  userRefused: {
    happened: 'Met deze gegevens kan niemand worden ingeschreven',
    safe: typedStays,
    action: 'Kijk uw naam, functie en registratie na.',
  },
  vaultMissing: {
    happened: 'Er is hier nog geen koffer ingericht',
    safe: nothingChanged,
    action: 'Begin met inrichten.',
  },
  vaultExists: {
    happened: 'Er is hier al een koffer ingericht',
    safe: kept,
    action: 'Ontgrendel de koffer die er is.',
  },
  vaultDamaged: {
    happened: 'Het sleutelbestand is beschadigd',
    safe: 'De versleutelde gegevens zijn niet aangeraakt.',
    action: 'Zet het sleutelbestand terug uit een reservekopie, of neem contact op met uw beheerder.',
  },
  vaultTooNew: {
    happened: 'Deze koffer is gemaakt met een nieuwere versie',
    safe: kept,
    action: 'Werk Arbokoffer bij en probeer het opnieuw.',
  },
  vaultUnwritable: {
    happened: 'Het sleutelbestand kan niet worden opgeslagen',
    safe: 'Het vorige sleutelbestand is er nog.',
    action: 'Maak ruimte op de schijf en probeer het opnieuw.',
  },
  vaultLocked: { happened: 'De koffer is vergrendeld', safe: kept, action: 'Ontgrendel met uw wachtzin.' },
  enrolmentTampered: {
    happened: 'De inschrijving in deze koffer is veranderd',
    safe: 'De koffer blijft dicht. De gegevens zijn niet aangeraakt.',
    action: 'Neem contact op met uw beheerder.',
  },
  keyDerivationFailed: {
    happened: 'De wachtzin kon niet worden gecontroleerd',
    safe: kept,
    action: 'Sluit andere programma’s en probeer het opnieuw.',
  },
  cryptoUnfit: {
    happened: 'De versleuteling werkt niet op deze computer',
    safe: 'Er is niets opgeslagen of geopend.',
    action: 'Neem contact op met uw beheerder.',
  },
  ...openingFailures,
  storeUnwritable: {
    happened: 'De schijf neemt niets meer aan',
    safe: `${typedStays} ${kept}`,
    action: 'Maak ruimte op de schijf; daarna wordt het alsnog opgeslagen.',
  },
  storeBusy: {
    happened: 'De gegevens zijn even bezet',
    safe: typedStays,
    action: 'Probeer het zo opnieuw. Staat Arbokoffer twee keer open, sluit er dan een.',
  },
  storeClosed: { happened: 'De koffer is vergrendeld', safe: kept, action: 'Ontgrendel met uw wachtzin.' },
  staleVersion: {
    happened: 'Dit is intussen op een ander scherm gewijzigd',
    safe: typedStays,
    action: 'Neem over wat u nodig hebt en open dit onderdeel opnieuw.',
  },
  recordMissing: {
    happened: 'Dit onderdeel is er niet',
    safe: kept,
    action: 'Ga terug naar de lijst en kies opnieuw.',
  },
  recordFrozen: {
    happened: 'Dit is vastgesteld en verandert niet meer',
    safe: kept,
    action: 'Leg een aanvulling vast in een nieuw verslag.',
  },
  recordRefused: {
    happened: 'Een veld kan zo niet worden opgeslagen',
    safe: typedStays,
    action: 'Kijk de velden na en probeer het opnieuw.',
  },
  recordUnreadable: {
    happened: 'Dit onderdeel kan niet worden gelezen',
    safe: 'Er is niets gewist.',
    action: 'Neem contact op met uw beheerder.',
  },
  recordTooNew: {
    happened: 'In dit dossier staat iets dat met een nieuwere versie van Arbokoffer is geschreven',
    safe: 'Er is niets gewist of veranderd. Wat deze versie kent, kunt u gewoon lezen.',
    action: 'Werk Arbokoffer bij. Tot dan kan dit niet, omdat niet alles van het dossier te lezen is.',
  },
  recordDestroyed: {
    happened: 'Dit is vernietigd',
    safe: 'Wat u net schreef, is niet opgeslagen.',
    action: 'Een vernietigd gegeven komt niet terug. Sluit dit scherm en open de lijst opnieuw.',
  },
  dossierKeyMissing: {
    happened: 'U hebt geen sleutel van dit dossier',
    safe: 'De medische gegevens blijven gesloten.',
    action: 'Vraag een lid van het behandelteam om u toe te voegen.',
  },
  dossierKeyUnproven: {
    happened: 'De sleutel van dit dossier komt niet van een collega die dat mag',
    safe: 'Er is niets mee gelezen of geschreven; de medische gegevens blijven gesloten.',
    action: 'Meld dit aan uw FG en vraag een lid van het behandelteam om u opnieuw toe te voegen.',
  },
  dossierKeyUnreadable: {
    happened: 'De sleutel van dit dossier is beschadigd',
    safe: 'De medische gegevens blijven gesloten; er is niets gewist.',
    action: 'Neem contact op met uw beheerder.',
  },
  memberKeyRefused: {
    happened: 'De sleutel van een teamlid is ongeldig',
    safe: nothingChanged,
    action: 'Neem contact op met uw beheerder.',
  },
  diskFull: {
    happened: 'De schijf is vol',
    safe: `${typedStays} ${kept}`,
    action: 'Maak ruimte op de schijf; daarna wordt het alsnog opgeslagen.',
  },
  incomplete: {
    happened: 'Er ontbreekt nog een verplicht antwoord',
    safe: 'Wat u hebt ingevuld, is opgeslagen.',
    action: 'Vul de velden met een * in en stel daarna vast.',
  },
  impossibleDates: {
    happened: 'Deze datums kunnen niet kloppen',
    safe: typedStays,
    action: 'Kijk de datums na.',
  },
  retentionRefused: {
    happened: 'De bewaartermijn kan niet worden berekend',
    safe: `${nothingChanged} Er wordt niets vernietigd.`,
    action: 'Verbeter de datum in dit dossier en open dit tabblad opnieuw.',
  },
  recipientFixed: {
    happened: 'Over dit verzuim is al een rapport vrijgegeven',
    safe: `${nothingChanged} De werkgever ligt daarmee vast.`,
    action: 'Gaat de werknemer naar een andere werkgever? Voeg dan een dienstverband toe.',
  },
  consentTextChanged: {
    happened: 'De tekst is veranderd sinds die is gelezen',
    safe: 'Er is geen besluit vastgelegd.',
    action: 'Open de toestemming opnieuw en lees de tekst samen nog eens.',
  },
  unknownLanguage: {
    happened: 'Deze toestemming is gelezen in een taal die deze versie van Arbokoffer niet kent',
    safe: 'De vastlegging zelf is heel en ligt in het dossier.',
    action: 'Werk Arbokoffer bij om het afschrift te tonen.',
  },
  reportBlocked: {
    happened: 'Er staat nog iets in dat niet naar de werkgever mag',
    safe: 'Er is niets verstuurd of vastgelegd.',
    action: 'Haal de onderstreepte woorden weg. Weglaten is beter dan omschrijven.',
  },
  reportNotShown: {
    happened: 'De werknemer heeft deze tekst nog niet gezien',
    safe: 'Er is niets verstuurd.',
    action: 'Laat de tekst zien en leg dat vast; daarna kunt u vrijgeven.',
  },
  reportEmpty: {
    happened: 'Het rapport is nog leeg',
    safe: nothingChanged,
    action: 'Vul ten minste één onderdeel in.',
  },
  reportSealBroken: {
    happened: 'Dit rapport is niet meer wat er is vrijgegeven',
    safe: 'Er is niets gewist. U kunt het nog wel bekijken.',
    action: 'Stuur of druk het niet af. Meld het aan uw FG, met het nummer van het rapport.',
  },
  consentSealBroken: {
    happened: 'Deze toestemming is niet meer wat er is getekend',
    safe: 'Er is niets gewist. U kunt haar nog wel bekijken.',
    action: 'Gebruik haar niet en druk haar niet af. Meld het aan uw FG.',
  },
  documentFailed: {
    happened: 'Het document kon niet worden gemaakt',
    safe: kept,
    action: 'Probeer het opnieuw. Blijft het misgaan, start Arbokoffer dan opnieuw.',
  },
  documentNotSaved: {
    happened: 'Het document kon niet worden bewaard',
    safe: 'Het document zelf staat nog in de koffer.',
    action: 'Kies een andere map, of maak ruimte op de schijf, en probeer het opnieuw.',
  },
  noPrinter: {
    happened: 'Er is geen printer gevonden',
    safe: kept,
    action: 'Sluit een printer aan, of bewaar het document als PDF.',
  },
  ...backupFailures,
  unexpected: {
    happened: 'Er ging iets onverwachts mis',
    safe: kept,
    action: 'Probeer het opnieuw. Blijft het misgaan, start Arbokoffer dan opnieuw.',
  },
};

/** What went wrong, as far as the words depend on it. */
export type Failed = Pick<CallFailure, 'code' | 'advice' | 'reason' | 'day' | 'waitSeconds'>;

/** Codes whose sentence of the domain rules says what happened; that of any other says what to do. */
const saysWhatHappened: readonly FailureCode[] = ['notAllowed', 'retentionRefused'];

/** The words for a failure: those of its code, and more exactly those of its reason, of a domain rule, or its wait. */
export function wordsFor({ code, advice, reason, day, waitSeconds }: Failed): FailureWords {
  const general = words[code];
  if (reason !== undefined) return { ...general, ...reasonWords(reason, day) };
  if (waitSeconds > 0) return { ...general, action: waitFor(waitSeconds) };
  if (advice === '') return general;
  return saysWhatHappened.includes(code) ? { ...general, happened: advice } : { ...general, action: advice };
}

const waitFor = (seconds: number): string =>
  seconds === 1 ? 'Wacht 1 seconde.' : `Wacht ${seconds} seconden.`;
