import { CodedError } from '../../shared/coded-error.ts';

/** What is said when the application cannot start: nothing is open yet and there is no window to say it in. */
export function startRefusal(cause: unknown): { readonly title: string; readonly text: string } {
  const code = cause instanceof CodedError ? cause.code : 'unexpected';
  return {
    title: 'Arbokoffer kan niet starten',
    text: `Op deze computer kan de koffer niet veilig worden geopend (${code}). Er is niets geopend of veranderd. Neem contact op met uw beheerder.`,
  };
}
