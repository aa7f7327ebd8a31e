import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type Listener } from '../support/listener.ts';
import { Application } from './pages/application.ts';
import { eventsIn } from './pages/net-log.ts';
import { attack, attackNames } from './pages/network-attacks.ts';

/** What the window may be without, to see whether the rest holds alone. */
interface Layers {
  /** The policy for the addresses WebRTC may use. */
  readonly policy: boolean;
  /** The filter of requests. */
  readonly filter: boolean;
  /** The proxy that leads nowhere. */
  readonly proxy: boolean;
}

/** More than the time in which the listener would hear what was sent. */
const silence = 400;

describe('a hostile script in the window', () => {
  const app = new Application();
  const notes = mkdtempSync(join(tmpdir(), 'arbokoffer-net-'));
  const netLog = join(notes, 'net.json');
  let listener: Listener;

  beforeAll(async () => {
    listener = await listen();
    await app.start([`--log-net-log=${netLog}`]);
  });
  beforeEach(() => {
    listener.arrived.length = 0;
  });
  afterAll(async () => {
    await app.close();
    app.discard();
    await listener.close();
    rmSync(notes, { recursive: true, force: true });
  });

  /** A window of its own without our page, preload and policies of content, on a session without some of the layers. */
  async function bareWindow(name: string, layers: Layers): Promise<Page> {
    const opened = app.electron.waitForEvent('window');
    await app.electron.evaluate(
      async ({ BrowserWindow, session }, { partition, policy, filter, proxy }) => {
        const bare = session.fromPartition(partition);
        if (!filter) bare.webRequest.onBeforeRequest(null);
        if (!proxy) await bare.setProxy({ mode: 'direct' });
        const window = new BrowserWindow({ show: false, webPreferences: { session: bare, sandbox: true } });
        if (!policy) window.webContents.setWebRTCIPHandlingPolicy('default');
        await window.loadURL('about:blank');
      },
      { partition: name, ...layers },
    );
    return opened;
  }

  /** Asked of the window itself: Playwright keeps waiting for the end of a navigation that was stopped. */
  const screenStands = (): Promise<boolean> =>
    app.electron.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      return window?.webContents.executeJavaScript(
        "document.querySelector('h1') !== null",
      ) as Promise<boolean>;
    });

  it('finds no interface that opens a connection by itself, in its world or in a worker', async () => {
    const found = await app.page.evaluate(async () => {
      const names = [
        'RTCPeerConnection',
        'webkitRTCPeerConnection',
        'RTCIceTransport',
        'WebTransport',
        'WebSocket',
        'WebSocketStream',
      ];
      const source = `postMessage(${JSON.stringify(names)}.filter((name) => name in globalThis))`;
      const worker = (address: string): string => {
        try {
          new Worker(address).terminate();
          return 'made';
        } catch (error) {
          return error instanceof DOMException ? error.name : 'other';
        }
      };
      return {
        here: names.filter((name) => name in globalThis),
        own: Object.getOwnPropertyNames(globalThis).filter((name) =>
          /^(webkit)?RTCPeerConnection$/.test(name),
        ),
        blobWorker: worker(URL.createObjectURL(new Blob([source]))),
        dataWorker: worker(`data:text/javascript,${source}`),
      };
    });
    expect(found).toEqual({ here: [], own: [], blobWorker: 'SecurityError', dataWorker: 'SecurityError' });
  });

  it.each(attackNames)('gets no byte out by %s', async (name) => {
    const met = await attack(app.page, name, listener);
    if (name === 'TURN and STUN') expect(met).toBe('no such interface');
    // A frame is answered by throwing the page away, with the script in it.
    if (name.includes('frame')) expect(met).toBe('gone');
    await pause(silence);
    expect(listener.arrived).toEqual([]);
    await expect.poll(screenStands).toBe(true);
  });

  it('the listener does hear a page without any of this, over UDP', async () => {
    const page = await bareWindow('proef-zonder', { policy: false, filter: false, proxy: false });
    expect(await attack(page, 'TURN and STUN', listener)).toBe('tried');
    expect(listener.arrived.some((bytes) => bytes.startsWith('udp'))).toBe(true);
  });

  it('the policy for WebRTC alone keeps UDP in, and no address alone keeps TCP in', async () => {
    const page = await bareWindow('proef-beleid', { policy: true, filter: false, proxy: false });
    for (const name of [
      'TURN and STUN',
      'TURN from a frame',
      'a socket',
      'fetch, beacon and events',
      'elements with an address',
      'links that prepare a connection',
    ] as const)
      expect(await attack(page, name, listener), name).not.toBe('no such interface');
    await pause(silence);
    expect(listener.arrived).toEqual([]);
  });

  /** What becomes of an address that is opened in such a window, whatever a page may open. */
  const openIn = (partition: string, address: string): Promise<string> =>
    app.electron.evaluate(
      async ({ BrowserWindow, session }, { partition: name, address: wanted }) => {
        const bare = session.fromPartition(name);
        const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === bare);
        return (window?.loadURL(wanted) ?? Promise.reject(new Error('no window'))).then(
          () => 'opened',
          (error: unknown) => (error instanceof Error ? error.message : 'refused'),
        );
      },
      { partition, address },
    );

  it('the filter of requests alone refuses the network and every file', async () => {
    const file = pathToFileURL(import.meta.filename).href;
    await bareWindow('proef-filter', { policy: false, filter: true, proxy: false });
    expect(await openIn('proef-filter', `http://127.0.0.1:${listener.port}/`)).toContain(
      'ERR_BLOCKED_BY_CLIENT',
    );
    expect(await openIn('proef-filter', file)).toMatch(/ERR_/);
    await bareWindow('proef-bestand', { policy: false, filter: false, proxy: false });
    expect(await openIn('proef-bestand', file)).toBe('opened');
    expect(listener.arrived).toEqual([]);
  });

  it('every session leads to a proxy that nobody can be', async () => {
    const proxies = await app.electron.evaluate(
      async ({ session }, address) =>
        Promise.all(
          [session.defaultSession, session.fromPartition('venster'), session.fromPartition('afdruk')].flatMap(
            (one) =>
              [`http://${address}/`, `https://${address}/`, `ws://${address}/`, 'https://example.org/'].map(
                (url) => one.resolveProxy(url),
              ),
          ),
        ),
      `127.0.0.1:${listener.port}`,
    );
    expect(new Set(proxies)).toEqual(new Set(['PROXY 255.255.255.255:1']));
  });

  it('asked for no address and opened no connection in all this', async () => {
    await app.close();
    const { ofType } = eventsIn(readFileSync(netLog, 'utf8'));
    const asked = ofType('HOST_RESOLVER_MANAGER_REQUEST').flatMap(({ params }) => params?.host ?? []);
    expect(asked.filter((host) => !/~notfound(:\d+)?$/i.test(host))).toEqual([]);
    expect(ofType('TCP_CONNECT_ATTEMPT')).toEqual([]);
    expect(ofType('HTTP_TRANSACTION_SEND_REQUEST')).toEqual([]);
    expect(listener.arrived).toEqual([]);
  });
});
