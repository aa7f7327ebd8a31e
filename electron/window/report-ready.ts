import type { BrowserWindow } from 'electron';

/** Resolves in the page one frame after its first heading, or first message, stands there. */
const painted = `new Promise((done) => {
  const look = () => document.querySelector('h1, [role=alert]') === null ? requestAnimationFrame(look) : requestAnimationFrame(() => done(true));
  look();
})`;

/** Calls `ready` once the first screen is painted, for who measures the start. */
export function reportReady(window: BrowserWindow, ready: () => void): void {
  window.webContents.once('did-finish-load', () => {
    void window.webContents.executeJavaScript(painted).then(ready);
  });
}
