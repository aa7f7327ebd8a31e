import { z } from 'zod';

const shortText = z.string().trim().max(120, 'Dit is te lang: hooguit 120 tekens.');

/** A line of text that may stay empty. */
export const optionalLine = shortText;

/** A line of text that must hold something. The message says which. */
export const requiredLine = (message: string) => shortText.min(1, message);

/** An e-mail address, or nothing. */
export const optionalEmail = z.union([z.literal(''), z.email('Dit is geen geldig e-mailadres.').max(120)]);

/** A postal address. Every part may stay empty: an address is often learnt later. */
export const address = z.strictObject({ street: optionalLine, postcode: optionalLine, city: optionalLine });
export type Address = z.infer<typeof address>;

export const emptyAddress: Address = { street: '', postcode: '', city: '' };
