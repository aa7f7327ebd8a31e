import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockWhenTampered } from '../../../electron/window/lock-when-tampered.ts';

let webContents: EventEmitter & { setWindowOpenHandler: (handler: () => { action: string }) => void };
let openWindow: () => { action: string };
let happened: string[];
let open: boolean;
let held: boolean;

beforeEach(() => {
  webContents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => { action: string }) => (openWindow = handler),
  });
  happened = [];
  open = true;
  held = false;
  lockWhenTampered({
    webContents: webContents as unknown as Parameters<typeof lockWhenTampered>[0]['webContents'],
    isOpen: () => open,
    inKlantmodus: () => held,
    lockAtOnce: () => happened.push('locked'),
    emptyWindow: () => happened.push('emptied'),
    noticed: (what) => happened.push(what),
  });
});

const navigate = (isMainFrame: boolean, isSameDocument: boolean): boolean =>
  webContents.emit('did-start-navigation', { isMainFrame, isSameDocument });

describe('a page that does what no page of ours does', () => {
  it('closes the briefcase when it is loaded anew, and not when it only goes to another screen', () => {
    navigate(true, true);
    expect(happened).toEqual([]);
    navigate(true, false);
    expect(happened).toEqual(['navigation', 'locked']);
  });

  it('is left to load while the briefcase is closed: that is how a lock empties the window', () => {
    open = false;
    navigate(true, false);
    expect(happened).toEqual([]);
  });

  it('goes when it makes a frame, open or closed', () => {
    webContents.emit('frame-created', {}, { frame: { parent: null } });
    webContents.emit('frame-created', {}, { frame: null });
    expect(happened).toEqual([]);
    webContents.emit('frame-created', {}, { frame: { parent: {} } });
    open = false;
    webContents.emit('frame-created', {}, { frame: { parent: {} } });
    expect(happened).toEqual(['frame', 'locked', 'frame', 'emptied']);
  });

  it('opens no other window, and closes the briefcase when the employee holds the laptop', () => {
    expect(openWindow()).toEqual({ action: 'deny' });
    expect(happened).toEqual([]);
    held = true;
    expect(openWindow()).toEqual({ action: 'deny' });
    expect(happened).toEqual(['window', 'locked']);
  });
});
