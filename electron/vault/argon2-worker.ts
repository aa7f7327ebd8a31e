import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { Argon2Job } from './argon2.ts';

// The whole of a worker thread: one job in, one key out. The caller checks what comes back and ends the thread.
const job = workerData as Argon2Job;
const key = await argon2id({
  password: job.passphrase,
  salt: job.salt,
  memorySize: job.memoryKiB,
  iterations: job.iterations,
  parallelism: job.parallelism,
  hashLength: 32,
  outputType: 'binary',
});
job.passphrase.fill(0);
parentPort?.postMessage(key);
