import type { z } from 'zod';
import type { employment } from '../../../shared/domain/employment.ts';

/** What is asked of an employment, before the schema has looked at it. */
export type EmploymentForm = z.input<typeof employment>;

/** A new employment; the employer is known beforehand where there is only one. */
export function emptyEmployment(employers: readonly { readonly employerId: string }[]): EmploymentForm {
  const [only] = employers.length === 1 ? employers : [];
  return {
    employerId: only?.employerId ?? '',
    startedOn: null,
    endedOn: null,
    jobTitle: '',
    contractHours: null,
    personnelNumber: '',
    managerName: '',
    managerContact: '',
  };
}
