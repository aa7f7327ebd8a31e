import { absenceIntake } from './absence-intake.ts';
import type { FormDefinition } from './definition.ts';

/** Every version of every form that was ever filled in. An older version stays here as long as an entry names it. */
const forms: readonly FormDefinition[] = [absenceIntake];

/** The form with this id and version, or undefined: an unknown version is shown as 'written with a newer application', never guessed. */
export function formOf(id: string, version: number): FormDefinition | undefined {
  return forms.find((form) => form.id === id && form.version === version);
}

/** The form as it is begun today: the newest version with this id, or undefined when no form has it. */
export function currentForm(id: string): FormDefinition | undefined {
  return forms
    .filter((form) => form.id === id)
    .reduce<FormDefinition | undefined>(
      (newest, form) => (newest !== undefined && newest.version > form.version ? newest : form),
      undefined,
    );
}

/** The newest version of each form: what a user can begin. */
export function currentForms(): readonly FormDefinition[] {
  return forms.filter((form) => currentForm(form.id) === form);
}

/** What a list calls an entry of this form. A form this program does not know is still a form. */
export function formName(id: string): string {
  return currentForm(id)?.shortTitle ?? 'Formulier';
}
