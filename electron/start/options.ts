/** What the command line may ask. Only `--demo` is for users; the rest is refused by a released build. */
export interface Options {
  /** Opens on invented example data in a folder of its own. */
  readonly demo: boolean;
  /** Another folder for the briefcase, for tests. */
  readonly profile: string | null;
  /** A shorter idle time, for tests, in seconds. */
  readonly idleSeconds: number | null;
  /** Says 'ready' on standard output once the first screen is painted, for the measurement of the start. */
  readonly reportReady: boolean;
}

/** Reads the command line. */
export function optionsOf(argv: readonly string[], isPackaged: boolean): Options {
  const value = (name: string): string | null => {
    const prefix = `--${name}=`;
    const found = isPackaged ? undefined : argv.find((argument) => argument.startsWith(prefix));
    return found === undefined ? null : found.slice(prefix.length);
  };
  const idle = value('idle-seconds');
  return {
    demo: argv.includes('--demo'),
    profile: value('profile'),
    idleSeconds: idle === null ? null : Number(idle),
    reportReady: !isPackaged && argv.includes('--report-ready'),
  };
}
