import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CodedError } from '../../../shared/coded-error.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';
import {
  codeOf,
  fakeKeyStore,
  finishSetUp,
  hex,
  laptop,
  newId,
  ORGANISATION,
  PASSPHRASE,
  USER,
} from './laptop.ts';
import type { Laptop } from './laptop.ts';

let computer: Laptop;
beforeEach(() => {
  computer = laptop();
});
afterEach(() => {
  computer.remove();
});

type Tree = Record<string, unknown>;

/** The value at a path such as 'recovery.wrapped', changed. */
function changed(file: VaultFile, path: string, change: (value: unknown) => unknown): VaultFile {
  const copy = structuredClone(file);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<Tree>((tree, name) => tree[name] as Tree, copy as unknown as Tree);
  owner[last] = change(owner[last]);
  return copy;
}

function flipBit(text: unknown, at: number): string {
  const bytes = Buffer.from(String(text), 'base64');
  const bit = at % (bytes.length * 8);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('base64');
}

const WRAPPED_FIELDS = [
  'device.encrypted',
  'passphrase.terms.salt',
  'passphrase.wrapped',
  'recovery.salt',
  'recovery.wrapped',
  'user.wrapped',
  'mac',
  'enrolment',
] as const;

describe('the key file', () => {
  it('[VLT-9] gives a coded error for any flipped bit of any wrapped field, also with its digest recomputed', async () => {
    await finishSetUp(computer);
    const good = computer.file();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WRAPPED_FIELDS),
        fc.nat({ max: 1_000_000 }),
        fc.constantFrom('check left' as const, 'check recomputed' as const),
        async (path, at, check) => {
          computer.write(
            changed(good, path, (text) => flipBit(text, at)),
            check,
          );
          const error: unknown = await computer
            .restart()
            .unlock(PASSPHRASE)
            .then(
              () => 'opened',
              (reason: unknown) => reason,
            );
          expect(error).toBeInstanceOf(CodedError);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[VLT-9] opens to the right key or not at all, whatever character of its text changes', async () => {
    const { databaseKey } = await finishSetUp(computer);
    const text = readFileSync(computer.path('vault.json'), 'utf8');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 1 }),
        fc.integer({ min: 32, max: 126 }),
        async (at, code) => {
          rmSync(computer.path('vault.copy.json'), { force: true });
          writeFileSync(
            computer.path('vault.json'),
            text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1),
          );
          const opened = await computer
            .restart()
            .unlock(PASSPHRASE)
            .then(
              (session) => hex(session.databaseKey),
              (error: unknown) => error,
            );
          if (typeof opened === 'string') expect(opened).toBe(databaseKey);
          else expect(opened).toBeInstanceOf(CodedError);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[VLT-9] opens neither way when what the wraps are bound to changes', async () => {
    computer.keyStore.present = false;
    const { recoveryKey } = await finishSetUp(computer);
    const good = computer.file();
    const heads = { vaultId: newId(), deviceId: newId(), createdAt: '2026-11-23T08:00:00.001Z' };
    for (const [name, value] of Object.entries(heads)) {
      computer.write(
        changed(good, `head.${name}`, () => value),
        'check recomputed',
      );
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), name).toBe('wrongPassphrase');
      expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE)), name).toBe(
        'recoveryKeyWrong',
      );
    }
  });

  it('[VLT-9] tells damage from a wrong passphrase', async () => {
    await finishSetUp(computer);
    const flipped = changed(computer.file(), 'passphrase.wrapped', (text) => flipBit(text, 77));
    computer.write(flipped, 'check left');
    expect(await computer.restart().state()).toBe('damaged');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('vaultDamaged');
    computer.write(flipped, 'check recomputed');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('wrongPassphrase');
  });

  it('[VLT-9] refuses base64 that is not the one text for its bytes', async () => {
    await finishSetUp(computer);
    const loose = changed(computer.file(), 'recovery.wrapped', (text) => `${String(text)} `);
    computer.write(loose, 'check recomputed');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('vaultDamaged');
  });

  it('[VLT-8] refuses weaker or absurd terms for the passphrase, and terms that are not those of the wrap', async () => {
    await finishSetUp(computer);
    const good = computer.file();
    const outside: readonly (readonly [string, number])[] = [
      ['memoryKiB', 65_535],
      ['memoryKiB', 8],
      ['memoryKiB', 4_194_304],
      ['iterations', 2],
      ['iterations', 1_000],
      ['parallelism', 0],
      ['parallelism', 64],
    ];
    for (const [name, value] of outside) {
      computer.write(
        changed(good, `passphrase.terms.${name}`, () => value),
        'check recomputed',
      );
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), `${name} ${String(value)}`).toBe(
        'vaultDamaged',
      );
    }
    computer.write(
      changed(good, 'passphrase.terms.memoryKiB', () => 131_072),
      'check recomputed',
    );
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('wrongPassphrase');
  });

  it('[VLT-8] sets 64 MiB, three passes, one lane and a salt of its own', async () => {
    await finishSetUp(computer);
    const other = laptop();
    await finishSetUp(other);
    expect(computer.file().passphrase.terms).toMatchObject({
      name: 'argon2id',
      memoryKiB: 65_536,
      iterations: 3,
      parallelism: 1,
    });
    expect(computer.file().passphrase.terms.salt).not.toBe(other.file().passphrase.terms.salt);
    other.remove();
  });

  it('[VLT-16] refuses a file of a newer version, even when the copy is older, and never overwrites it', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    const newer = JSON.stringify({ head: { ...computer.file().head, version: 2 }, unheardOf: true });
    for (const name of ['vault.json', 'vault.copy.json']) {
      const before = readFileSync(computer.path(name), 'utf8');
      writeFileSync(computer.path(name), newer);
      const vault = computer.restart();
      expect(await codeOf(vault.state())).toBe('vaultTooNew');
      expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('vaultTooNew');
      expect(await codeOf(vault.recover(recoveryKey, PASSPHRASE))).toBe('vaultTooNew');
      expect(await codeOf(vault.setUp(USER, ORGANISATION, PASSPHRASE))).toBe('vaultTooNew');
      expect(readFileSync(computer.path(name), 'utf8')).toBe(newer);
      writeFileSync(computer.path(name), before);
    }
  });

  it('[VLT-16] does not finish a set-up over a vault that came meanwhile', async () => {
    const left = await computer.restart().setUp(USER, ORGANISATION, PASSPHRASE);
    const other = laptop();
    await finishSetUp(other);
    const came = readFileSync(other.path('vault.json'), 'utf8');
    other.remove();
    writeFileSync(computer.path('vault.json'), came);
    expect(await codeOf(left.confirm(left))).toBe('vaultExists');
    expect(readFileSync(computer.path('vault.json'), 'utf8')).toBe(came);
  });

  it('[VLT-15] opens with the copy when the main file is damaged or gone, and puts it back', async () => {
    const { databaseKey } = await finishSetUp(computer);
    const good = readFileSync(computer.path('vault.json'), 'utf8');
    const harm: readonly (readonly [name: string, text: string | null])[] = [
      ['vault.json', null],
      ['vault.json', good.slice(0, 400)],
      ['vault.json', ''],
      ['vault.copy.json', null],
      ['vault.copy.json', 'null'],
    ];
    for (const [name, text] of harm) {
      rmSync(computer.path(name));
      if (text !== null) writeFileSync(computer.path(name), text);
      expect(await computer.restart().state()).toBe('locked');
      expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
      expect(readFileSync(computer.path('vault.json'), 'utf8')).toBe(good);
      expect(readFileSync(computer.path('vault.copy.json'), 'utf8')).toBe(good);
    }
  });

  it('[VLT-15] leaves the vault as it was when a new file cannot be written', async () => {
    const { recoveryKey, databaseKey } = await finishSetUp(computer);
    // Where the new file would be prepared, something stands in the way.
    mkdirSync(computer.path('vault.json.new'));
    const refused = computer.restart().recover(recoveryKey, 'drie linde fietspomp avond');
    await expect(refused).rejects.toMatchObject({ code: 'vaultUnwritable', cause: { code: 'EISDIR' } });
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
  });

  it('[VLT-15] leaves the file of another vault alone', async () => {
    await finishSetUp(computer);
    const other = laptop();
    await finishSetUp(other);
    const foreign = readFileSync(other.path('vault.json'), 'utf8');
    other.remove();
    writeFileSync(computer.path('vault.copy.json'), foreign);
    await computer.restart().unlock(PASSPHRASE);
    expect(readFileSync(computer.path('vault.copy.json'), 'utf8')).toBe(foreign);
  });

  it('[VLT-15] opens although the copy cannot be mended', async () => {
    const { databaseKey } = await finishSetUp(computer);
    rmSync(computer.path('vault.copy.json'));
    mkdirSync(computer.path('vault.copy.json.new'));
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
    expect(existsSync(computer.path('vault.copy.json'))).toBe(false);
  });

  it('[VLT-15] is not disturbed by what a crash while writing leaves behind', async () => {
    const { databaseKey } = await finishSetUp(computer);
    writeFileSync(computer.path('vault.json.new'), '{"head":');
    writeFileSync(computer.path('vault.pending.json'), readFileSync(computer.path('vault.json')));
    expect(await computer.restart().state()).toBe('locked');
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
    expect(existsSync(computer.path('vault.pending.json'))).toBe(false);
  });

  it('[VLT-15] can be read by its owner only', async () => {
    await finishSetUp(computer);
    expect(statSync(computer.folder).mode & 0o077).toBe(0);
    for (const name of readdirSync(computer.folder))
      expect(statSync(computer.path(name)).mode & 0o077).toBe(0);
    expect(readdirSync(computer.folder).toSorted()).toEqual(['vault.copy.json', 'vault.json']);
  });

  it('[VLT-3] starts again over a pending file that is damaged', async () => {
    await computer.restart().setUp(USER, ORGANISATION, PASSPHRASE);
    writeFileSync(computer.path('vault.pending.json'), '{"half');
    expect(await computer.restart().state()).toBe('pending');
    const { databaseKey } = await finishSetUp(computer);
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
  });

  it('[VLT-1] holds no secret in any form, and no error tells one', async () => {
    const { recoveryKey, session } = await finishSetUp(computer);
    const dossierKey = session.keyring.unwrap(
      session.newDossierKey(session.deviceId, [
        { userId: session.enrolment.claim.userId, encryptionKey: session.enrolment.claim.encryptionKey },
      ])[0] ?? { dossierId: '', userId: '', wrapped: '', wrappedAt: '', wrappedBy: '', signature: '' },
    );
    const secrets = [
      PASSPHRASE,
      ...PASSPHRASE.split(' '),
      recoveryKey,
      recoveryKey.replaceAll('-', ''),
      ...[session.databaseKey, dossierKey ?? new Uint8Array()].flatMap((key) => [
        hex(key),
        Buffer.from(key).toString('base64'),
      ]),
    ];
    const failures = await Promise.all(
      [
        computer.restart().unlock(`${PASSPHRASE}!`),
        computer.restart().recover(`${recoveryKey}0`, PASSPHRASE),
        computer.restart().recover(recoveryKey, PASSPHRASE.slice(0, 5)),
        computer.restart().setUp(USER, ORGANISATION, PASSPHRASE),
        laptop({ keyStore: fakeKeyStore(false) })
          .restart()
          .setUp({ ...USER, name: '' }, ORGANISATION, PASSPHRASE),
      ].map((doing) =>
        doing.then(
          () => 'no error',
          (error: unknown) => error,
        ),
      ),
    );
    const told = failures.map((error) => {
      expect(error).toBeInstanceOf(CodedError);
      return error instanceof CodedError
        ? `${error.message} ${String(error.stack)} ${String(error.cause)} ${JSON.stringify(error)}`
        : '';
    });
    for (const secret of secrets) {
      expect(computer.everything()).not.toContain(secret);
      expect(told.join('\n')).not.toContain(secret);
    }
  });
});
