import log from 'electron-log/main.js';
import { join } from 'node:path';
import { CodedError } from '../shared/coded-error.ts';

/** Writes what went wrong, in words of our own: a channel and a code. A message of an error may hold content and is never written. */
export interface Journal {
  readonly failed: (where: string, code: string, cause: unknown) => void;
}

/** Opens the log file in a folder; it is kept below 1 MB. */
export function openJournal(folder: string): Journal {
  log.transports.file.resolvePathFn = () => join(folder, 'logboek.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = false;
  log.transports.ipc.level = false;
  return {
    failed: (where, code, cause) =>
      log.warn(`${where} ${code}${code === 'unexpected' ? ` ${originOf(cause)}` : ''}`),
  };
}

/**
 * Errors that nobody caught go to the log as well. Without this Electron shows them in a window of its own, or writes
 * them where a system keeps a log of us.
 */
export function keepUncaughtErrors(journal: Journal): void {
  process.on('uncaughtException', (cause) => journal.failed('main', 'unexpected', cause));
  process.on('unhandledRejection', (cause) => journal.failed('main', 'unexpected', cause));
}

/**
 * The kind of an unexpected error and where in our code it arose: frames only, without its message, and of each file
 * only the name, because a path can hold the name of a user.
 */
function originOf(cause: unknown): string {
  if (cause instanceof CodedError) return cause.code;
  if (!(cause instanceof Error)) return 'no error';
  // The message stands before the frames; a line of it could look like one.
  const frames = (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .filter((line) => /^\s*at \S/.test(line))
    .slice(0, 4)
    .map((line) => line.trim().replaceAll(/(?:file:\/\/)?[^\s()]*[/\\]/g, ''));
  return [cause.constructor.name, ...frames].join(' < ');
}
