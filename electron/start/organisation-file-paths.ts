import { posix, win32 } from 'node:path';

/** The name of the organisation file, where it is placed and as it is saved. */
const FILE = 'organisatiebestand.json';

/**
 * Where an administrator may place the organisation file: in the folder of the machine, or beside the application. Written out
 * and not asked of the environment, which is the user's own.
 * @param platform `process.platform`
 * @param resources the folder of the packaged application; null when it is not packaged
 */
export function organisationFilePaths(platform: string, resources: string | null): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const machine: Readonly<Record<string, string>> = {
    win32: 'C:\\ProgramData\\Arbokoffer',
    darwin: '/Library/Application Support/Arbokoffer',
  };
  const folders = [machine[platform] ?? '/etc/arbokoffer', ...(resources === null ? [] : [resources])];
  return folders.map((folder) => path.join(folder, FILE));
}
