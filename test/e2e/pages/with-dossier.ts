import { Application } from './application.ts';

interface DossierOptions {
  /** As the list of functions shows it; bedrijfsarts unless told. */
  readonly functionLabel?: string;
  /** How long ago the absence began. */
  readonly daysAgo?: number;
  readonly args?: readonly string[];
}

/** A briefcase set up, with one employer, one dossier and a running absence, and that dossier open. */
export async function withDossier({ functionLabel, daysAgo = 40, args }: DossierOptions = {}): Promise<{
  app: Application;
  recoveryKey: string;
}> {
  const app = new Application();
  await app.start(args);
  const recoveryKey = await app.setup.complete(functionLabel);
  await app.work.createEmployer();
  await app.work.createDossier();
  await app.work.createCase(daysAgo);
  return { app, recoveryKey };
}
