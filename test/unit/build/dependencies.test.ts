import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, optionalDependencies: versions, devDependencies: versions })
  .parse(read('package.json'));
const asked = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), license: z.string().optional() }),
    ),
  })
  .parse(read('package-lock.json'));

/** Rows of the tables that begin with a package name: name, version, and the fifth column, its licence. */
const rows = readFileSync(join(root, 'build/DEPENDENCIES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({
    name: cells[1]?.replaceAll('`', '') ?? '',
    version: cells[2],
    licence: cells[5],
    cells: cells.length,
  }));

describe('the page of dependencies', () => {
  it('names every package that is asked for, once', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort());
  });

  it.each(rows)('tells version and licence of $name', ({ name, version, licence }) => {
    const locked = lock.packages[`node_modules/${name}`];
    expect({ version, licence }).toEqual({ version: locked?.version, licence: locked?.license });
  });

  it('asks for exact versions only', () => {
    expect(
      Object.entries(asked).filter(([, version]) => !/^(npm:[a-z0-9-]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  it('answers every question in every row', () => {
    expect(rows.filter(({ cells }) => cells !== 9)).toEqual([]);
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
