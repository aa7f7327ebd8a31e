import { z } from 'zod';
import { instant } from '../domain/instant.ts';
import { channel } from './channel.ts';
import { failureCodes } from './failure.ts';

/** What is the matter with a briefcase that does not open. */
export const findings = [
  /** The key file is of another briefcase than the data. */
  'andere sleutels',
  /** The folder was copied from another computer. */
  'verhuisd',
  /** The key store of this computer lost its secret, or has gone. */
  'sleutelhanger kwijt',
  'sleutelbestand beschadigd',
  'sleutelbestand weg',
  /** Pages of the database do not pass their check. */
  'beschadigd',
  /** The database is there, the log with the newest changes is not. */
  'logbestand weg',
  'logbestand afgebroken',
  /** An older state of everything was put back. */
  'oudere kopie',
  'controlebestand weg',
  'gegevens weg',
  /** Somebody worked in the database with another program. */
  'van buiten veranderd',
  'nieuwere versie',
  'al open',
  'schijf vol',
  /** Nothing that looks wrong from outside. */
  'niets gevonden',
] as const;
export type Finding = (typeof findings)[number];

export const diagnosis = z.strictObject({
  finding: z.enum(findings),
  /** When the newest whole snapshot within reach was made. */
  newestSnapshot: instant.nullable(),
  /** Room on the disk, in bytes; null when the system does not tell. */
  freeBytes: z.int().min(0).nullable(),
});
export type Diagnosis = z.infer<typeof diagnosis>;

/** Asked when something does not open: nothing is touched, and nothing that stands in the data is told. */
export const doctorChannels = {
  'doctor.examine': channel({
    /** The failure that led here; null asks how it looks from outside. */
    input: z.strictObject({ failure: z.enum(failureCodes).nullable() }),
    output: diagnosis,
    permission: { when: 'always' },
    audit: null,
  }),
} as const;
