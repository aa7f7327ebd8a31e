import { absenceIntake } from './absence-intake.ts';
import { catalogueOf } from './catalogue-of.ts';

/** The forms of this program, one line a version. A version that was ever filled in stays: its entries are read with it. */
export const { formOf, currentForm, currentForms, formName } = catalogueOf([absenceIntake]);
