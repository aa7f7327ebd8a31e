/**
 * Stands where the default app of an official Electron stands (`electron <folder> [arguments]`), because the
 * fallback has none. So every clone calls the one cached fallback in the same way as the official one. Development
 * and tests only: it is never part of a release.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Gebruik: electron <map van de toepassing> [argumenten]\n');
  process.exit(1);
}

const appFolder = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
const name = manifest.productName ?? manifest.name;

process.defaultApp = true;
app.setName(name);
app.setVersion(manifest.version);
app.setAppPath(appFolder);
// A folder of its own: this runtime must never come near the dossiers of an installed Arbokoffer.
app.setPath('userData', join(app.getPath('appData'), `${name} ontwikkeling`));

// Awaited at top level: 'ready' then waits until the application has registered its own protocol.
await import(pathToFileURL(join(appFolder, manifest.main)).href);
