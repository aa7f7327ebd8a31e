import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import { wordsIn } from '../../support/encodings.ts';
import { codeOf, finishSetUp, laptop, ORGANISATION, PASSPHRASE, USER } from './laptop.ts';
import type { Laptop } from './laptop.ts';
import { enrolmentIn, contextOf, rootOf, encryptedText } from './opened-enrolment.ts';

let computer: Laptop;
beforeEach(() => {
  computer = laptop();
});
afterEach(() => {
  computer.remove();
});

const words = [USER.name, ...USER.name.split(' '), USER.registration, USER.function];

/** Which words of the user stand in the folder of the vault, and in which of its files. */
const told = (): readonly string[] =>
  readdirSync(computer.folder).flatMap((name) =>
    wordsIn(readFileSync(computer.path(name)), words).map((word) => `${name}: ${word}`),
  );
const files = (): readonly string[] => readdirSync(computer.folder).toSorted();

describe('the enrolment in the key file', () => {
  it('[VLT-19] tells neither name, function nor registration, pending, finished or recovered', async () => {
    const setup = await computer.restart().setUp(USER, ORGANISATION, PASSPHRASE);
    expect(files()).toEqual(['vault.pending.json']);
    expect(told()).toEqual([]);
    await setup.confirm(setup);
    expect(files()).toEqual(['vault.copy.json', 'vault.json']);
    expect(told()).toEqual([]);
    await computer.restart().unlock(PASSPHRASE);
    expect(told()).toEqual([]);
    await computer.restart().recover(setup.recoveryKey, PASSPHRASE);
    expect(files()).toEqual(['vault.copy.json', 'vault.json']);
    expect(told()).toEqual([]);
  });

  it('[VLT-19] would be seen, readable or merely written as base64', async () => {
    const { session } = await finishSetUp(computer);
    const text = canonicalJson(session.enrolment);
    for (const enrolment of [session.enrolment, text, Buffer.from(text).toString('base64')]) {
      computer.write({ ...computer.file(), enrolment }, 'check recomputed');
      for (const word of words) expect(told().join('\n')).toContain(word);
    }
  });

  it('[VLT-19][VLT-10] is refused when it is readable, although it is the genuine one', async () => {
    const { session } = await finishSetUp(computer);
    const text = canonicalJson(session.enrolment);
    const good = computer.file();
    for (const enrolment of [session.enrolment, text, Buffer.from(text).toString('base64')]) {
      computer.write({ ...good, enrolment }, 'check recomputed');
      expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
    }
  });

  it('[VLT-19][VLT-10] is refused when it does not decrypt or is no enrolment inside', async () => {
    const { recoveryKey, session } = await finishSetUp(computer);
    const good = computer.file();
    const root = rootOf(good, recoveryKey);
    const text = canonicalJson(session.enrolment);
    const context = contextOf(good, root);
    const elsewhere = { ...good, head: { ...good.head, vaultId: good.head.deviceId } };
    const bad: Readonly<Record<string, unknown>> = {
      nothing: null,
      empty: '',
      'too short to be anything': 'AAAA',
      'not base64': '?'.repeat(80),
      'base64 with a space': `${String(good.enrolment)} `,
      'a number': 7,
      'other wrapped bytes': good.user.wrapped,
      'half of the text': encryptedText(text.slice(0, 60), context),
      'no text': encryptedText('', context),
      'the root secret as its key': encryptedText(text, { ...context, key: root }),
      'the key of the database': encryptedText(text, { ...context, key: session.databaseKey }),
      'another purpose, same key': encryptedText(text, {
        ...context,
        additionalData: contextOf(good, root, 'user').additionalData,
      }),
      'another vault, same key': encryptedText(text, {
        ...context,
        additionalData: contextOf(elsewhere, root).additionalData,
      }),
    };
    for (const [what, enrolment] of Object.entries(bad)) {
      computer.write({ ...good, enrolment }, 'check recomputed');
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), what).toBe('enrolmentTampered');
    }
    // The same text, encrypted as it should be, does open.
    computer.write({ ...good, enrolment: encryptedText(text, context) }, 'check recomputed');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('no error');
  });

  it('[VLT-19] is encrypted anew, never twice with the same nonce', async () => {
    const { recoveryKey, session } = await finishSetUp(computer);
    const root = rootOf(computer.file(), recoveryKey);
    const first = String(computer.file().enrolment);
    await computer.restart().recover(recoveryKey, PASSPHRASE);
    const second = String(computer.file().enrolment);
    expect(second.slice(0, 16)).not.toBe(first.slice(0, 16));
    expect(enrolmentIn(computer.file(), root)).toEqual(session.enrolment);
  });
});
