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
import type { FailureCode } from '../../../shared/ipc/failure.ts';
import type { AppStatus, SessionView } from '../../../shared/ipc/session-channels.ts';
import { tellDoctor } from '../../data/doctor-codes.ts';
import { RecoverForm } from './RecoverForm.tsx';
import { texts } from './texts.ts';
import styles from './UnlockScreen.module.css';

/** The two ways in. */
export type UnlockEntry = 'passphrase' | 'recovery';

interface UnlockScreenProps {
  readonly status: AppStatus;
  readonly entry: UnlockEntry;
  readonly onEntry: (entry: UnlockEntry) => void;
  readonly onOpen: (session: SessionView) => void;
  readonly onRestore: () => void;
  /** Opening failed with something that typing again does not mend. */
  readonly onTrouble: (code: FailureCode) => void;
}

/** The lock. Says why it is locked, and has a way in for who forgot the passphrase. */
export function UnlockScreen(props: UnlockScreenProps) {
  const { entry, onEntry, onOpen, onTrouble } = props;
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <Brand />
        {entry === 'recovery' ? (
          <RecoverForm onOpen={onOpen} onTrouble={onTrouble} onBack={() => onEntry('passphrase')} />
        ) : (
          <PassphraseForm {...props} />
        )}
      </div>
    </main>
  );
}

function PassphraseForm({ status, onEntry, onOpen, onRestore, onTrouble }: UnlockScreenProps) {
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
        if (!unlock.isPending && passphrase !== '')
          unlock.mutate({ passphrase }, { onError: (error) => tellDoctor(error, onTrouble) });
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
      <div className={styles.links}>
        <TextLink onPress={() => onEntry('recovery')}>{texts.forgotten}</TextLink>
        {status.demoPassphrase === null ? <TextLink onPress={onRestore}>{texts.restore}</TextLink> : null}
      </div>
    </form>
  );
}
