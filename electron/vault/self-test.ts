import { createHash } from 'node:crypto';
import { decrypt, encrypt } from '../crypto/cipher.ts';
import { isSignedBy, publicKeyOf, sharedSecret, signBytes } from '../crypto/curve-keys.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { DecryptionFailed } from '../crypto/errors.ts';
import { CryptoUnfit } from './errors.ts';

/** What the program computes with; the test hands in broken ones to see that they are caught. */
export const PRIMITIVES = {
  encrypt,
  decrypt,
  deriveKey,
  publicKeyOf,
  signBytes,
  isSignedBy,
  sharedSecret,
} as const;
export type Primitives = typeof PRIMITIVES;

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');

/** One algorithm: what came out, and what must come out. */
type Check = (
  with_: Primitives,
) => readonly (readonly [found: string | boolean, expected: string | boolean])[];

const ZERO_KEY = { key: new Uint8Array(32), additionalData: '' };
/** AES-256-GCM of sixteen zero bytes under a zero key and nonce: test case 14 of the GCM specification (McGrew and Viega). */
const GCM_ZEROES =
  '000000000000000000000000' + 'cea7403d4d606b6e074ec5d3baf39d18' + 'd0d1c8a799996bf0265b98b5d48ab919';

const checks: Readonly<Record<string, Check>> = {
  'SHA-256': () => [
    [
      createHash('sha256').update('abc').digest('hex'),
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
  ],
  // Decrypting gives the published answer and refuses what is not one. For one nonce there is one text that passes it, so
  // what it takes back from encrypting is the true ciphertext; and encrypting draws another nonce each time.
  'AES-256-GCM': (p) => {
    const decrypted = (encrypted: Uint8Array, additionalData = ''): string => {
      try {
        return hex(p.decrypt(encrypted, { ...ZERO_KEY, additionalData }));
      } catch (error) {
        if (error instanceof DecryptionFailed) return 'refused';
        throw error;
      }
    };
    const text = bytes('00112233445566778899aabbccddeeff');
    const [once, again] = [p.encrypt(text, ZERO_KEY), p.encrypt(text, ZERO_KEY)];
    return [
      [decrypted(bytes(GCM_ZEROES)), '00'.repeat(16)],
      [decrypted(bytes(`${GCM_ZEROES.slice(0, -1)}8`)), 'refused'],
      [decrypted(bytes(GCM_ZEROES), 'x'), 'refused'],
      [decrypted(once), hex(text)],
      [decrypted(again), hex(text)],
      [hex(once.subarray(0, 12)) === hex(again.subarray(0, 12)), false],
    ];
  },
  // Our own label, computed once with an independent implementation of RFC 5869.
  HKDF: (p) => [
    [
      hex(p.deriveKey(bytes('0b'.repeat(22)), bytes('000102030405060708090a0b0c'), 'self-test')),
      'ad8f4f307df7e2837664ef4504fd731038161c1a6ee88e9bc32f15bf913232b0',
    ],
  ],
  // RFC 8032, section 7.1, test 1.
  Ed25519: (p) => {
    const secret = bytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    const owner = p.publicKeyOf('ed25519', secret);
    const signature = p.signBytes(secret, new Uint8Array());
    return [
      [hex(owner), 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'],
      [
        hex(signature),
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [p.isSignedBy(owner, new Uint8Array(), signature), true],
      [p.isSignedBy(owner, new Uint8Array(1), signature), false],
    ];
  },
  // RFC 7748, section 6.1.
  X25519: (p) => {
    const secret = bytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    const other = bytes('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    return [
      [
        hex(p.publicKeyOf('x25519', secret)),
        'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
      ],
      [
        hex(p.sharedSecret(secret, other)),
        '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
      ],
    ];
  },
};

/**
 * Known answers for every algorithm the program uses, to be asked once at start: Electron's BoringSSL is not the
 * OpenSSL the unit tests run on.
 * @throws CryptoUnfit naming the algorithm
 */
export function cryptoSelfTest(primitives: Primitives = PRIMITIVES): void {
  for (const [algorithm, check] of Object.entries(checks)) {
    let fits: boolean;
    try {
      fits = check(primitives).every(([found, expected]) => found === expected);
    } catch (cause) {
      throw new CryptoUnfit(algorithm, { cause });
    }
    if (!fits) throw new CryptoUnfit(algorithm);
  }
}
