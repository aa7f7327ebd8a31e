import { z } from 'zod';
import { address, optionalEmail, optionalLine, requiredLine } from './contact.ts';

/** The arbodienst itself: what stands on the letterhead and who answers questions about privacy (seeds: FG). */
export const organisation = z.strictObject({
  name: requiredLine('Vul de naam van de arbodienst in.'),
  tagline: optionalLine,
  address,
  /** Stands in every consent text: an employee must be able to call. */
  phone: requiredLine('Vul het telefoonnummer in; werknemers lezen dat in hun toestemming.'),
  email: optionalEmail,
  chamberOfCommerce: optionalLine,
  /** Certificate marks for the foot of a letter, such as 'ISO 9001'. */
  certificates: z.array(requiredLine('Een keurmerk heeft een naam.')).max(8),
  privacyOfficer: z.strictObject({
    name: requiredLine('Vul de naam van de functionaris gegevensbescherming (FG) in.'),
    phone: optionalLine,
    email: optionalEmail,
  }),
});
export type Organisation = z.infer<typeof organisation>;
