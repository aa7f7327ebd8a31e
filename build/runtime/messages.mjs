/**
 * A problem the person at the keyboard can do something about. Its message is shown as it is, in Dutch,
 * without a stack trace.
 */
export class SetupError extends Error {
  code = 'SETUP';
}

/** One line about the work in hand. Always on standard error: standard output belongs to the command. */
export function say(text) {
  process.stderr.write(`› ${text}\n`);
}

/** Seconds since `startedAt` (from `Date.now()`), with one decimal and a Dutch comma. */
export function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',')} s`;
}
