import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { frameIn, trustsFrame } from '../../../electron/window/sender.ts';

describe('the frame of a message', () => {
  it('counts only from the window itself', () => {
    const [webContents, senderFrame] = [{}, { url: 'app://arbokoffer/' }];
    const window = { webContents } as BrowserWindow;
    const from = (sender: unknown) => ({ sender, senderFrame }) as IpcMainInvokeEvent;
    expect(frameIn(window, from(webContents))).toBe(senderFrame);
    expect(frameIn(window, from({}))).toBeNull();
  });

  it('is trusted on top of a page of ours, and nowhere else', () => {
    const ours = { url: 'app://arbokoffer/#/vandaag', parent: null };
    expect(trustsFrame(ours)).toBe(true);
    expect(trustsFrame({ ...ours, parent: {} })).toBe(false);
    expect(trustsFrame(null)).toBe(false);
    for (const url of ['app://leeg/', 'app://arbokoffer.example/', 'https://arbokoffer/', 'file:///x', ''])
      expect(trustsFrame({ url, parent: null })).toBe(false);
  });
});
