import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const knip = own('../../node_modules/knip/bin/knip.js');
const configuration = own('../knip-product.json');

const names = z.array(z.object({ name: z.string() }));
const report = z.object({
  issues: z.array(z.object({ file: z.string(), files: names, exports: names, types: names })),
});

/**
 * Files and exports that no entry of the product reaches, as knip sees them in production mode: without test/ in its
 * view, what only a test imports is unused.
 * @throws when knip does not answer with a report
 */
export function unreachedExports(root: string): readonly Finding[] {
  const output = execFileSync(
    process.execPath,
    [
      knip,
      ...['--directory', root, '--config', configuration, '--production', '--include', 'files,exports,types'],
      ...['--reporter', 'json', '--no-exit-code', '--no-config-hints', '--no-progress'],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return report
    .parse(JSON.parse(output))
    .issues.flatMap(({ file, files, exports, types }): readonly Finding[] =>
      files.length > 0 ? [{ file, name: null }] : [...exports, ...types].map(({ name }) => ({ file, name })),
    );
}
