import { z } from 'zod';
import { fromBase64, isStrictBase64 } from '../crypto/base64.ts';

/** A field of the key file: the base64 text of so many bytes. */
export const base64Of = (fewest: number, most: number = fewest) =>
  z
    .string()
    .max(Math.ceil(most / 3) * 4)
    .refine((text) => isStrictBase64(text) && fromBase64(text).length >= fewest);
