import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnchorSecret } from '../../../electron/vault/anchor-secret.ts';
import type { KeyStore } from '../../../electron/vault/key-store.ts';
import { fakeKeyStore } from './laptop.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'arbokoffer-anchor-')), 'state');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const open = (keyStore: KeyStore) => openAnchorSecret({ folder, keyStore, random: randomBytes });

describe('the secret of the anchors', () => {
  it('is the same after a restart, and stands on disk encrypted', async () => {
    const keyStore = fakeKeyStore();
    const secret = await open(keyStore);
    expect(secret).toHaveLength(32);
    expect(await open(keyStore)).toEqual(secret);
    expect(readdirSync(folder)).toEqual(['apparaat']);
    expect(readFileSync(join(folder, 'apparaat')).includes(Buffer.from(secret))).toBe(false);
  });

  it('is none where there is no key store, or one that fails', async () => {
    expect(await open(fakeKeyStore(false))).toHaveLength(0);
    const failing: KeyStore = { ...fakeKeyStore(), encrypt: () => Promise.reject(new Error('no')) };
    expect(await open(failing)).toHaveLength(0);
  });

  it('is another one after the key store was replaced, or the file was', async () => {
    const keyStore = fakeKeyStore();
    const first = await open(keyStore);
    keyStore.replace();
    const second = await open(keyStore);
    writeFileSync(join(folder, 'apparaat'), 'nothing of ours');
    const third = await open(keyStore);
    expect(new Set([first, second, third].map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(3);
    expect(third).toHaveLength(32);
  });
});
