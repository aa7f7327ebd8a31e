import { FormDefinitionRefused } from './define-form.ts';
import type { FormDefinition } from './definition.ts';

/** The forms a program knows, with every version that was ever filled in beside each other [FRM-13]. */
export interface FormCatalogue {
  /** The form with this id and version, or undefined: an unknown version is shown as 'written with a newer application', never guessed. */
  readonly formOf: (id: string, version: number) => FormDefinition | undefined;
  /** The form as it is begun today: the newest version with this id, or undefined when no form has it. */
  readonly currentForm: (id: string) => FormDefinition | undefined;
  /** The newest version of each form: what a user can begin, in the order of the catalogue. */
  readonly currentForms: readonly FormDefinition[];
  /** What a list calls an entry of this form. A form this program does not know is still a form. */
  readonly formName: (id: string) => string;
}

/** @throws FormDefinitionRefused when two definitions have the same id and version */
export function catalogueOf(forms: readonly FormDefinition[]): FormCatalogue {
  const known = new Map<string, FormDefinition>();
  const newest = new Map<string, FormDefinition>();
  for (const form of forms) {
    const key = `${form.id}/${form.version}`;
    if (known.has(key)) throw new FormDefinitionRefused(form.id, key, 'sameId');
    known.set(key, form);
    if (form.version > (newest.get(form.id)?.version ?? 0)) newest.set(form.id, form);
  }
  const currentForm = (id: string): FormDefinition | undefined => newest.get(id);
  return {
    formOf: (id, version) => known.get(`${id}/${version}`),
    currentForm,
    currentForms: [...newest.values()],
    formName: (id) => currentForm(id)?.shortTitle ?? 'Formulier',
  };
}
