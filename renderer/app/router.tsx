import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { BackupScreen } from '../features/backup/BackupScreen.tsx';
import { DossierScreen } from '../features/dossier/DossierScreen.tsx';
import { dossierTabs } from '../features/dossier/tabs.ts';
import { DossiersScreen } from '../features/dossiers/DossiersScreen.tsx';
import { EmployerScreen } from '../features/employers/EmployerScreen.tsx';
import { KlantmodusScreen } from '../features/klantmodus/KlantmodusScreen.tsx';
import { heldDossierId } from '../features/klantmodus/pending-consent.ts';
import { QueueScreen } from '../features/queue/QueueScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { CrashNotice } from './CrashNotice.tsx';
import { NotFound } from './NotFound.tsx';
import { Workspace } from './Workspace.tsx';

/** As long as the employee holds the laptop there is one address: no back button or typed address leads out of it. */
const root = createRootRoute({
  notFoundComponent: NotFound,
  beforeLoad: ({ location }) => {
    const dossierId = heldDossierId();
    if (dossierId === null || location.pathname === `/klantmodus/${dossierId}`) return;
    throw redirect({ to: '/klantmodus/$dossierId', params: { dossierId }, replace: true });
  },
});

/** Everything inside the frame with rail and bar. */
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Workspace });

const home = createRoute({
  getParentRoute: () => framed,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/vandaag' });
  },
});
const today = createRoute({ getParentRoute: () => framed, path: '/vandaag', component: TodayScreen });
const dossiers = createRoute({ getParentRoute: () => framed, path: '/dossiers', component: DossiersScreen });
const employer = createRoute({
  getParentRoute: () => framed,
  path: '/werkgevers/$employerId',
  component: EmployerScreen,
});
const queue = createRoute({ getParentRoute: () => framed, path: '/wachtrij', component: QueueScreen });
const settings = createRoute({
  getParentRoute: () => framed,
  path: '/instellingen',
  component: SettingsScreen,
});
const backups = createRoute({
  getParentRoute: () => framed,
  path: '/instellingen/reservekopieen',
  component: BackupScreen,
});
const dossier = createRoute({
  getParentRoute: () => framed,
  path: '/dossiers/$dossierId/$tab',
  component: DossierScreen,
  params: {
    parse: ({ dossierId, tab }) => ({
      dossierId,
      tab: dossierTabs.find((known) => known === tab) ?? ('overzicht' as const),
    }),
    stringify: ({ dossierId, tab }) => ({ dossierId, tab }),
  },
});

/** The screen the employee holds: no frame around it. */
const klantmodus = createRoute({
  getParentRoute: () => root,
  path: '/klantmodus/$dossierId',
  component: KlantmodusScreen,
});

const routeTree = root.addChildren([
  framed.addChildren([home, today, dossiers, dossier, employer, queue, settings, backups]),
  klantmodus,
]);

/** A new router each time the briefcase opens: nothing of an earlier session stays in its history. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPreload: false,
    defaultErrorComponent: CrashNotice,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
