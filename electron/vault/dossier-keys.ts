import type { RecordId } from '../../shared/domain/record-id.ts';
import type { WrappedDossierKey } from '../store/port.ts';
import { fromBase64, isStrictBase64, toBase64 } from './base64.ts';
import { decrypt, derive, encrypt, KEY_BYTES, wipe } from './cipher.ts';
import type { Lock, Random } from './cipher.ts';
import { agree, publicPart } from './curve-keys.ts';
import { DossierKeyUnreadable, MemberKeyRefused } from './errors.ts';

/** Which dossier a key is of, and for whom: bound to the sealed bytes. */
type DossierKeyFor = Pick<WrappedDossierKey, 'dossierId' | 'userId'>;

/** The first byte of a sealed key, so that another way of sealing can follow. */
const SEALING = 1;

const aboutKey = ({ dossierId, userId }: DossierKeyFor): string => `${dossierId}|${userId}`;

/** The key of one sealing: from what both sides agree on, over both public keys, for this dossier and this person. */
function sealingLock(agreed: Uint8Array, publicKeys: Uint8Array, sealedFor: DossierKeyFor): Lock {
  const about = aboutKey(sealedFor);
  const key = derive(agreed, publicKeys, `dossier-key/${about}`);
  wipe(agreed);
  return { key, about };
}

/**
 * Seals a dossier key to an X25519 public key with a key pair used once.
 * @returns base64 of: 1, the public key used once (32), nonce (12), ciphertext (32), tag (16)
 * @throws MemberKeyRefused
 */
function sealDossierKey(
  dossierKey: Uint8Array,
  member: DossierKeyFor & { readonly boxKey: string },
  random: Random,
): string {
  const theirs = fromBase64(member.boxKey);
  if (theirs.length !== KEY_BYTES || !isStrictBase64(member.boxKey)) throw new MemberKeyRefused();
  const once = random(KEY_BYTES);
  const front = publicPart('x25519', once);
  const lock = sealingLock(agreedWith(once, theirs), Buffer.concat([front, theirs]), member);
  const sealed = encrypt(dossierKey, lock, random);
  wipe(once, lock.key);
  return toBase64(Buffer.concat([Uint8Array.of(SEALING), front, sealed]));
}

function agreedWith(once: Uint8Array, theirs: Uint8Array): Uint8Array {
  try {
    return agree(once, theirs);
  } catch (cause) {
    throw new MemberKeyRefused({ cause });
  }
}

/** Opens a sealed dossier key with the user's X25519 secret. @returns 32 bytes @throws DossierKeyUnreadable */
export function openDossierKey(wrapped: WrappedDossierKey, box: Uint8Array): Uint8Array {
  const bytes = fromBase64(wrapped.sealed);
  if (!isStrictBase64(wrapped.sealed) || bytes[0] !== SEALING) throw new DossierKeyUnreadable();
  const key = decryptFrom(bytes.subarray(1, 1 + KEY_BYTES), bytes.subarray(1 + KEY_BYTES), { box, wrapped });
  if (key?.length !== KEY_BYTES) throw new DossierKeyUnreadable();
  return key;
}

interface Opening {
  readonly box: Uint8Array;
  readonly wrapped: WrappedDossierKey;
}

function decryptFrom(front: Uint8Array, sealed: Uint8Array, { box, wrapped }: Opening): Uint8Array | null {
  let agreed: Uint8Array;
  try {
    agreed = agree(box, front);
  } catch {
    // No point on the curve, or one that gives no secret: not made by us.
    return null;
  }
  const lock = sealingLock(agreed, Buffer.concat([front, publicPart('x25519', box)]), wrapped);
  const key = decrypt(sealed, lock);
  wipe(lock.key);
  return key;
}

/** A member of a treatment team and the key dossier keys are given to. */
interface Member {
  readonly userId: RecordId;
  readonly boxKey: string;
}

/** A fresh dossier key, sealed to each member. The plain key is overwritten. @throws MemberKeyRefused */
export function newDossierKeyFor(
  dossierId: RecordId,
  members: readonly Member[],
  random: Random,
): readonly WrappedDossierKey[] {
  const dossierKey = random(KEY_BYTES);
  try {
    return members.map(({ userId, boxKey }) => ({
      dossierId,
      userId,
      sealed: sealDossierKey(dossierKey, { dossierId, userId, boxKey }, random),
    }));
  } finally {
    wipe(dossierKey);
  }
}
