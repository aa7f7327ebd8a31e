import type { Briefcase } from '../briefcase.ts';
import { WrongMoment } from '../usecases/failures.ts';
import { writeAbsences } from './absences.ts';
import { writeConsents } from './consents.ts';
import { Dossiers } from './dossiers.ts';
import { writeEmployers } from './employers.ts';
import { writeIntakes } from './intakes.ts';
import { exampleOrganisation, exampleUser } from './organisation.ts';
import { writePeople } from './people.ts';
import { writeReports } from './reports.ts';
import { writeVisits } from './visits.ts';

/** Opens the example. Shown on the lock screen, so that a visitor can type it. */
export const demoPassphrase = 'regen op het oude tuinpad';

/**
 * Sets up a briefcase that was never used, and fills it with invented example data by the same steps that a user takes.
 * Leaves it locked. All dates are counted from today.
 * @throws WrongMoment when there is a briefcase already
 */
export async function fillDemo(briefcase: Briefcase): Promise<void> {
  const { recoveryKey } = await briefcase.beginSetup({
    organisation: exampleOrganisation,
    user: exampleUser,
    passphrase: demoPassphrase,
  });
  await briefcase.confirmSetup(recoveryKey);
  const { context } = briefcase;
  if (context === null) throw new WrongMoment();

  const ids = writePeople(context, writeEmployers(context));
  const dossiers = new Dossiers(ids, writeAbsences(context, ids));
  writeVisits(context, dossiers);
  writeIntakes(context, dossiers);
  writeConsents(context, dossiers);
  await writeReports(context, dossiers);
  briefcase.closeUnseen();
}
