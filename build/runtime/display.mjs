import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SetupError } from './messages.mjs';
import { partChanged, partInUse, readScreenDump, toPng } from './screen-picture.mjs';
import { demandProgram } from './system-libraries.mjs';

/** A window that fills less than this part of the screen is not there yet. */
const filledPart = 0.02;
/** Between two looks a blinking caret may change; more than this part means the window is still being drawn. */
const restlessPart = 0.0005;
/** How long a window must be at rest: it opens empty, and the store and the first screen come a moment later. */
const restSeconds = 3;

/** Whether windows can be shown to a person. Only Linux can be without. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `work` with an environment in which windows can open: the machine's own display, or a virtual screen that
 * lives as long as the work.
 * @template T
 * @param {(screen: { env: NodeJS.ProcessEnv, virtual: VirtualScreen | undefined }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({ env: process.env, virtual: undefined });
  const virtual = await startVirtualScreen();
  try {
    // No session bus on a machine without a desktop; without this Chromium keeps asking for one.
    return await work({
      env: { ...process.env, DISPLAY: virtual.display, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
      virtual,
    });
  } finally {
    virtual.stop();
  }
}

/**
 * @typedef {object} VirtualScreen
 * @property {string} display value for DISPLAY, such as ':99'
 * @property {(file: string, timeoutSeconds: number) => Promise<boolean>} photographWhenFilled writes a PNG as soon as
 *   a window fills part of the screen and has come to rest; false when none did in time
 * @property {() => void} stop
 */

/** @returns {Promise<VirtualScreen>} */
async function startVirtualScreen() {
  demandProgram('Xvfb', 'screen');
  const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-screen-'));
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-fbdir', folder, '-nolisten', 'tcp'];
  // In a group of its own: Ctrl+C must reach the application first, and the screen only after it has gone.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const stop = () => {
    process.off('exit', stop);
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  return {
    display: `:${await firstLine(server)}`,
    photographWhenFilled: (file, timeoutSeconds) => photographWhenFilled(folder, { file, timeoutSeconds }),
    stop,
  };
}

function firstLine(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    const failed = () =>
      reject(new SetupError('Het virtuele scherm (Xvfb) start niet. Draai Xvfb eens met de hand.'));
    server.on('error', failed);
    server.on('exit', failed);
    server.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

async function photographWhenFilled(folder, { file, timeoutSeconds }) {
  const deadline = Date.now() + timeoutSeconds * 1000;
  let restingSince = Date.now();
  let previous;
  while (Date.now() < deadline) {
    await pause(500);
    const picture = readScreenDump(readFileSync(join(folder, 'Xvfb_screen0')));
    if (!previous || partInUse(picture) < filledPart || partChanged(previous, picture) > restlessPart)
      restingSince = Date.now();
    previous = picture;
    if (Date.now() - restingSince < restSeconds * 1000) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toPng(picture));
    return true;
  }
  return false;
}
