import { describe, expect, it } from 'vitest';
import { anchorFolderOn } from '../../../electron/start/anchor-folder.ts';

describe('the folder of the anchors', () => {
  it('is that of the state of this user on this computer, apart from that of the briefcase', () => {
    expect(anchorFolderOn('linux', '/home/noor')).toBe('/home/noor/.local/state/arbokoffer');
    expect(anchorFolderOn('darwin', '/Users/noor')).toBe('/Users/noor/Library/Arbokoffer');
    expect(anchorFolderOn('win32', '/Users/noor')).toBe('/Users/noor/AppData/Local/Arbokoffer');
  });
});
