import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, errors, type Page } from 'playwright';
import { launchApp } from '../../support/launch.ts';
import { BackupPage } from './backup-page.ts';
import { SetupPage } from './setup-page.ts';
import { UnlockPage } from './unlock-page.ts';
import { WorkPages } from './work-pages.ts';

/** How often a start is tried before it counts as failed. */
const mostStarts = 3;

/** One run of the real application on a profile folder, with its window and its page objects. */
export class Application {
  readonly profile: string;
  /** Errors and warnings of the console, violations of the content security policy among them. */
  readonly complaints: string[] = [];
  #electron: ElectronApplication | null = null;
  #page: Page | null = null;

  /** `profile`: an existing folder, to start again on what an earlier run left. */
  constructor(profile = mkdtempSync(join(tmpdir(), 'arbokoffer-e2e-'))) {
    this.profile = profile;
  }

  /** Starts it and waits for the first screen. */
  async start(args: readonly string[] = []): Promise<void> {
    // Whatever is put aside for a moment lies in the profile too, where it is looked for.
    const aside = join(this.profile, 'tijdelijk');
    mkdirSync(aside, { recursive: true });
    this.#electron = await this.#launch(args, aside);
    this.#electron.on('window', (page) => this.#listen(page));
    for (const page of this.#electron.windows()) this.#listen(page);
    this.#page = await this.#electron.firstWindow();
    this.#page.setDefaultTimeout(20_000);
    await this.#page.locator('h1').first().waitFor();
  }

  get page(): Page {
    if (this.#page === null) throw new Error('the application was not started');
    return this.#page;
  }

  /** The page, or null when nothing runs. */
  get openPage(): Page | null {
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

  get backup(): BackupPage {
    return new BackupPage(this.page);
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

  /** Answers the next dialogs that ask for a folder. */
  async answerFolderDialogs(folder: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, folder);
  }

  /** Says that the computer goes to sleep or its screen is locked. */
  async tellPower(event: 'suspend' | 'lock-screen'): Promise<void> {
    await this.electron.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name);
    }, event);
  }

  /** 1 is 100 %. */
  async zoom(factor: number): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }, wanted) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.isVisible()) window.webContents.setZoomFactor(wanted);
    }, factor);
  }

  /** Size of what is inside the window, in pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.electron.evaluate(
      ({ BrowserWindow }, [wide, high]) => {
        for (const window of BrowserWindow.getAllWindows())
          if (window.isVisible()) window.setContentSize(wide, high);
      },
      [width, height] as const,
    );
  }

  /** Photographs the window as the screen shows it, zoom included. */
  async photograph(file: string): Promise<void> {
    const picture = await this.electron.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      return (await window?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
    });
    writeFileSync(file, Buffer.from(picture, 'base64'));
  }

  /** Removes the profile. */
  discard(): void {
    rmSync(this.profile, { recursive: true, force: true });
  }

  /**
   * Seldom (2 of some 80 starts on a busy machine) Playwright never gets hold of a process that did start. It ends that
   * process itself; another one is started, aloud, twice at most: a product that really hangs fails then.
   */
  async #launch(args: readonly string[], aside: string): Promise<ElectronApplication> {
    const options = { profileDir: this.profile, args, env: { TMPDIR: aside } };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await launchApp(options);
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || attempt === mostStarts) throw error;
        process.stderr.write('De toepassing startte niet binnen de tijd; nog één keer.\n');
      }
    }
  }

  /** To the window itself: the hidden ones that make the PDFs run no scripts and rest on an empty page without a policy. */
  #listen(page: Page): void {
    const isOurs = (): boolean => this.#page === null || this.#page === page;
    page.on('console', (message) => {
      if (isOurs() && ['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (isOurs()) this.complaints.push(error.message);
    });
  }
}
