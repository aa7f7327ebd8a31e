import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanFolder } from '../support/profile-scan.ts';
import type { Application } from './pages/application.ts';
import { withDossier } from './pages/with-dossier.ts';

const canary = 'bewaarkanariewoord';

describe('what a page tries to keep', () => {
  let app: Application;
  beforeAll(async () => {
    ({ app } = await withDossier());
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  /** Writes the word through everything a page can keep something in, and answers where it can be read back. */
  const keep = (): Promise<Record<string, boolean>> =>
    app.page.evaluate(async (word) => {
      const kept: Record<string, boolean> = {};
      const attempt = async (name: string, write: () => Promise<boolean> | boolean): Promise<void> => {
        kept[name] = await Promise.resolve()
          .then(write)
          .catch(() => false);
      };
      await attempt('localStorage', () => {
        localStorage.setItem(word, word.repeat(100));
        return localStorage.getItem(word) !== null;
      });
      await attempt('sessionStorage', () => {
        sessionStorage.setItem(word, word.repeat(100));
        return sessionStorage.getItem(word) !== null;
      });
      await attempt('cookie', () => {
        document.cookie = `${word}=${word}; max-age=86400`;
        return document.cookie.includes(word);
      });
      await attempt('caches', async () => {
        const cache = await caches.open(word);
        await cache.put(`app://arbokoffer/${word}`, new Response(word.repeat(1_000)));
        return true;
      });
      await attempt(
        'indexedDB',
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open(word, 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore(word);
            opening.onerror = () => reject(new Error('refused'));
            opening.onsuccess = () => {
              const writing = opening.result.transaction(word, 'readwrite');
              writing
                .objectStore(word)
                .put({ text: word.repeat(1_000), blob: new Blob([word.repeat(10_000)]) }, word);
              writing.oncomplete = () => resolve(true);
              writing.onabort = () => reject(new Error('aborted'));
            };
          }),
      );
      await attempt('files of its own', async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(word, { create: true });
        const writing = await file.createWritable();
        await writing.write(word.repeat(1_000));
        await writing.close();
        return true;
      });
      await attempt('service worker', async () => {
        await navigator.serviceWorker.register(`./index.js?${word}`);
        return true;
      });
      await attempt('history', () => {
        history.replaceState({ word: word.repeat(100) }, '');
        return true;
      });
      return kept;
    }, canary);

  const isKept = (): Promise<readonly string[]> =>
    app.page.evaluate(async (word) => {
      const found: string[] = [];
      if (localStorage.length > 0) found.push('localStorage');
      if (sessionStorage.getItem(word) !== null) found.push('sessionStorage');
      if (document.cookie !== '') found.push('cookie');
      if ((await caches.keys()).length > 0) found.push('caches');
      if ((await indexedDB.databases()).length > 0) found.push('indexedDB');
      if (JSON.stringify(history.state ?? null).includes(word)) found.push('history');
      return found;
    }, canary);

  it('reaches no file of the profile, while it is open nor after a sudden end', async () => {
    const kept = await keep();
    // The page can: what follows is not green because nothing was written.
    expect(kept).toMatchObject({ localStorage: true, sessionStorage: true, indexedDB: true });
    expect(kept['service worker']).toBe(false);
    // Longer than Chromium waits before it writes these to disk.
    await app.page.waitForTimeout(6_000);
    expect(scanFolder(app.profile, [canary]).found).toEqual([]);
    await app.kill();
    expect(scanFolder(app.profile, [canary]).found).toEqual([]);
    await app.start();
    expect(await isKept()).toEqual([]);
  });

  it('is gone after a lock, and after a normal end', async () => {
    await app.lock.open();
    await keep();
    await app.work.lock();
    expect(await isKept()).toEqual([]);
    await app.close();
    expect(scanFolder(app.profile, [canary]).found).toEqual([]);
  });
});
