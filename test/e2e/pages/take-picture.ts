import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from './application.ts';

/** Photographs the window under a name, in the folder of `ARBOKOFFER_PICTURES`; without that nothing is kept. */
export async function takePicture(app: Application, name: string): Promise<void> {
  const folder = process.env['ARBOKOFFER_PICTURES'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  // What was just put on the screen has to be drawn.
  await app.page.waitForTimeout(300);
  await app.photograph(join(folder, `${name}.png`));
}
