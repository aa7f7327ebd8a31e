import { z } from 'zod';
import { address, optionalEmail, optionalLine, requiredLine } from './contact.ts';
import { plainDate, type PlainDate } from './dates.ts';
import { recordId } from './record-id.ts';

/** The employer (opdrachtgever) and the person who gets the reports. */
export const employer = z.strictObject({
  name: requiredLine('Vul de naam van de werkgever in.'),
  address,
  contactName: requiredLine('Vul in aan wie rapporten gericht worden.'),
  contactEmail: optionalEmail,
  contactPhone: optionalLine,
});
export type Employer = z.infer<typeof employer>;

/** The days of a service contract. */
interface ContractDays {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** Whether a contract ends no earlier than it starts; for the record and for the form that fills it. */
export function contractDaysInOrder({ startsOn, endedOn }: ContractDays): boolean {
  return endedOn === null || endedOn >= startsOn;
}

/** What is said of a contract that does not, and at which field. */
export const contractDaysRefusal = {
  path: ['endedOn'],
  error: 'Het contract kan niet eindigen voordat het begint.',
};

/** The service contract (dienstverleningsovereenkomst). Its end starts a retention term [RET-2]. */
export const serviceContract = z
  .strictObject({ employerId: recordId, startsOn: plainDate, endedOn: plainDate.nullable() })
  .refine(contractDaysInOrder, contractDaysRefusal);
