import { useState } from 'react';
import { CallFailure } from '../../api.ts';
import { Brand } from '../../components/Brand.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { wordsFor } from '../../i18n/failures.ts';
import type { AppStatus, SessionView } from '../../../shared/ipc/session-channels.ts';
import { RecoverForm } from './RecoverForm.tsx';
import { texts } from './texts.ts';
import styles from './UnlockScreen.module.css';

interface UnlockScreenProps {
  readonly status: AppStatus;
  readonly onOpen: (session: SessionView) => void;
}

/** The lock. Says why it is locked, and has a way in for who forgot the passphrase. */
export function UnlockScreen({ status, onOpen }: UnlockScreenProps) {
  const [recovering, setRecovering] = useState(false);
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <Brand />
        {recovering ? (
          <RecoverForm onOpen={onOpen} onBack={() => setRecovering(false)} />
        ) : (
          <PassphraseForm status={status} onOpen={onOpen} onForgotten={() => setRecovering(true)} />
        )}
      </div>
    </main>
  );
}

interface PassphraseFormProps extends UnlockScreenProps {
  readonly onForgotten: () => void;
}

function PassphraseForm({ status, onOpen, onForgotten }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState(status.demoPassphrase ?? '');
  const unlock = useSend('session.unlock', onOpen);
  const wrong =
    unlock.error instanceof CallFailure && ['wrongPassphrase', 'tooManyAttempts'].includes(unlock.error.code)
      ? unlock.error
      : null;
  const words = wrong === null ? null : wordsFor(wrong);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!unlock.isPending && passphrase !== '') unlock.mutate({ passphrase });
      }}
    >
      <div>
        <h1 className={styles.title}>{texts.title}</h1>
        {status.lockedBy === null ? null : <p className={styles.reason}>{texts.lockedBy[status.lockedBy]}</p>}
      </div>
      {status.demoPassphrase === null ? null : (
        <Banner tone="info">{texts.demo(status.demoPassphrase)}</Banner>
      )}
      {unlock.isError && wrong === null ? <FailureNotice error={unlock.error} /> : null}
      <PassphraseField
        label={texts.passphrase}
        purpose="current"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        error={words === null ? undefined : `${words.happened}. ${words.action}`}
      />
      <Button
        tone="primary"
        type="submit"
        size="large"
        wide
        pending={unlock.isPending}
        disabled={passphrase === ''}
      >
        {status.demoPassphrase === null ? texts.unlock : texts.demoOpen}
      </Button>
      <TextLink onPress={onForgotten}>{texts.forgotten}</TextLink>
    </form>
  );
}
