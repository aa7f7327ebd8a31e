import type { RecordId } from '../../shared/domain/record-id.ts';
import { fromBase64, isStrictBase64, toBase64 } from '../crypto/base64.ts';
import { decryptOr, encrypt, KEY_BYTES } from '../crypto/cipher.ts';
import type { EncryptionContext } from '../crypto/cipher.ts';
import { publicKeyOf, sharedSecret } from '../crypto/curve-keys.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import type { WrappedDossierKey } from '../store/port.ts';
import { DossierKeyUnreadable, MemberKeyRefused } from './errors.ts';
import type { Random } from './random.ts';

/** Which dossier a key is of, and for whom: bound to the wrapped bytes. */
type DossierKeyFor = Pick<WrappedDossierKey, 'dossierId' | 'userId'>;

/** A wrapped key before anybody signed it. */
type WrappedForOne = Pick<WrappedDossierKey, 'dossierId' | 'userId' | 'wrapped'>;

/** A member of a treatment team, and the X25519 public key (base64) dossier keys are wrapped for. */
interface Member {
  readonly userId: RecordId;
  readonly encryptionKey: string;
}

/** The first byte of a wrapped key, so that another way of wrapping can follow. */
const WRAPPING = 1;

/** The context of one wrap: its key comes from the shared secret, over both public keys. The secret is overwritten. */
function wrappingContext(
  secret: Uint8Array,
  publicKeys: Uint8Array,
  { dossierId, userId }: DossierKeyFor,
): EncryptionContext {
  const additionalData = `${dossierId}|${userId}`;
  const key = deriveKey(secret, publicKeys, `dossier-key/${additionalData}`);
  wipe(secret);
  return { key, additionalData };
}

/**
 * Wraps a dossier key for an X25519 public key, with an ephemeral key pair.
 * @returns base64 of: 1, the ephemeral public key (32 bytes), the encrypted key (60)
 * @throws MemberKeyRefused
 */
function wrapDossierKey(dossierKey: Uint8Array, member: DossierKeyFor & Member, random: Random): string {
  const memberKey = fromBase64(member.encryptionKey);
  if (memberKey.length !== KEY_BYTES || !isStrictBase64(member.encryptionKey)) throw new MemberKeyRefused();
  const ephemeral = random(KEY_BYTES);
  const ephemeralPublic = publicKeyOf('x25519', ephemeral);
  const context = wrappingContext(
    secretWith(ephemeral, memberKey),
    Buffer.concat([ephemeralPublic, memberKey]),
    member,
  );
  const encrypted = encrypt(dossierKey, context);
  wipe(ephemeral, context.key);
  return toBase64(Buffer.concat([Uint8Array.of(WRAPPING), ephemeralPublic, encrypted]));
}

function secretWith(ephemeral: Uint8Array, memberKey: Uint8Array): Uint8Array {
  try {
    return sharedSecret(ephemeral, memberKey);
  } catch (cause) {
    throw new MemberKeyRefused({ cause });
  }
}

/**
 * Unwraps a dossier key with the X25519 secret of the user it was wrapped for.
 * @returns 32 bytes; the caller wipes them
 * @throws DossierKeyUnreadable
 */
export function unwrapDossierKey(wrapped: WrappedForOne, userSecret: Uint8Array): Uint8Array {
  const bytes = fromBase64(wrapped.wrapped);
  if (!isStrictBase64(wrapped.wrapped) || bytes[0] !== WRAPPING) throw new DossierKeyUnreadable();
  const ephemeralPublic = bytes.subarray(1, 1 + KEY_BYTES);
  const publicKeys = Buffer.concat([ephemeralPublic, publicKeyOf('x25519', userSecret)]);
  const context = wrappingContext(secretFrom(userSecret, ephemeralPublic), publicKeys, wrapped);
  try {
    const encrypted = bytes.subarray(1 + KEY_BYTES);
    const key = decryptOr(encrypted, context, (cause) => new DossierKeyUnreadable({ cause }));
    if (key.length !== KEY_BYTES) throw new DossierKeyUnreadable();
    return key;
  } finally {
    wipe(context.key);
  }
}

function secretFrom(userSecret: Uint8Array, ephemeralPublic: Uint8Array): Uint8Array {
  try {
    return sharedSecret(userSecret, ephemeralPublic);
  } catch (cause) {
    // No point on the curve, or one that gives no secret: not made by us.
    throw new DossierKeyUnreadable({ cause });
  }
}

/** A fresh dossier key, wrapped for each member. The plain key is overwritten. @throws MemberKeyRefused */
export function wrapNewDossierKey(
  dossierId: RecordId,
  members: readonly Member[],
  random: Random,
): readonly WrappedForOne[] {
  const dossierKey = random(KEY_BYTES);
  try {
    return members.map(({ userId, encryptionKey }) => ({
      dossierId,
      userId,
      wrapped: wrapDossierKey(dossierKey, { dossierId, userId, encryptionKey }, random),
    }));
  } finally {
    wipe(dossierKey);
  }
}
