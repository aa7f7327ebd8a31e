import { passphraseAdvice } from '../../shared/domain/passphrase.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { wipe } from '../crypto/wipe.ts';
import { countAttempts } from './attempts.ts';
import { bindDevice, isAvailable, openDevice } from './device-secret.ts';
import { encryptEnrolment } from './encrypted-enrolment.ts';
import {
  OrganisationFileDamaged,
  OrganisationForeign,
  PassphraseTooWeak,
  RecoveryKeyMistyped,
  RecoveryKeyWrong,
  SetupOvertaken,
  VaultDamaged,
  VaultExists,
  VaultMissing,
  VaultUnwritable,
  WrongPassphrase,
} from './errors.ts';
import { authenticateFile, isAuthentic } from './file-mac.ts';
import { makeVault } from './new-vault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openKeys } from './open-keys.ts';
import type { VaultFiles } from './open-keys.ts';
import { requireOrganisationKey } from './organisation-key.ts';
import type { TypedKeys, Vault, VaultSession } from './port.ts';
import { parsePrintedKey } from './printed-key.ts';
import { unwrapWithPassphrase, unwrapWithRecoveryKey, wrapForPassphrase } from './root-secret.ts';
import { openSession } from './session.ts';
import type { OpenKeys } from './session.ts';
import type { AuthenticatedPart, VaultFile } from './vault-file.ts';
import { vaultFolder } from './vault-folder.ts';
import type { VaultParts } from './vault-parts.ts';

const soonGuessed = 'Hij lijkt op een wachtwoord dat veel mensen kiezen. Neem vier of vijf losse woorden.';

/** @throws PassphraseTooWeak */
async function refuseWeak(passphrase: string, names: readonly string[]): Promise<void> {
  const advice = passphraseAdvice(passphrase, names);
  if (!advice.ok) throw new PassphraseTooWeak(advice.advice);
  // Its lists are of no use at a start or an unlock.
  const { isEasilyGuessed } = await import('./guessable-passphrase.ts');
  if (isEasilyGuessed(passphrase, names)) throw new PassphraseTooWeak(soonGuessed);
}

/** Runs `use` with the recovery key that was typed, and overwrites it afterwards. @throws RecoveryKeyMistyped */
async function withRecoveryKey<Result>(
  typed: string,
  use: (recovery: Uint8Array) => Promise<Result>,
): Promise<Result> {
  const recovery = parsePrintedKey('recovery', typed);
  try {
    return await use(recovery);
  } finally {
    wipe(recovery);
  }
}

/** In a set-up the key was printed a moment ago: one that does not open the file was mistyped. @throws RecoveryKeyMistyped */
function requireOpens(pending: VaultFile, recovery: Uint8Array): void {
  try {
    wipe(unwrapWithRecoveryKey(pending, recovery));
  } catch (cause) {
    throw cause instanceof RecoveryKeyWrong ? new RecoveryKeyMistyped({ cause }) : cause;
  }
}

/** Opens the vault of a folder. Nothing is read or written before the first call. */
export function openVault(parts: VaultParts): Vault {
  const { keyStore, random, stretchPassphrase: stretch } = parts;
  const disk = vaultFolder(parts.folder);
  const attempts = countAttempts(parts.clock);
  const inTurn = oneAtATime();

  /** The file to open with, followed by its copy when that can be read too. */
  async function filesThere(): Promise<VaultFiles> {
    const [file, ...others] = await disk.readable();
    if (file === undefined) throw new VaultMissing();
    return [file, ...others];
  }

  async function rootFor(file: VaultFile, passphrase: string): Promise<Uint8Array> {
    attempts.mayTry();
    const device = await openDevice(keyStore, file.device, file.head);
    try {
      const root = await unwrapWithPassphrase(file, { passphrase, device, stretch });
      attempts.succeeded();
      return root;
    } catch (error) {
      if (error instanceof WrongPassphrase) attempts.failed();
      throw error;
    } finally {
      wipe(device.secret);
    }
  }

  /** The keys are open by now: a full disk must not keep the user out. The next unlock tries again. */
  async function mendIfPossible(file: VaultFile): Promise<void> {
    try {
      await disk.mend(file);
    } catch (error) {
      if (!(error instanceof VaultUnwritable)) throw error;
    }
  }

  /** A session once the disk is in order; when that fails its keys are overwritten. */
  async function handOver(keys: OpenKeys, putInOrder: () => Promise<void>): Promise<VaultSession> {
    const session = openSession(keys, parts);
    try {
      await putInOrder();
      return session;
    } catch (error) {
      session.wipe();
      throw error;
    }
  }

  /** The file with its root secret wrapped for a new passphrase, and for the key store this computer has now. */
  async function wrappedAnew(
    file: VaultFile,
    root: Uint8Array,
    passphrase: string,
  ): Promise<AuthenticatedPart> {
    const { head, recovery, user } = file;
    const device = await bindDevice(keyStore, head, random);
    const wrap = await wrapForPassphrase(root, { passphrase, device, stretch }, { head, random });
    wipe(device.secret);
    return { head, device: device.binding, passphrase: wrap, recovery, user };
  }

  /** Fails unless the pending file on disk is the one of this set-up, and what was typed opens that very file. */
  const openedPending = (vaultId: RecordId, typed: string): Promise<VaultFile> =>
    withRecoveryKey(typed, async (recovery) => {
      const pending = await disk.pending();
      if (pending?.head.vaultId !== vaultId) throw new SetupOvertaken();
      requireOpens(pending, recovery);
      return pending;
    });

  /** Finishes a set-up. @param made the organisation made in it; null when it was there already */
  async function finish(vaultId: RecordId, typed: TypedKeys, made: string | null): Promise<void> {
    const [there] = await disk.readable();
    if (there?.head.vaultId === vaultId) return;
    if (there !== undefined) throw new VaultExists();
    const pending = await openedPending(vaultId, typed.recoveryKey);
    if (made !== null) requireOrganisationKey(typed.organisationKey ?? '', made);
    await disk.publish(pending);
  }

  /** A computer that says whose it is opens nothing of another organisation. @throws OrganisationForeign | OrganisationFileDamaged */
  async function refuseForeign(organisationKey: string): Promise<void> {
    const pin = await parts.readPin();
    if (pin.state === 'guarded' && pin.organisationKey !== organisationKey) throw new OrganisationForeign();
  }

  async function recoverWith(recovery: Uint8Array, newPassphrase: string): Promise<VaultSession> {
    const files = await filesThere();
    const [file] = files;
    const root = unwrapWithRecoveryKey(file, recovery);
    try {
      // Whoever holds the printed key may use the copy's enrolment when the first one rotted; it is verified alike.
      const keys = openKeys(files, root);
      return await handOver(keys, async () => {
        await refuseForeign(keys.enrolment.organisationKey);
        await refuseWeak(newPassphrase, [keys.enrolment.claim.name]);
        const part = await wrappedAnew(file, root, newPassphrase);
        const enrolment = encryptEnrolment(keys.enrolment, root, file.head);
        await disk.publish(authenticateFile(root, part, enrolment));
        attempts.succeeded();
      });
    } finally {
      wipe(root);
    }
  }

  return {
    async state() {
      try {
        if ((await disk.readable()).length > 0) return 'locked';
      } catch (error) {
        if (error instanceof VaultDamaged) return 'damaged';
        throw error;
      }
      return (await disk.hasPending()) ? 'pending' : 'none';
    },

    async deviceProtection() {
      const [file] = await disk.readable();
      if (file !== undefined) return file.device.protection;
      return (await isAvailable(keyStore)) ? 'sleutelhanger' : 'alleen wachtzin';
    },

    async pinState() {
      try {
        return (await parts.readPin()).state;
      } catch (error) {
        if (error instanceof OrganisationFileDamaged) return 'damaged';
        throw error;
      }
    },

    setUp: (user, organisation, passphrase) =>
      inTurn(async () => {
        await refuseWeak(passphrase, [user.name, organisation.name]);
        if ((await disk.readable()).length > 0) throw new VaultExists();
        const { file, keys, ...shown } = await makeVault({ user, organisation }, passphrase, parts);
        const { organisationKey } = keys.enrolment;
        const session = await handOver(keys, async () => {
          await refuseForeign(organisationKey);
          await disk.keepPending(file);
        });
        const { vaultId } = file.head;
        const made = shown.organisationKey === null ? null : organisationKey;
        return {
          ...shown,
          session,
          checkRecoveryKey: (typed) =>
            inTurn(async () => {
              await openedPending(vaultId, typed);
            }),
          confirm: (typed) => inTurn(() => finish(vaultId, typed, made)),
        };
      }),

    unlock: (passphrase) =>
      inTurn(async () => {
        const [file] = await filesThere();
        const root = await rootFor(file, passphrase);
        try {
          if (!isAuthentic(root, file)) throw new VaultDamaged();
          const keys = openKeys([file], root);
          return await handOver(keys, async () => {
            await refuseForeign(keys.enrolment.organisationKey);
            await mendIfPossible(file);
          });
        } finally {
          wipe(root);
        }
      }),

    recover: (typed, newPassphrase) =>
      inTurn(() => withRecoveryKey(typed, (recovery) => recoverWith(recovery, newPassphrase))),

    verify: (passphrase) =>
      inTurn(async () => {
        const [file] = await filesThere();
        try {
          wipe(await rootFor(file, passphrase));
          return true;
        } catch (error) {
          if (error instanceof WrongPassphrase) return false;
          throw error;
        }
      }),
  };
}
