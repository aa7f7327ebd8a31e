import type { BaseWindow, Dialog } from 'electron';

interface FolderDialogParts {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  /** The window a dialog belongs to, or null when none is open. */
  readonly owner: () => BaseWindow | null;
}

/** Asks for a folder in a window of the system; null when none was chosen. */
export function folderDialog({ dialog, owner }: FolderDialogParts): () => Promise<string | null> {
  return async () => {
    const wish = { properties: ['openDirectory', 'createDirectory'] } satisfies Electron.OpenDialogOptions;
    const window = owner();
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(wish)
      : dialog.showOpenDialog(window, wish));
    const [folder] = filePaths;
    return canceled || folder === undefined ? null : folder;
  };
}
