import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { example } from './pages/example.ts';
import { takePicture } from './pages/take-picture.ts';
import { withDossier } from './pages/with-dossier.ts';

/** What each test begins with: a briefcase with a dossier and a snapshot, closed. */
let whole: string;
/** The same, some work earlier. */
let earlier: string;
/** A briefcase of somebody else. */
let foreign: string;

beforeAll(async () => {
  const { app } = await withDossier();
  await app.backup.open();
  await app.backup.make();
  await app.close();
  earlier = copyOf(app.profile);
  await app.start();
  await app.lock.open();
  await app.work.createEmployer({ name: 'Later Geschreven B.V.', contact: 'P. Later', city: 'Zeist' });
  await app.close();
  whole = app.profile;
  const other = new Application();
  await other.start();
  await other.setup.complete();
  await other.close();
  foreign = other.profile;
}, 240_000);
afterAll(() => {
  for (const folder of [whole, earlier, foreign]) rmSync(folder, { recursive: true, force: true });
});

function copyOf(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'arbokoffer-e2e-'));
  cpSync(profile, copy, { recursive: true, filter: (path) => !path.includes('Singleton') });
  return copy;
}

interface Case {
  readonly name: string;
  readonly harm: (profile: string) => void;
  readonly says: string;
  /** Whether it is seen before a passphrase was typed. */
  readonly atOnce?: boolean;
  readonly offers: string;
}

const database = (profile: string): string => join(profile, 'koffer', 'koffer.db');

const cases: readonly Case[] = [
  {
    name: 'beschadigd',
    harm: (profile) => {
      const bytes = readFileSync(database(profile));
      for (let at = 4_096; at < bytes.length; at += 4_096) bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 255;
      writeFileSync(database(profile), bytes);
    },
    says: 'Een deel van de gegevens op deze laptop is beschadigd',
    offers: 'Reservekopie terugzetten',
  },
  {
    name: 'afgekapt',
    harm: (profile) => truncateSync(database(profile), 3 * 4_096),
    says: 'Een deel van de gegevens op deze laptop is beschadigd',
    offers: 'Reservekopie terugzetten',
  },
  {
    name: 'teruggedraaid',
    harm: (profile) => {
      rmSync(join(profile, 'koffer'), { recursive: true });
      cpSync(join(earlier, 'koffer'), join(profile, 'koffer'), { recursive: true });
    },
    says: 'Op deze laptop staat een oudere kopie van de koffer',
    offers: 'Reservekopie terugzetten',
  },
  {
    name: 'andere-sleutels',
    harm: (profile) => {
      rmSync(join(profile, 'sleutels'), { recursive: true });
      cpSync(join(foreign, 'sleutels'), join(profile, 'sleutels'), { recursive: true });
    },
    says: 'De sleutels horen niet bij deze gegevens',
    offers: 'Reservekopie terugzetten',
  },
  {
    name: 'nieuwere-versie',
    harm: (profile) => {
      for (const name of ['vault.json', 'vault.copy.json']) {
        const path = join(profile, 'sleutels', name);
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": \d+/, '"version": 99'));
      }
    },
    says: 'Deze koffer is gemaakt met een nieuwere versie van Arbokoffer',
    atOnce: true,
    offers: 'Opnieuw proberen',
  },
  {
    name: 'sleutelbestand-beschadigd',
    harm: (profile) => {
      for (const name of ['vault.json', 'vault.copy.json'])
        writeFileSync(join(profile, 'sleutels', name), '{"half":');
    },
    says: 'Het sleutelbestand van deze koffer is beschadigd',
    atOnce: true,
    offers: 'Reservekopie terugzetten',
  },
  {
    name: 'gegevens-weg',
    harm: (profile) => rmSync(database(profile)),
    says: 'De sleutels van de koffer zijn er, maar de gegevens zijn weg',
    offers: 'Reservekopie terugzetten',
  },
];

describe('a briefcase that does not open', () => {
  it.each(cases)('$name meets the doctor [BAK-24, BAK-25]', async ({ name, harm, says, atOnce, offers }) => {
    const app = new Application(copyOf(whole));
    harm(app.profile);
    const before = readdirSync(join(app.profile, 'koffer')).length;
    await app.start();
    await app.resize(1280, 800);
    if (atOnce !== true) await app.lock.tryPassphrase(example.passphrase);
    await app.page.getByText(says).waitFor();
    await app.page.getByRole('button', { name: offers }).waitFor();
    await takePicture(app, `dokter-${name}`);
    // Copies at most: nothing is taken away.
    expect(readdirSync(join(app.profile, 'koffer')).length).toBeGreaterThanOrEqual(before);
    await app.close();
    app.discard();
  });

  it('a damaged one is restored from the doctor, and opens [BAK-11, BAK-25]', async () => {
    const app = new Application(copyOf(whole));
    cases[0]?.harm(app.profile);
    await app.start();
    await app.resize(1280, 800);
    await app.lock.tryPassphrase(example.passphrase);
    await app.page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
    await app.backup.chooseFirst();
    await app.backup.openWithPassphrase();
    await app.backup.waitForLoss();
    await takePicture(app, 'dokter-verlies-onleesbaar');
    await app.backup.confirm();
    await app.work.openDossier('verzin', /Verzinsel/);
    await app.close();
    app.discard();
  });

  it('what can still be read of a damaged one is saved, counted, and gone on with [BAK-28, BAK-29]', async () => {
    const app = new Application(copyOf(whole));
    const bytes = readFileSync(database(app.profile));
    // The last page: what was written last of some table.
    bytes[bytes.length - 2_000] = (bytes[bytes.length - 2_000] ?? 0) ^ 255;
    writeFileSync(database(app.profile), bytes);
    // Behind its watermark as well, as after a disk that lost writes.
    rmSync(join(app.profile, 'koffer', 'watermerk'));
    await app.start();
    await app.resize(1280, 800);
    await app.lock.tryPassphrase(example.passphrase);
    await app.page.getByRole('button', { name: 'Redden wat leesbaar is' }).click();
    await app.backup.openWithPassphrase();
    await app.page.getByRole('heading', { name: 'Wat is gered' }).waitFor();
    await takePicture(app, 'dokter-gered');
    await app.page.getByRole('button', { name: 'Verder met wat is gered' }).click();
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
    await app.close();
    app.discard();
  });

  it.runIf(process.getuid?.() === 0)(
    'a full disk is said, and opens once there is room [BAK-24]',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-e2e-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder]);
      const app = new Application(folder);
      try {
        cpSync(whole, folder, { recursive: true, filter: (path) => !path.includes('Singleton') });
        await app.start();
        await app.resize(1280, 800);
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(join(folder, 'vol'), Buffer.alloc(bavail * bsize));
        await app.lock.tryPassphrase(example.passphrase);
        await app.page.getByText('De schijf is vol: de koffer kan niet worden geopend').waitFor();
        await takePicture(app, 'dokter-schijf-vol');
        rmSync(join(folder, 'vol'));
        await app.page.getByRole('button', { name: 'Opnieuw proberen' }).click();
        await app.lock.open();
        await app.work.openDossier('verzin', /Verzinsel/);
      } finally {
        await app.close();
        execFileSync('umount', ['-l', folder]);
        app.discard();
      }
    },
  );
});
