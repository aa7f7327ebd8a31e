import { createPublicKey, randomBytes, verify } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DossierKeyUnreadable, MemberKeyRefused, VaultLocked } from '../../../electron/vault/errors.ts';
import type { VaultSession } from '../../../electron/vault/port.ts';
import type { WrappedDossierKey } from '../../../electron/store/port.ts';
import { codeOf, finishSetUp, hex, laptop, newId, PASSPHRASE } from './laptop.ts';
import type { Laptop } from './laptop.ts';

let computer: Laptop;
let other: Laptop;
let mine: VaultSession;
let theirs: VaultSession;
beforeEach(async () => {
  computer = laptop();
  other = laptop();
  mine = (await finishSetUp(computer)).session;
  theirs = (await finishSetUp(other)).session;
});
afterEach(() => {
  computer.remove();
  other.remove();
});

const memberOf = ({ enrolment }: VaultSession) => ({
  userId: enrolment.claim.userId,
  encryptionKey: enrolment.claim.encryptionKey,
});

/** A new dossier key for this one person. */
function keyFor(session: VaultSession, dossierId = newId()): WrappedDossierKey {
  const [wrapped] = session.newDossierKey(dossierId, [memberOf(session)]);
  if (wrapped === undefined) throw new Error('no key was made');
  return wrapped;
}

const open = (session: VaultSession, wrapped: WrappedDossierKey): string =>
  hex(session.keyring.unwrap(wrapped) ?? new Uint8Array());

describe('dossier keys', () => {
  it('[VLT-11] are 32 bytes, differ between dossiers, and open again after a restart', async () => {
    const wrapped = [keyFor(mine), keyFor(mine), keyFor(mine)];
    const keys = wrapped.map((one) => open(mine, one));
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => key.length === 64)).toBe(true);
    const later = await computer.restart().unlock(PASSPHRASE);
    expect(wrapped.map((one) => open(later, one))).toEqual(keys);
  });

  it('[VLT-11] are the same for each member, wrapped for each apart', () => {
    const wrapped = mine.newDossierKey(newId(), [memberOf(mine), memberOf(theirs)]);
    const [forMe, forThem] = wrapped;
    if (forMe === undefined || forThem === undefined) throw new Error('two keys expected');
    expect(open(mine, forMe)).toBe(open(theirs, forThem));
    expect(forMe.wrapped).not.toBe(forThem.wrapped);
    expect(mine.keyring.unwrap(forThem)).toBeNull();
  });

  it('[VLT-11] are not opened by another user, who relabels the row or not', () => {
    const wrapped = keyFor(mine);
    expect(theirs.keyring.unwrap(wrapped)).toBeNull();
    const relabelled = { ...wrapped, userId: theirs.enrolment.claim.userId };
    expect(() => theirs.keyring.unwrap(relabelled)).toThrow(DossierKeyUnreadable);
  });

  it('[VLT-11] are not opened as the key of another dossier', () => {
    const moved = { ...keyFor(mine), dossierId: newId() };
    expect(() => mine.keyring.unwrap(moved)).toThrow(DossierKeyUnreadable);
  });

  it('[VLT-11] are refused after any flipped bit, and when they are no wrapped key at all', () => {
    const wrapped = keyFor(mine);
    fc.assert(
      fc.property(fc.nat({ max: 93 * 8 - 1 }), (bit) => {
        const bytes = Buffer.from(wrapped.wrapped, 'base64');
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const altered = { ...wrapped, wrapped: bytes.toString('base64') };
        // The highest bit of an X25519 public key has no meaning, but it is bound all the same.
        expect(() => mine.keyring.unwrap(altered)).toThrow(DossierKeyUnreadable);
      }),
      { numRuns: 400 },
    );
    for (const text of ['', 'AQ==', '?', `${wrapped.wrapped} `, randomBytes(93).toString('base64')]) {
      expect(() => mine.keyring.unwrap({ ...wrapped, wrapped: text })).toThrow(DossierKeyUnreadable);
    }
  });

  it('[VLT-11] follow a dossier that gets a new key', () => {
    const dossierId = newId();
    const before = open(mine, keyFor(mine, dossierId));
    expect(open(mine, keyFor(mine, dossierId))).not.toBe(before);
  });

  it.each([
    ['of small order', Buffer.alloc(32).toString('base64')],
    ['too short', Buffer.alloc(31, 9).toString('base64')],
    ['no base64', 'sleutel'],
  ])('[VLT-11] are not wrapped for a public key that is %s', (_what, encryptionKey) => {
    expect(() => mine.newDossierKey(newId(), [{ userId: newId(), encryptionKey }])).toThrow(MemberKeyRefused);
  });
});

describe('a session', () => {
  it('[VLT-10] signs with the key its enrolment names', () => {
    const { signingKey } = mine.enrolment.claim;
    const spki = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(signingKey, 'base64'),
    ]);
    const owner = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const signature = Buffer.from(mine.sign('toestemming: één'), 'base64');
    expect(verify(null, Buffer.from('toestemming: één'), owner, signature)).toBe(true);
    expect(verify(null, Buffer.from('toestemming: twee'), owner, signature)).toBe(false);
  });

  it('[VLT-12] overwrites every key at wipe and does nothing more', () => {
    const wrapped = keyFor(mine);
    const dossierKey = mine.keyring.unwrap(wrapped);
    const { databaseKey } = mine;
    expect(dossierKey?.some((byte) => byte !== 0)).toBe(true);
    mine.wipe();
    expect(hex(databaseKey)).toBe('00'.repeat(32));
    expect(hex(dossierKey ?? new Uint8Array())).toBe('00'.repeat(32));
    expect(() => mine.keyring.unwrap(wrapped)).toThrow(VaultLocked);
    expect(() => mine.sign('iets')).toThrow(VaultLocked);
    expect(() => mine.newDossierKey(newId(), [])).toThrow(VaultLocked);
    mine.wipe();
  });

  it('[VLT-12] leaves no random secret behind, from set-up to lock', async () => {
    const made: Uint8Array[] = [];
    const random = (size: number): Uint8Array => {
      const bytes = new Uint8Array(randomBytes(size));
      made.push(bytes);
      return bytes;
    };
    const watched = laptop({ random });
    const { session } = await finishSetUp(watched);
    keyFor(session);
    session.wipe();
    watched.remove();
    // Shorter ones are salts, which are no secrets.
    const secrets = made.filter(({ length }) => length >= 20);
    expect(secrets).toHaveLength(8);
    expect(secrets.map(hex).filter((secret) => !/^0+$/.test(secret))).toEqual([]);
  });

  it('[VLT-12] wiping one leaves a later one alone, and the vault opens again', async () => {
    const wrapped = keyFor(mine);
    const expected = open(mine, wrapped);
    const vault = computer.restart();
    const second = await vault.unlock(PASSPHRASE);
    mine.wipe();
    expect(open(second, wrapped)).toBe(expected);
    second.wipe();
    expect(open(await vault.unlock(PASSPHRASE), wrapped)).toBe(expected);
    expect(await codeOf(vault.verify(PASSPHRASE))).toBe('no error');
  });
});
