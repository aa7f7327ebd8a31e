import { Outlet, useRouterState } from '@tanstack/react-router';
import { CalendarCheck, FolderOpen, Lock, Send, Settings } from 'lucide-react';
import { AppFrame } from '../components/AppFrame.tsx';
import { Brand } from '../components/Brand.tsx';
import { Button } from '../components/Button.tsx';
import { SavedState } from '../components/SavedState.tsx';
import { useUnsaved } from '../data/pending-saves.ts';
import { useMayRead, useSession } from '../data/session.tsx';
import { useActivity } from '../data/use-activity.ts';
import { useAnswer, useSend } from '../data/use-channel.ts';
import { QuickSearch } from '../features/dossiers/QuickSearch.tsx';
import { QueueCount } from '../features/queue/QueueCount.tsx';
import { clockOf } from '../i18n/moments.ts';
import { LogNotice } from './LogNotice.tsx';
import styles from './Workspace.module.css';

/** What the rail leads to. */
const destinations = [
  { id: 'vandaag', label: 'Vandaag', icon: CalendarCheck, href: '#/vandaag' },
  { id: 'dossiers', label: 'Dossiers', icon: FolderOpen, href: '#/dossiers' },
  { id: 'wachtrij', label: 'Wachtrij', icon: Send, href: '#/wachtrij' },
] as const;

const settings = {
  id: 'instellingen',
  label: 'Instellingen',
  icon: Settings,
  href: '#/instellingen',
} as const;

/** The frame around all work: rail, search, saved state, queue, who is logged in, and the lock. */
export function Workspace() {
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const state = useAnswer('queue.state', {});
  const lock = useSend('session.lock');
  const status = useAnswer('app.status', {});
  const readsAgenda = useMayRead({ kind: 'agenda' });
  useActivity();
  const isCurrent = (id: string): boolean =>
    path.startsWith(`/${id}`) || (id === 'dossiers' && path.startsWith('/werkgevers'));
  const waiting = state.data?.queueSize ?? 0;
  return (
    <AppFrame
      brand={<Brand />}
      items={destinations
        .filter(({ id }) => id !== 'vandaag' || readsAgenda)
        .map((destination) => ({
          ...destination,
          current: isCurrent(destination.id),
          ...(destination.id === 'wachtrij' && waiting > 0
            ? { badge: waiting > 99 ? '99+' : String(waiting), badgeLabel: `${waiting} te versturen` }
            : {}),
        }))}
      lastItems={[{ ...settings, current: isCurrent('instellingen') }]}
      search={<QuickSearch />}
      savedState={<SavedMark lastSavedAt={state.data?.lastSavedAt ?? null} />}
      queue={<QueueCount waiting={waiting} />}
      user={
        <p className={styles.user}>
          <span className={styles.name}>{session.userName}</span>
          <span className={styles.function}>{session.functionLabel}</span>
        </p>
      }
      lock={
        <Button tone="quiet" icon={<Lock />} onPress={() => lock.mutate({})}>
          Vergrendelen
        </Button>
      }
      notices={
        <>
          <LogNotice />
          {status.data?.demoPassphrase == null ? null : (
            <p className={styles.demo}>
              Voorbeeldgegevens: alle personen, werkgevers en verslagen zijn verzonnen.
            </p>
          )}
        </>
      }
    >
      <Outlet />
    </AppFrame>
  );
}

/** 'opgeslagen 14:02' only when nothing typed anywhere still waits. */
function SavedMark({ lastSavedAt }: { readonly lastSavedAt: string | null }) {
  const unsaved = useUnsaved();
  if (unsaved === 'failed') return <SavedState state={{ kind: 'unsaved' }} />;
  if (unsaved === 'saving') return <SavedState state={{ kind: 'saving' }} />;
  return lastSavedAt === null ? null : <SavedState state={{ kind: 'saved', at: clockOf(lastSavedAt) }} />;
}
