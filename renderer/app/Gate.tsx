import { lazy, Suspense, useEffect, useState } from 'react';
import type { SessionView } from '../../shared/ipc/session-channels.ts';
import { useAnswer } from '../data/use-channel.ts';
import { DamagedScreen } from '../features/unlock/DamagedScreen.tsx';
import { UnlockScreen } from '../features/unlock/UnlockScreen.tsx';
import { FailureNotice } from '../i18n/FailureNotice.tsx';
import { useTheme } from './use-theme.ts';

// The lock is on the screen before the work behind it is read from disk: most starts begin with a passphrase.
const readBriefcase = async () => ({ default: (await import('./OpenBriefcase.tsx')).OpenBriefcase });
const readSetup = async () => ({ default: (await import('../features/setup/SetupScreen.tsx')).SetupScreen });
const OpenBriefcase = lazy(readBriefcase);
const SetupScreen = lazy(readSetup);

/** Shows set-up, the lock, or the work. Locking reloads the window, so nothing that was shown stays in its memory. */
export function Gate() {
  const status = useAnswer('app.status', {}, { alwaysFresh: true });
  const [session, setSession] = useState<SessionView | null>(null);
  const { refetch } = status;
  const isShown = status.data !== undefined;
  useTheme();
  useEffect(() => {
    if (!isShown) return undefined;
    // While the passphrase is being typed, and not before the lock is on the screen.
    const idle = requestIdleCallback(() => void readBriefcase(), { timeout: 1_000 });
    return () => cancelIdleCallback(idle);
  }, [isShown]);

  if (session !== null) {
    return (
      <Suspense>
        <OpenBriefcase session={session} />
      </Suspense>
    );
  }
  if (status.isError) return <FailureNotice error={status.error} onRetry={() => void refetch()} />;
  if (status.data === undefined) return null;
  switch (status.data.vault) {
    case 'none':
    case 'pending':
      return (
        <Suspense>
          <SetupScreen status={status.data} onOpen={setSession} />
        </Suspense>
      );
    case 'damaged':
      return <DamagedScreen />;
    case 'locked':
    case 'open':
      return <UnlockScreen status={status.data} onOpen={setSession} />;
  }
}
