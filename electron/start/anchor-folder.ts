import { join } from 'node:path';

/**
 * Where the anchors lie: state of this user on this computer, outside the folder of the briefcase, which may be copied,
 * moved or put back as a whole. On Windows the local, not the roaming application data. No variable of the environment
 * moves it: an anchor that is looked for elsewhere is an anchor that is gone.
 */
export function anchorFolderOn(platform: NodeJS.Platform, home: string): string {
  switch (platform) {
    case 'win32':
      return join(home, 'AppData', 'Local', 'Arbokoffer');
    case 'darwin':
      return join(home, 'Library', 'Arbokoffer');
    default:
      return join(home, '.local', 'state', 'arbokoffer');
  }
}
