import { Worker } from 'node:worker_threads';
import { CodedError } from '../../shared/coded-error.ts';
import type { JobInput, JobName, JobOutcome, JobOutput, RunJob } from './jobs.ts';

/** What a job in the worker failed with: the code of the error there. */
class JobFailed extends CodedError {
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super('a job in the background failed', options);
    this.code = code;
  }
}

/** The worker of this room. */
export interface BackupWorker {
  readonly run: RunJob;
  /** Ends what is running; its promise fails. A copy that SQLite is making ends first, within seconds. */
  stop(): void;
}

/**
 * Runs each job in a thread of its own, one after another: two copies at once would only fight for the disk.
 * @param worker where the built backup-worker is
 */
export function backupWorker(worker: URL | string): BackupWorker {
  let last: Promise<unknown> = Promise.resolve();
  let running: Worker | null = null;
  let generation = 0;

  function start<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobOutput<Name>> {
    return new Promise((resolve, reject) => {
      const thread = new Worker(worker, { workerData: { name, input } });
      running = thread;
      thread.once('message', (outcome: JobOutcome) => {
        if (outcome.done) resolve(outcome.output as JobOutput<Name>);
        else reject(new JobFailed(outcome.code));
      });
      thread.once('error', (cause) => reject(new JobFailed('unexpected', { cause })));
      thread.once('exit', () => {
        if (running === thread) running = null;
        reject(new JobFailed('backupStopped'));
      });
    });
  }

  return {
    run: (name, input) => {
      const asked = generation;
      const next = last.then(() => {
        // The briefcase was locked while this waited for its turn: its key is gone.
        if (asked !== generation) throw new JobFailed('backupStopped');
        return start(name, input);
      });
      last = next.catch(() => undefined);
      return next;
    },
    stop: () => {
      generation += 1;
      void running?.terminate();
    },
  };
}
