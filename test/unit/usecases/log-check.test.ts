import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsIn } from '../../../electron/start/paths.ts';
import { rawConnection } from '../../store/support.ts';
import { openTestOrganisation, type TestOrganisation } from '../../support/test-organisation.ts';
import { newTestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let key: Uint8Array;
beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', fg: 'fg' } });
  const doctor = await organisation.as('arts');
  key = Uint8Array.from(doctor.context.session.databaseKey);
  await newTestDossier(doctor);
  await organisation.as('fg');
});
afterAll(() => organisation.remove());

describe('[STO-27] the check of the access log', () => {
  it('finds a whole log whole, of all who worked with it', async () => {
    const fg = await organisation.as('fg');
    expect(await fg.ok('log.check', {})).toMatchObject({
      isWhole: true,
      faults: 0,
      named: { lineFaults: [], contentFaults: [], unlistedFaults: 0 },
    });
  });

  it('runs by itself after unlocking, tells everybody that something is wrong, and the FG what', async () => {
    for (const { briefcase } of [organisation.client('arts'), organisation.client('fg')])
      briefcase.closeWithoutSaving();
    const db = rawConnection(pathsIn(organisation.home).database, key);
    db.exec(`UPDATE audit SET user_name = 'Iemand Anders' WHERE sequence = 2;
      UPDATE records SET body = replace(body, 'Bakker', 'Brouwer') WHERE kind = 'employee'`);
    db.close();

    const doctor = await organisation.as('arts');
    await expect.poll(async () => (await doctor.ok('log.state', {})).isWhole, { timeout: 20_000 }).toBe(true);
    expect(await doctor.ok('log.state', {})).toMatchObject({ faults: 2, named: null });
    expect(await doctor.code('log.check', {})).toBe('notAllowed');

    const fg = await organisation.as('fg');
    const { named } = await fg.ok('log.check', {});
    expect(named?.lineFaults).toMatchObject([{ fault: 'forged', from: 2, to: 2 }]);
    expect(named?.contentFaults).toMatchObject([{ fault: 'altered', kind: 'employee', version: 1 }]);
    expect(JSON.stringify(named)).not.toContain('Brouwer');
  });
});
