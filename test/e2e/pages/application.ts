import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { launchApp } from '../../support/launch.ts';
import { SetupPage } from './setup-page.ts';
import { UnlockPage } from './unlock-page.ts';
import { WorkPages } from './work-pages.ts';

/** One run of the real application on a profile folder, with its window and its page objects. */
export class Application {
  readonly profile: string;
  #electron: ElectronApplication | null = null;
  #page: Page | null = null;

  /** `profile`: an existing folder, to start again on what an earlier run left. */
  constructor(profile = mkdtempSync(join(tmpdir(), 'arbokoffer-e2e-'))) {
    this.profile = profile;
  }

  /** Starts it and waits for the first screen. */
  async start(args: readonly string[] = []): Promise<void> {
    this.#electron = await launchApp({ profileDir: this.profile, args });
    this.#page = await this.#electron.firstWindow();
    await this.#page.locator('h1').first().waitFor();
  }

  get page(): Page {
    if (this.#page === null) throw new Error('the application was not started');
    return this.#page;
  }

  get electron(): ElectronApplication {
    if (this.#electron === null) throw new Error('the application was not started');
    return this.#electron;
  }

  get setup(): SetupPage {
    return new SetupPage(this.page);
  }

  get lock(): UnlockPage {
    return new UnlockPage(this.page);
  }

  get work(): WorkPages {
    return new WorkPages(this.page);
  }

  /** Ends it as a user does. */
  async close(): Promise<void> {
    await this.#electron?.close();
    this.#electron = null;
    this.#page = null;
  }

  /** kill -9: no goodbye, nothing flushed. */
  async kill(): Promise<void> {
    const running = this.electron.process();
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
    this.#electron = null;
    this.#page = null;
  }

  /** Answers the next 'save as' dialogs with a file, so that a test needs no mouse in a window of the system. */
  async answerSaveDialogs(file: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, file);
  }

  /** Removes the profile. */
  discard(): void {
    rmSync(this.profile, { recursive: true, force: true });
  }
}
