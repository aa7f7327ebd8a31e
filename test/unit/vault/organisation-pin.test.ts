import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicKeyOf } from '../../../electron/crypto/curve-keys.ts';
import { signOrganisationFile } from '../../../electron/vault/organisation-file.ts';
import { readOrganisationPin } from '../../../electron/vault/organisation-pin.ts';
import { codeOf } from './laptop.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pin-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const secret = randomBytes(32);
const organisationKey = Buffer.from(publicKeyOf('ed25519', secret)).toString('base64');
const genuine = signOrganisationFile(
  { name: 'Arbodienst Het Noorderlicht', madeAt: '2026-11-25T08:00:00.000Z' },
  secret,
);

const place = (text: string, name = 'organisatiebestand.json'): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const guarded = () => Promise.resolve(false);
const writable = () => Promise.resolve(true);

describe('the organisation file on a computer', () => {
  it('[VLT-20] pins the organisation that signed it', async () => {
    const paths = [
      join(folder, 'nowhere', 'organisatiebestand.json'),
      place(JSON.stringify(genuine, null, 2)),
    ];
    expect(await readOrganisationPin({ paths, isWritable: guarded })).toEqual({
      state: 'guarded',
      organisationKey,
    });
  });

  it('[VLT-20] is no pin when it is absent, or when the user can write it, whatever it says', async () => {
    expect(await readOrganisationPin({ paths: [join(folder, 'x')], isWritable: guarded })).toEqual({
      state: 'none',
    });
    for (const text of [JSON.stringify(genuine), 'geen json'])
      expect(await readOrganisationPin({ paths: [place(text)], isWritable: writable })).toEqual({
        state: 'writable',
      });
  });

  it('[VLT-20] that the user can write does not hide one that she cannot', async () => {
    const own = place('{}', 'own.json');
    const paths = [own, place(JSON.stringify(genuine))];
    const isWritable = (path: string) => Promise.resolve(path === own);
    expect(await readOrganisationPin({ paths, isWritable })).toEqual({ state: 'guarded', organisationKey });
  });

  it('[VLT-20] refuses everything when it is damaged or not signed by its own key', async () => {
    const { claim, signature } = genuine;
    const another = Buffer.from(publicKeyOf('ed25519', randomBytes(32))).toString('base64');
    const bad: readonly string[] = [
      '',
      '{"half',
      'null',
      JSON.stringify({ ...genuine, signature: undefined }),
      JSON.stringify({ ...genuine, signature: signature.replace(/^../, 'AA') }),
      JSON.stringify({ ...genuine, claim: { ...claim, name: 'Andere Dienst' } }),
      JSON.stringify({ ...genuine, claim: { ...claim, organisationKey: another } }),
      JSON.stringify({ ...genuine, version: 2 }),
      JSON.stringify(genuine) + ' '.repeat(20_000),
    ];
    for (const text of bad) {
      const paths = [place(text)];
      expect(await codeOf(readOrganisationPin({ paths, isWritable: guarded })), text).toBe(
        'organisationFileDamaged',
      );
    }
  });

  it('[VLT-20] refuses everything when it cannot be read', async () => {
    mkdirSync(join(folder, 'organisatiebestand.json'));
    const paths = [join(folder, 'organisatiebestand.json')];
    expect(await codeOf(readOrganisationPin({ paths, isWritable: guarded }))).toBe('organisationFileDamaged');
  });
});
