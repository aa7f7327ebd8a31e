import { useState } from 'react';
import { passphraseAdvice } from '../../../shared/domain/passphrase.ts';
import type { FailureCode } from '../../../shared/ipc/failure.ts';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { tellDoctor } from '../../data/doctor-codes.ts';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './UnlockScreen.module.css';

interface RecoverFormProps {
  readonly onOpen: (session: SessionView) => void;
  readonly onTrouble: (code: FailureCode) => void;
  readonly onBack: () => void;
}

/** The way in with the printed key: it sets a new passphrase. */
export function RecoverForm({ onOpen, onTrouble, onBack }: RecoverFormProps) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [fresh, setFresh] = useState('');
  const [asked, setAsked] = useState(false);
  const recover = useSend('session.recover', onOpen);
  const advice = passphraseAdvice(fresh, []);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (advice.ok && recoveryKey.trim() !== '' && !recover.isPending)
          recover.mutate(
            { recoveryKey, newPassphrase: fresh },
            { onError: (error) => tellDoctor(error, onTrouble) },
          );
      }}
    >
      <div>
        <h1 className={styles.title}>{texts.recovery.title}</h1>
        <p className={styles.reason}>{texts.recovery.intro}</p>
      </div>
      {recover.isError ? <FailureNotice error={recover.error} /> : null}
      <TextField
        label={texts.recovery.key}
        description={texts.recovery.keyHint}
        required
        autoFocus
        value={recoveryKey}
        onChange={setRecoveryKey}
        autoComplete="off"
        error={asked && recoveryKey.trim() === '' ? texts.recovery.keyMissing : undefined}
      />
      <PassphraseField
        label={texts.recovery.fresh}
        purpose="new"
        required
        value={fresh}
        onChange={setFresh}
        error={asked && !advice.ok ? advice.advice : undefined}
      />
      <Button tone="primary" type="submit" size="large" wide pending={recover.isPending}>
        {texts.recovery.open}
      </Button>
      <TextLink onPress={onBack}>{texts.back}</TextLink>
    </form>
  );
}
