import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The shortcuts of the window: zoom and full screen, and on macOS what belongs to every program there. The menu that
 * Electron brings by itself is English, reloads the page under unsaved typing and opens websites.
 */
export function installMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...(platform === 'darwin' ? onMac : []), view]));
}

const view: MenuItemConstructorOptions = {
  label: 'Beeld',
  submenu: [
    { role: 'zoomIn', label: 'Groter' },
    // The same key without Shift.
    { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Gewone grootte' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
  ],
};

const onMac: readonly MenuItemConstructorOptions[] = [
  {
    label: 'Arbokoffer',
    submenu: [
      { role: 'hide', label: 'Arbokoffer verbergen' },
      { role: 'quit', label: 'Arbokoffer afsluiten' },
    ],
  },
  {
    label: 'Bewerken',
    submenu: [
      { role: 'undo', label: 'Ongedaan maken' },
      { role: 'redo', label: 'Opnieuw' },
      { role: 'cut', label: 'Knippen' },
      { role: 'copy', label: 'Kopiëren' },
      { role: 'paste', label: 'Plakken' },
      { role: 'selectAll', label: 'Alles selecteren' },
    ],
  },
];
