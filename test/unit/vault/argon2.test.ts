import { argon2Sync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { argon2InWorker, freshTerms } from '../../../electron/vault/argon2.ts';
import { codeOf, hex } from './laptop.ts';

const worker = fileURLToPath(new URL('../../../electron/vault/argon2-worker.ts', import.meta.url));
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('Argon2id in its worker', () => {
  it('[VLT-18] gives what another implementation gives, and uses up the bytes of the passphrase', async () => {
    const terms = freshTerms(randomBytes);
    const typed = bytes('één blauwe ijsvogel vliegt');
    const expected = argon2Sync('argon2id', {
      message: typed,
      nonce: Buffer.from(terms.salt, 'base64'),
      parallelism: terms.parallelism,
      tagLength: 32,
      memory: terms.memoryKiB,
      passes: terms.iterations,
    });
    const key = await argon2InWorker(worker)(typed, terms);
    expect(hex(key)).toBe(hex(expected));
    expect(typed.length).toBe(0);
  });

  it('[VLT-18] leaves the main thread free', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await argon2InWorker(worker)(bytes('kano beukennoot zeven vensters'), freshTerms(randomBytes));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  it('[VLT-18] fails with a coded error when the worker cannot run', async () => {
    const missing = argon2InWorker(`${worker}.gone.ts`);
    expect(await codeOf(missing(bytes('wat dan ook'), freshTerms(randomBytes)))).toBe('keyDerivationFailed');
    const refused = argon2InWorker(worker);
    expect(await codeOf(refused(bytes(''), freshTerms(randomBytes)))).toBe('keyDerivationFailed');
  });
});
