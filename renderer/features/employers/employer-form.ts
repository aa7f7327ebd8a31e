import { z } from 'zod';
import { emptyAddress } from '../../../shared/domain/contact.ts';
import { plainDate } from '../../../shared/domain/dates.ts';
import { employer, contractDaysInOrder, contractDaysRefusal } from '../../../shared/domain/employer.ts';

/** What is asked about an employer and the contract with it. */
export const employerForm = z
  .strictObject({
    employer,
    startsOn: z.string().pipe(plainDate),
    endedOn: plainDate.nullable(),
  })
  .refine(contractDaysInOrder, contractDaysRefusal);
export type EmployerForm = z.infer<typeof employerForm>;

export const emptyEmployer: EmployerForm = {
  employer: { name: '', address: emptyAddress, contactName: '', contactEmail: '', contactPhone: '' },
  startsOn: '',
  endedOn: null,
};
