import { describe, expect, it } from 'vitest';
import { CryptoUnfit } from '../../../electron/vault/errors.ts';
import { cryptoSelfTest, PRIMITIVES } from '../../../electron/vault/self-test.ts';
import type { Primitives } from '../../../electron/vault/self-test.ts';

describe('the self-test at start', () => {
  it('[VLT-17] passes on the algorithms of this runtime', () => {
    expect(() => {
      cryptoSelfTest();
    }).not.toThrow();
  });

  const once = PRIMITIVES.encrypt(Buffer.from('00112233445566778899aabbccddeeff', 'hex'), {
    key: new Uint8Array(32),
    additionalData: '',
  });
  const repeated = (): Uint8Array => once;

  const broken: readonly (readonly [string, string, Partial<Primitives>])[] = [
    ['AES-256-GCM', 'encrypts with something else', { encrypt: (plain) => plain }],
    ['AES-256-GCM', 'uses one nonce twice', { encrypt: repeated }],
    ['AES-256-GCM', 'takes any tag', { decrypt: () => new Uint8Array(16) }],
    ['HKDF', 'derives something else', { deriveKey: () => new Uint8Array(32) }],
    ['Ed25519', 'accepts any signature', { isSignedBy: () => true }],
    [
      'Ed25519',
      'is missing',
      {
        signBytes: () => {
          throw new Error('unsupported');
        },
      },
    ],
    ['X25519', 'agrees on nothing', { sharedSecret: () => new Uint8Array(32) }],
  ];
  it.each(broken)('[VLT-17] notices when %s %s', (algorithm, _what, change) => {
    const run = (): void => {
      cryptoSelfTest({ ...PRIMITIVES, ...change });
    };
    expect(run).toThrow(CryptoUnfit);
    expect(run).toThrow(expect.objectContaining({ code: 'cryptoUnfit', algorithm }) as Error);
  });
});
