import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { appOrigin, emptyPage } from './origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The one style that React Aria itself puts in the page, to make touch work. An update of it shows in test/e2e. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Nothing from outside, no inline script, no eval. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** To be called before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window from `folder`, and nothing outside it. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (request.url === emptyPage)
      return new Response('<!doctype html><title>Arbokoffer</title>', {
        headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      });
    const url = new URL(request.url);
    const path = normalize(
      join(folder, url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname)),
    );
    const type = types[extname(path)];
    if (
      `${url.protocol}//${url.host}` !== appOrigin ||
      !path.startsWith(folder + sep) ||
      type === undefined
    ) {
      return new Response(null, { status: 404 });
    }
    const file = await readFile(path).catch(() => null);
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file, {
      headers: { ...headers, 'content-type': type },
    });
  });
}
