import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { DatedReason } from '../../shared/domain/impossible-dates.ts';
import type { FailureReason } from '../../shared/ipc/failure.ts';

/** What happened and what to do, where a code has several reasons. What is safe goes with the code. */
export interface ReasonWords {
  readonly happened: string;
  readonly action: string;
}

/** A reason without words does not compile, nor do words that forget the day. */
type WordsOf<Reason extends FailureReason> = Reason extends DatedReason
  ? (day: string) => ReasonWords
  : ReasonWords;

const words: { readonly [Reason in FailureReason]: WordsOf<Reason> } = {
  bornInFuture: {
    happened: 'De geboortedatum ligt in de toekomst',
    action: 'Kijk de geboortedatum na, vooral het jaar.',
  },
  bornAfterSickDay: {
    happened: 'De geboortedatum ligt na een eerste ziektedag',
    action: 'Kijk de geboortedatum na. Klopt die? Verbeter dan eerst de datums van het verzuimgeval.',
  },
  diedInFuture: {
    happened: 'De overlijdensdatum ligt in de toekomst',
    action: 'Vul een dag in tot en met vandaag, of laat het veld leeg.',
  },
  diedBeforeBirth: {
    happened: 'De overlijdensdatum ligt voor de geboortedatum',
    action: 'Kijk beide datums na en verbeter de datum die niet klopt.',
  },
  sickDayInFuture: {
    happened: 'De eerste ziektedag ligt in de toekomst',
    action: 'Vul een dag in tot en met vandaag.',
  },
  sickDayBeforeBirth: {
    happened: 'De eerste ziektedag ligt voor de geboortedatum',
    action: 'Kijk de eerste ziektedag na. Klopt die? Verbeter dan eerst de geboortedatum van de werknemer.',
  },
  sickDayBeforeEmployment: (day) => ({
    happened: `De eerste ziektedag ligt voor het begin van het dienstverband op ${day}`,
    action: 'Kies een latere dag of een ander dienstverband, of verbeter het begin van dit dienstverband.',
  }),
  sickDayAfterEmployment: (day) => ({
    happened: `De eerste ziektedag ligt na het einde van het dienstverband op ${day}`,
    action: 'Kies een eerdere dag of een ander dienstverband, of verbeter het einde van dit dienstverband.',
  }),
  reportedBeforeSickDay: {
    happened: 'De melding ligt voor de eerste ziektedag',
    action: 'Vul bij de melding de eerste ziektedag in, of een latere dag.',
  },
  recoveredInFuture: {
    happened: 'De hersteldatum ligt in de toekomst',
    action: 'Vul een dag in tot en met vandaag. Is er nog geen herstel? Laat het veld dan leeg.',
  },
  caseAlreadyRuns: {
    happened: 'Bij dit dienstverband loopt al een verzuimgeval',
    action: 'Vul bij dat verzuimgeval eerst de hersteldatum in.',
  },
  employmentBeforeBirth: {
    happened: 'Het dienstverband ligt voor de geboortedatum',
    action: 'Kijk het begin en het einde van het dienstverband na, en ook de geboortedatum.',
  },
  employmentsOverlap: {
    happened: 'Dit dienstverband valt samen met een ander bij dezelfde werkgever in dezelfde functie',
    action: 'Kies andere datums of een andere functie, of wijzig het dienstverband dat er al staat.',
  },
  caseOutsideEmployment: (day) => ({
    happened: `Het verzuimgeval vanaf ${day} valt dan buiten dit dienstverband`,
    action: 'Kies een begin en einde waar die dag tussen ligt, of verbeter eerst het verzuimgeval.',
  }),
  holdEndsBeforeItsStart: {
    happened: 'De laatste dag ligt voor de eerste',
    action: 'Kies als laatste dag de eerste dag zelf of een latere.',
  },
  draftOfProcess: {
    happened: 'Dit concept is van de casemanager',
    action:
      'Begin een eigen concept met deze tekst. Wat u schrijft, ligt dan achter het medisch beroepsgeheim.',
  },
  untrustedPage: {
    happened: 'Deze pagina hoort niet bij Arbokoffer',
    action: 'Sluit Arbokoffer en open het opnieuw.',
  },
  klantmodus: {
    happened: 'De laptop is nu bij de werknemer',
    action: 'Vul eerst uw wachtzin in om de laptop terug te nemen.',
  },
  consentWithheld: {
    happened: 'De vastlegging van deze toestemming ziet alleen het behandelteam',
    action: 'Vraag een lid van het behandelteam om dit document.',
  },
  teamFinalises: {
    happened: 'Dit formulier heeft een medisch deel',
    action: 'Vraag een lid van het behandelteam om beide delen samen vast te stellen.',
  },
};

/** The words for a reason, with the day that stands in the way written out in Dutch. */
export function reasonWords(reason: FailureReason, day: PlainDate | undefined): ReasonWords {
  const found: ReasonWords | ((day: string) => ReasonWords) = words[reason];
  if (typeof found !== 'function') return found;
  return found(day === undefined ? 'een andere dag' : formatDutchDate(day, 'plain'));
}
