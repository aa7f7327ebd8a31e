import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './origin.ts';

/** The frame a message came from, or null when it came from another window than this one. */
export function frameIn(
  window: BrowserWindow,
  { sender, senderFrame }: IpcMainInvokeEvent,
): IpcMainInvokeEvent['senderFrame'] {
  return sender === window.webContents ? senderFrame : null;
}

/** Whether a message comes from the top frame of a page of ours; `frameIn` looks whose window it is in. */
export function trustsFrame(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  const url = URL.parse(frame.url);
  return url !== null && `${url.protocol}//${url.host}` === appOrigin;
}
