import { writeAbsences } from './absences.ts';
import { writeConsents } from './consents.ts';
import { DemoUser, type DemoParts } from './demo-user.ts';
import { Dossiers } from './dossiers.ts';
import { writeEmployers } from './employers.ts';
import { writeEmployments } from './employments.ts';
import { writeIntakes } from './intakes.ts';
import { exampleOrganisation, exampleUser } from './organisation.ts';
import { writePeople } from './people.ts';
import { writeReports } from './reports.ts';
import { writeVisits } from './visits.ts';

/** Opens the example. Shown on the lock screen, so that a visitor can type it. */
export const demoPassphrase = 'regen op het oude tuinpad';

/**
 * Sets up a briefcase that was never used, and fills it with invented example data by the same steps that a user takes,
 * through the same channels and checks. Leaves it locked. All dates are counted from today.
 * @throws ExampleRefused when a step is refused, also the first one where there is a briefcase already
 */
export async function fillDemo(parts: DemoParts): Promise<void> {
  const user = new DemoUser(parts);
  const { recoveryKey, organisationKey } = await user.call('setup.begin', {
    organisation: exampleOrganisation,
    user: exampleUser,
    passphrase: demoPassphrase,
    organisationKey: null,
  });
  await user.call('setup.confirm', { recoveryKey, organisationKey });

  const employers = await writeEmployers(user);
  const people = await writePeople(user, employers);
  await writeEmployments(user, people, employers);
  const dossiers = new Dossiers(people.dossiers, await writeAbsences(user, people));
  await writeVisits(user, dossiers);
  await writeIntakes(user, dossiers);
  await writeConsents(user, dossiers);
  await writeReports(user, dossiers);
  // No window takes part, so nobody is asked whether something typed is left.
  parts.briefcase.closeWithoutSaving();
}
