import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { preferences, type Preferences } from '../shared/ipc/session-channels.ts';
import { writeWholeFile } from './disk/whole-file.ts';

/** Settings of this laptop that say nothing about anyone. They stand in the clear: the lock screen needs them. */
export interface PreferenceFile {
  read(): Promise<Preferences>;
  save(next: Preferences): Promise<Preferences>;
}

const defaults: Preferences = { theme: 'systeem', idleMinutes: 10 };

/** Keeps the preferences in one JSON file. A file that cannot be read counts as absent: nothing of value is in it. */
export function openPreferences(file: string): PreferenceFile {
  let last: Promise<unknown> = Promise.resolve();
  const write = async (next: Preferences): Promise<Preferences> => {
    await mkdir(dirname(file), { recursive: true });
    await writeWholeFile(file, JSON.stringify(next));
    return next;
  };
  return {
    read: async () => {
      try {
        return preferences.parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        return defaults;
      }
    },
    // One after another: two at once would write over each other's half.
    save: (next) => {
      const saved = last.then(
        () => write(next),
        () => write(next),
      );
      last = saved;
      return saved;
    },
  };
}
