import { CallFailure } from '../api.ts';
import type { FailureCode } from '../../shared/ipc/failure.ts';

/** Failures of opening that typing again does not mend: the doctor takes over from the lock. */
export const doctorCodes: readonly FailureCode[] = [
  'deviceSecretUnavailable',
  'vaultDamaged',
  'vaultMissing',
  'vaultTooNew',
  'vaultUnwritable',
  'wrongDatabaseKey',
  'storeDamaged',
  'storeTooNew',
  'storeBehindWatermark',
  'storeRolledBack',
  'databaseMissing',
  'storeSchemaAltered',
  'watermarkUnreadable',
  'watermarkUnwritable',
  'storeUnwritable',
  'storeBusy',
  'recordUnreadable',
  'diskFull',
];

/** Hands an error of opening to the doctor, when it is one of hers. */
export function tellDoctor(error: Error, tell: (code: FailureCode) => void): void {
  if (error instanceof CallFailure && doctorCodes.includes(error.code)) tell(error.code);
}
