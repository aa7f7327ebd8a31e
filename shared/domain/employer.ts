import { z } from 'zod';
import { address, optionalEmail, optionalLine, requiredLine } from './contact.ts';
import { plainDate } from './dates.ts';
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

/** The service contract (dienstverleningsovereenkomst). Its end starts a retention term [RET-2]. */
export const serviceContract = z
  .strictObject({ employerId: recordId, startsOn: plainDate, endedOn: plainDate.nullable() })
  .refine((contract) => contract.endedOn === null || contract.endedOn >= contract.startsOn, {
    path: ['endedOn'],
    error: 'Het contract kan niet eindigen voordat het begint.',
  });
