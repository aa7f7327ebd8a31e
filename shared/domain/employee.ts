import { z } from 'zod';
import { address, optionalEmail, optionalLine, requiredLine } from './contact.ts';
import { plainDate } from './dates.ts';

export const genders = ['vrouw', 'man', 'x', 'onbekend'] as const;

/**
 * Who the employee is (DOMAIN section 7, seeds chapter 1). The dossier carries the same id as this record.
 * No BSN here: it is kept encrypted, and only from the first medical contact. Where she works is in her employments.
 */
export const employee = z.strictObject({
  givenName: requiredLine('Vul de voornaam in.'),
  /** 'van der', 'el', or empty: sorts behind the family name. */
  infix: optionalLine,
  familyName: requiredLine('Vul de achternaam in.'),
  bornOn: plainDate,
  gender: z.enum(genders),
  address,
  /** Verpleegadres: where the employee stays while ill, when that is not at home. */
  nursingAddress: address.nullable(),
  email: optionalEmail,
  phone: optionalLine,
  diedOn: plainDate.nullable(),
});
export type Employee = z.infer<typeof employee>;

type NameParts = Pick<Employee, 'givenName' | 'infix' | 'familyName'>;

/** 'Fatma van der Berg': as a person is addressed. */
export function fullName(name: NameParts): string {
  return [name.givenName, name.infix, name.familyName].filter((part) => part !== '').join(' ');
}

/** 'Berg, Fatma van der': as a Dutch list is sorted. */
export function listName(name: NameParts): string {
  return `${name.familyName}, ${[name.givenName, name.infix].filter((part) => part !== '').join(' ')}`;
}
