import { absenceIntake } from './absence-intake.ts';
import type { FormDefinition } from './definition.ts';

const forms: readonly FormDefinition[] = [absenceIntake];

/** The form with this id and version, or undefined: an unknown version is shown as 'written with a newer application', never guessed. */
export function formOf(id: string, version: number): FormDefinition | undefined {
  return forms.find((form) => form.id === id && form.version === version);
}
