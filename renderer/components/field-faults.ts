/** A field that says it is filled in wrongly. */
export interface FieldFault {
  readonly label: string;
  readonly problem: string;
  /** Whether the field still shows its error. */
  readonly stands: () => boolean;
  /** Puts the cursor in the field. */
  readonly focus: () => void;
}

const focusable = 'input, textarea, button, [role="spinbutton"]';

/** The fields within `container` that show an error, from top to bottom. A group counts once, by its own label. */
export function faultsIn(container: Element): readonly FieldFault[] {
  return [...container.querySelectorAll('[data-invalid]')]
    .filter((field) => field.parentElement?.closest('[data-invalid]') == null)
    .flatMap((field) => {
      const label = textIn(field, '[data-field-label]');
      const problem = textIn(field, '[data-field-problem]');
      return label === ''
        ? []
        : [
            {
              label,
              problem,
              stands: () => field.isConnected && field.hasAttribute('data-invalid'),
              focus: () => focusIn(field),
            },
          ];
    });
}

const textIn = (field: Element, selector: string): string =>
  field.querySelector(selector)?.textContent.trim() ?? '';

function focusIn(field: Element): void {
  const controls = [...field.querySelectorAll<HTMLElement>(focusable)];
  // A Select carries a hidden native one for the browser; nobody types there.
  const control = controls.find((one) => one.tabIndex >= 0 && one.closest('[aria-hidden="true"]') === null);
  control?.focus();
  field.scrollIntoView({ block: 'nearest' });
}
