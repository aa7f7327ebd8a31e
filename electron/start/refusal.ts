import { CodedError } from '../../shared/coded-error.ts';

/** What is said when the application cannot start: nothing is open yet and there is no window to say it in. */
export interface StartRefusal {
  readonly title: string;
  readonly text: string;
}

const title = 'Arbokoffer kan niet starten';

/** The words for what went wrong at the start. */
export function startRefusal(cause: unknown): StartRefusal {
  const code = cause instanceof CodedError ? cause.code : 'unexpected';
  return {
    title,
    text: `Op deze computer kan de koffer niet veilig worden geopend (${code}). Er is niets geopend of veranderd. Neem contact op met uw beheerder.`,
  };
}

/** The words for a command line that a released build does not take. `given` is shown where it looks like a switch. */
export function switchRefusal(given: string): StartRefusal {
  const named = /^[-/\w]{1,60}$/.test(given) ? ` (${given})` : '';
  return {
    title,
    text: `Arbokoffer is gestart met een instelling die niet is toegestaan${named}. Zo'n instelling kan de beveiliging uitzetten. Er is niets geopend of veranderd. Start Arbokoffer zonder deze instelling. Lukt dat niet, neem dan contact op met uw beheerder.`,
  };
}
