import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionView } from '../../shared/ipc/session-channels.ts';
import { FailureNotice } from '../i18n/FailureNotice.tsx';
import { SetupScreen } from '../features/setup/SetupScreen.tsx';
import { UnlockScreen } from '../features/unlock/UnlockScreen.tsx';
import { DamagedScreen } from '../features/unlock/DamagedScreen.tsx';
import { makeRouter } from './router.tsx';
import { SessionProvider } from './session.tsx';
import { useAnswer } from './use-channel.ts';
import { useTheme } from './use-theme.ts';

/** Shows set-up, the lock, or the work. Locking reloads the window, so nothing that was shown stays in its memory. */
export function Gate() {
  const status = useAnswer('app.status', {}, { alwaysFresh: true });
  const [session, setSession] = useState<SessionView | null>(null);
  const { refetch } = status;
  useTheme();

  if (session !== null) return <OpenBriefcase session={session} />;
  if (status.isError) return <FailureNotice error={status.error} onRetry={() => void refetch()} />;
  if (status.data === undefined) return null;
  switch (status.data.vault) {
    case 'none':
    case 'pending':
      return <SetupScreen status={status.data} onOpen={setSession} />;
    case 'damaged':
      return <DamagedScreen />;
    case 'locked':
    case 'open':
      return <UnlockScreen status={status.data} onOpen={setSession} />;
  }
}

function OpenBriefcase({ session }: { readonly session: SessionView }) {
  const [router] = useState(makeRouter);
  return (
    <SessionProvider value={session}>
      <RouterProvider router={router} />
    </SessionProvider>
  );
}
