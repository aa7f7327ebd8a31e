import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { base64Of } from './base64-field.ts';
import { KeyDerivationFailed } from './errors.ts';
import type { Random } from './random.ts';

/**
 * How a passphrase is stretched, as the key file states it. A file that asks for less than what we set is refused,
 * so that nobody can make guessing cheap by editing it; the upper bounds keep an edited file from eating the machine.
 */
export const argon2Terms = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().min(65_536).max(1_048_576),
  iterations: z.int().min(3).max(16),
  parallelism: z.int().min(1).max(4),
  salt: base64Of(16, 64),
});
export type Argon2Terms = z.infer<typeof argon2Terms>;

/** The terms of new wraps: 64 MiB, three passes, one lane, a fresh salt. */
export const freshTerms = (random: Random): Argon2Terms => ({
  name: 'argon2id',
  memoryKiB: 65_536,
  iterations: 3,
  parallelism: 1,
  salt: toBase64(random(16)),
});

/**
 * Stretches the bytes of a passphrase to 32 bytes. The bytes are used up: do not read them afterwards.
 * @throws KeyDerivationFailed
 */
export type StretchPassphrase = (
  passphrase: Uint8Array<ArrayBuffer>,
  terms: Argon2Terms,
) => Promise<Uint8Array>;

/** What goes to the worker, and what comes back: 32 bytes. */
export interface Argon2Job {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/**
 * Argon2id in a worker thread, so that the windows stay alive meanwhile. One worker per derivation: the 64 MiB that held
 * traces of the passphrase goes away with it.
 * @param worker where the built argon2-worker is
 */
export function argon2InWorker(worker: URL | string): StretchPassphrase {
  return (passphrase, { salt, memoryKiB, iterations, parallelism }) =>
    new Promise((resolve, reject) => {
      const job: Argon2Job = { passphrase, salt: fromBase64(salt), memoryKiB, iterations, parallelism };
      // The passphrase moves to the worker instead of being copied.
      const thread = new Worker(worker, { workerData: job, transferList: [passphrase.buffer] });
      const fail = (cause: unknown): void => {
        reject(new KeyDerivationFailed({ cause }));
      };
      thread.once('message', (key: unknown) => {
        if (key instanceof Uint8Array && key.length === 32) resolve(key);
        else fail(new TypeError('the worker gave no key'));
        void thread.terminate();
      });
      thread.once('error', fail);
      thread.once('exit', () => {
        fail(new Error('the worker stopped'));
      });
    });
}
