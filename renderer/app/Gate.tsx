import { lazy, Suspense, useEffect, useState } from 'react';
import { CallFailure } from '../api.ts';
import type { FailureCode } from '../../shared/ipc/failure.ts';
import type { SessionView } from '../../shared/ipc/session-channels.ts';
import { useAnswer } from '../data/use-channel.ts';
import { restoreAddress } from '../features/backup/restore-address.ts';
import { DoctorScreen } from '../features/doctor/DoctorScreen.tsx';
import { doctorCodes } from '../data/doctor-codes.ts';
import type { DoctorAction } from '../features/doctor/texts.ts';
import { UnlockScreen, type UnlockEntry } from '../features/unlock/UnlockScreen.tsx';
import { FailureNotice } from '../i18n/FailureNotice.tsx';
import { useTheme } from './use-theme.ts';

// The lock is on the screen before the work behind it is read from disk: most starts begin with a passphrase.
const readBriefcase = async () => ({ default: (await import('./OpenBriefcase.tsx')).OpenBriefcase });
const readSetup = async () => ({ default: (await import('../features/setup/SetupScreen.tsx')).SetupScreen });
const OpenBriefcase = lazy(readBriefcase);
const SetupScreen = lazy(readSetup);
const RestoreScreen = lazy(async () => ({
  default: (await import('../features/backup/RestoreScreen.tsx')).RestoreScreen,
}));

const SalvageScreen = lazy(async () => ({
  default: (await import('../features/backup/SalvageScreen.tsx')).SalvageScreen,
}));

/** Shows set-up, the lock, or the work. Locking reloads the window, so nothing that was shown stays in its memory. */
export function Gate() {
  const status = useAnswer('app.status', {}, { alwaysFresh: true });
  const [session, setSession] = useState<SessionView | null>(null);
  /** What opening failed with, while the doctor tells of it. */
  const [trouble, setTrouble] = useState<FailureCode | null>(null);
  const [entry, setEntry] = useState<UnlockEntry>('passphrase');
  const [salvaging, setSalvaging] = useState(false);
  const [restoring, setRestoring] = useState(() => window.location.hash === restoreAddress);
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
  const onRestore = (): void => setRestoring(true);
  const onDoctor = (action: DoctorAction): void => {
    setTrouble(null);
    if (action === 'restore') setRestoring(true);
    else if (action === 'salvage') setSalvaging(true);
    else if (action === 'recover') setEntry('recovery');
    else void refetch();
  };
  if (status.isError) {
    const { error } = status;
    return error instanceof CallFailure && doctorCodes.includes(error.code) ? (
      <DoctorScreen failure={error.code} onAction={onDoctor} />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  if (status.data === undefined) return null;
  const { vault } = status.data;
  if (restoring) {
    return (
      <Suspense>
        <RestoreScreen
          isHere={vault !== 'none' && vault !== 'pending'}
          onOpen={setSession}
          onCancel={() => {
            window.location.hash = '';
            setRestoring(false);
          }}
        />
      </Suspense>
    );
  }
  if (salvaging) {
    return (
      <Suspense>
        <SalvageScreen onOpen={setSession} onCancel={() => setSalvaging(false)} />
      </Suspense>
    );
  }
  if (trouble !== null) return <DoctorScreen failure={trouble} onAction={onDoctor} />;
  switch (vault) {
    case 'none':
    case 'pending':
      return (
        <Suspense>
          <SetupScreen status={status.data} onOpen={setSession} onRestore={onRestore} />
        </Suspense>
      );
    case 'damaged':
      return <DoctorScreen failure={null} onAction={onDoctor} />;
    case 'locked':
    case 'open':
      return (
        <UnlockScreen
          status={status.data}
          entry={entry}
          onEntry={setEntry}
          onOpen={setSession}
          onRestore={onRestore}
          onTrouble={setTrouble}
        />
      );
  }
}
