import type { Finding } from '../../../shared/ipc/doctor-channels.ts';
import type { FailureCode } from '../../../shared/ipc/failure.ts';

/** What can be seen of a briefcase without a key. */
export interface ProfileFacts {
  readonly keyFile: 'heel' | 'beschadigd' | 'nieuwer' | 'weg' | 'niet af';
  readonly database: 'er' | 'weg';
  /** Whether there is a write-ahead log with something in it. */
  readonly hasLog: boolean;
  readonly hasWatermark: boolean;
  /** Whether it was last opened on this computer by this user; null when nobody noted that. */
  readonly sameComputer: boolean | null;
  /** Room on the disk, in bytes; null when the system does not tell. */
  readonly freeBytes: number | null;
}

/** Below this SQLite cannot be counted on to finish a change: its log alone grows to 16 MiB. */
const littleRoom = 20_000_000;

/**
 * What is the matter, from the failure of opening and what can be seen. The failure goes first: it was found with the key.
 * Without one, only what a look from outside can tell.
 */
export function diagnose(failure: FailureCode | null, facts: ProfileFacts): Finding {
  switch (failure) {
    case 'vaultTooNew':
    case 'storeTooNew':
    case 'snapshotTooNew':
      return 'nieuwere versie';
    case 'deviceSecretUnavailable':
      return facts.sameComputer === false ? 'verhuisd' : 'sleutelhanger kwijt';
    case 'wrongDatabaseKey':
      return 'andere sleutels';
    case 'storeDamaged':
    case 'recordUnreadable':
      return 'beschadigd';
    case 'storeBehindWatermark':
      if (facts.database === 'weg') return 'gegevens weg';
      return facts.hasLog ? 'logbestand afgebroken' : 'logbestand weg';
    case 'storeRolledBack':
      return 'oudere kopie';
    case 'databaseMissing':
      return 'gegevens weg';
    case 'storeSchemaAltered':
      return 'van buiten veranderd';
    case 'watermarkUnreadable':
      return 'controlebestand weg';
    case 'storeBusy':
      return 'al open';
    case 'diskFull':
    case 'watermarkUnwritable':
    case 'storeUnwritable':
    case 'vaultUnwritable':
      return 'schijf vol';
    default:
      return fromOutside(facts);
  }
}

function fromOutside({ keyFile, database, hasWatermark, freeBytes }: ProfileFacts): Finding {
  if (keyFile === 'nieuwer') return 'nieuwere versie';
  if (keyFile === 'beschadigd') return 'sleutelbestand beschadigd';
  if (keyFile === 'weg' && database === 'er') return 'sleutelbestand weg';
  if (keyFile === 'heel' && database === 'weg') return 'gegevens weg';
  if (keyFile === 'heel' && !hasWatermark) return 'controlebestand weg';
  if (freeBytes !== null && freeBytes < littleRoom) return 'schijf vol';
  return 'niets gevonden';
}
