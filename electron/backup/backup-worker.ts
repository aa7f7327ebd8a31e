import { parentPort, workerData } from 'node:worker_threads';
import { CodedError } from '../../shared/coded-error.ts';
import { jobs, type JobName, type JobOutcome } from './jobs.ts';

// The whole of a worker thread: one job in, one outcome out. It got a copy of the key, and overwrites it.
const { name, input } = workerData as { readonly name: JobName; readonly input: unknown };

function outcome(): JobOutcome {
  try {
    return { done: true, output: (jobs[name] as (input: unknown) => unknown)(input) };
  } catch (error) {
    return { done: false, code: error instanceof CodedError ? error.code : 'unexpected' };
  } finally {
    if (typeof input === 'object' && input !== null && 'key' in input && input.key instanceof Uint8Array)
      input.key.fill(0);
  }
}

parentPort?.postMessage(outcome());
