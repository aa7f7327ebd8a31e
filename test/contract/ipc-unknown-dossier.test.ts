import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '../../shared/access/functions.ts';
import { contract, type ChannelName } from '../../shared/ipc/contract.ts';
import { peek } from '../store/support.ts';
import { inFormOf } from '../support/contract-arbitrary.ts';
import { newId, openTestOrganisation, ownPage, type TestOrganisation } from '../support/test-organisation.ts';
import { newTestDossier } from '../unit/usecases/dossier-examples.ts';

const people: Readonly<Record<string, FunctionName>> = {
  arts: 'bedrijfsarts',
  manager: 'casemanager',
  planner: 'planner',
  fg: 'fg',
};
/** Every channel that says which dossier it is about. */
const aboutDossier = (Object.keys(contract) as readonly ChannelName[]).filter((name) =>
  Object.hasOwn((contract[name].input.def as { readonly shape?: object }).shape ?? {}, 'dossierId'),
);

let organisation: TestOrganisation;
beforeAll(async () => {
  organisation = openTestOrganisation({ people });
  await newTestDossier(await organisation.as('arts'));
});
afterAll(() => organisation.remove());

describe.each(Object.keys(people))('[ROL-8] a dossier that is not here, asked for by the %s', (who) => {
  it('is refused by every channel, and the access log names no such dossier', async () => {
    const client = await organisation.as(who);
    const tried = new Set<ChannelName>();
    expect(aboutDossier.length).toBeGreaterThan(25);
    for (const name of aboutDossier) {
      const input = inFormOf(
        contract[name].input,
        fc.oneof(fc.constantFrom(newId(), 'x', '2026-11-20', '09:30', ''), fc.string()),
      );
      await fc.assert(
        fc.asyncProperty(input, async (made) => {
          const dossierId = newId();
          const asked = { ...(made as object), dossierId };
          const before = client.commits();
          const valid = contract[name].input.safeParse(asked).success;
          if (valid) tried.add(name);
          const answered = await client.call(ownPage, [name, asked]);
          expect([name, answered]).toMatchObject([
            name,
            { ok: false, failure: { code: valid ? 'recordMissing' : 'invalidInput' } },
          ]);
          const lines = peek(client.context.store, ({ queries }) => ({
            ofDossier: queries.auditLines({ dossierId, limit: 5 }),
            last: queries.auditLines({ dossierId: null, limit: 1 })[0],
          }));
          expect(lines.ofDossier).toEqual([]);
          // One line, of a refusal, about no dossier and no object of one.
          if (valid)
            expect(lines.last).toMatchObject({
              sequence: before + 1,
              event: name,
              outcome: 'geweigerd',
              dossierId: null,
              objectId: null,
            });
          else expect(client.commits()).toBe(before);
        }),
        { numRuns: 30 },
      );
    }
    // What is made by chance fits most forms, so that it is the dossier that refuses.
    expect(tried.size).toBeGreaterThan(15);
  });
});
