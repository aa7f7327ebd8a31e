import { app, session, type Session } from 'electron';
import { createHash, randomUUID } from 'node:crypto';
import { printFont } from './print-fonts.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A host of its own under the scheme of the application (electron/window), which is registered as standard and secure. */
const ORIGIN = 'app://afdruk';

/** Our stylesheet and our fonts; no script, no picture, no other address. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE, 'utf8').digest('base64')}'`,
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The session of the print windows: in memory, without cache, permissions or network. */
export interface PrintSession {
  readonly session: Session;
  /** Makes a page available for the time `during` takes, at an address nobody can guess. */
  offer<T>(html: string, during: (address: string) => Promise<T>): Promise<T>;
}

/** To be made once, after the application is ready. Pages and fonts are served from memory; nothing touches the disk. */
export function openPrintSession(): PrintSession {
  const printing = session.fromPartition('afdruk', { cache: false });
  const offered = new Map<string, string>();
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  printing.setPermissionCheckHandler(() => false);
  printing.on('will-download', (event) => event.preventDefault());
  printing.setSpellCheckerEnabled(false);
  printing.setSpellCheckerLanguages([]);
  // Becomes the 'creator' of every PDF, which would otherwise tell the reader the system and versions of this laptop.
  // Electron takes it from here alone, not from the session; nothing else uses it, because nothing here asks the web.
  app.userAgentFallback = 'Arbokoffer';
  printing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !(url.startsWith(`${ORIGIN}/`) || url === 'about:blank' || url.startsWith('data:')) }),
  );
  printing.protocol.handle('app', ({ url }) => {
    const { pathname } = new URL(url);
    const html = offered.get(`${ORIGIN}${pathname}`);
    if (html !== undefined) return answerWith(html, 'text/html; charset=utf-8');
    const font = printFont(pathname.slice(1));
    return font === undefined ? new Response(null, { status: 404 }) : answerWith(font, 'font/woff2');
  });
  return {
    session: printing,
    async offer(html, during) {
      const address = `${ORIGIN}/${randomUUID()}`;
      offered.set(address, html);
      try {
        return await during(address);
      } finally {
        offered.delete(address);
      }
    },
  };
}

function answerWith(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
