import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanFolder } from '../support/profile-scan.ts';
import type { Application } from './pages/application.ts';
import { canaries, example } from './pages/example.ts';
import { withDossier } from './pages/with-dossier.ts';

const draftWord = 'conceptkanariewoord';
const { employee, employer, organisation } = example;
const words = [
  ...Object.values(canaries),
  draftWord,
  employee.givenName,
  employee.familyName,
  employee.personnelNumber,
  employer.name,
  employer.contact,
  organisation.officer,
  example.doctor.name,
  example.user.name,
  example.user.registration,
  example.passphrase,
];

describe('what lies on the disk', () => {
  let app: Application;
  let recoveryKey: string;

  beforeAll(async () => {
    ({ app, recoveryKey } = await withDossier());
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.fill();
    await app.work.intake.saved();
    await app.work.openSheet('Toestemmingen');
    await app.work.consents.askTreatingDoctor();
    await app.work.consents.agreeAndDraw();
    await app.work.consents.handBack();
    await app.work.openSheet('Rapportage');
    await app.work.report.start();
    await app.work.report.write('Wat de werknemer kan', `Geen werk op hoogte, ${draftWord}.`);
    await app.work.report.preview();
    await app.work.report.write(
      'Advies over aanpassingen en re-integratie',
      `Rekening houden met ${canaries.limits}.`,
    );
    await app.work.report.blocked();
    await app.work.openDossier('verzin', new RegExp(employee.familyName));
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  const expectNothing = (): void => {
    const scan = scanFolder(app.profile, [...words, recoveryKey, recoveryKey.replaceAll('-', '')]);
    expect(scan.found).toEqual([]);
    expect(scan.files).toBeGreaterThan(5);
    expect(scan.bytes).toBeGreaterThan(100_000);
  };

  it('holds no word of any record, draft, consent or key while the briefcase is open [VLT-1][STO-8]', () => {
    expectNothing();
  });

  it('nor after it was locked', async () => {
    await app.work.lock();
    expectNothing();
  });

  it('nor after a sudden end in the middle of the work, and after a normal end', async () => {
    await app.lock.open();
    await app.work.openDossier('verzin', new RegExp(employee.familyName));
    await app.work.openSheet('Formulieren');
    await app.work.intake.write('Beloop tot nu toe', `Nog wisselender, ${canaries.course}.`);
    await app.kill();
    expectNothing();
    await app.start();
    await app.lock.open();
    await app.close();
    expectNothing();
  });

  it('and the search does find such words where they stand, in each way of writing', () => {
    const planted = join(app.profile, 'proef.bin');
    const word = canaries.nature;
    for (const content of [
      Buffer.from(`x${word}y`),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(`ab${word}cd`).toString('base64')),
      Buffer.from(Buffer.from(word).toString('hex')),
    ]) {
      writeFileSync(planted, content);
      expect(scanFolder(app.profile, words).found).toHaveLength(1);
    }
  });
});
