import type { Invocation } from './invocation.ts';

/**
 * The switches a released build takes: the example, and what a user may need to see the window on her screen or have it
 * read to her. Chromium, V8 and Node know a thousand more, which take away the sandbox, open a door for debugging or
 * write what goes on inside to a file; no list of those is ever complete.
 */
const KNOWN_SWITCHES: ReadonlySet<string> = new Set([
  'demo',
  'disable-gpu',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-renderer-accessibility',
  'ozone-platform',
  'ozone-platform-hint',
]);

/** Variables with which Electron itself is asked for such things; these few of them ask nothing. */
const HARMLESS_VARIABLES: ReadonlySet<string> = new Set([
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_OZONE_PLATFORM_HINT',
  'ELECTRON_TRASH',
]);

/**
 * The first switch, or variable of Electron, that a released build does not know, as it was given and without its value;
 * null when there is none. Chromium takes one dash for two, and on Windows a slash and capitals as well.
 */
export function unknownSwitch({ argv, variables, platform }: Invocation): string | null {
  const form = platform === 'win32' ? /^(?:--?|\/)[^=]+/ : /^--?[^=]+/;
  for (const argument of argv.slice(1)) {
    const given = form.exec(argument)?.[0];
    if (given === undefined || isOfTheSystem(given, platform)) continue;
    const name = given.replace(/^(?:--?|\/)/, '');
    if (!KNOWN_SWITCHES.has(platform === 'win32' ? name.toLowerCase() : name)) return given;
  }
  return variables.find((name) => /^ELECTRON_/i.test(name) && !HARMLESS_VARIABLES.has(name)) ?? null;
}

/** macOS names the process it starts from the Finder. */
function isOfTheSystem(given: string, platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && /^-psn_\d+_\d+$/.test(given);
}
