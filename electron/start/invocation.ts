/** How a program was started. */
export interface Invocation {
  /** The program itself first, as in `process.argv`. */
  readonly argv: readonly string[];
  /** Names of the environment variables. Their values decide nothing. */
  readonly variables: readonly string[];
  readonly platform: NodeJS.Platform;
}

/** How this process was started. */
export function invocation(): Invocation {
  const { argv, env, platform } = process;
  return { argv, variables: Object.keys(env), platform };
}
