import { useState } from 'react';
import { passphraseAdvice } from '../../../shared/domain/passphrase.ts';
import type { ChannelInput } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/Button.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Progress } from '../../components/Progress.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { restoreTexts as texts } from './restore-texts.ts';
import styles from './RestoreScreen.module.css';

/** What was typed. */
export type TypedSecret = ChannelInput<'restore.salvage'>['secret'];

interface SecretStepProps {
  readonly title: string;
  readonly intro: string;
  readonly isHere: boolean;
  readonly pending: boolean;
  /** Why what was typed did not do; null when nothing went wrong. */
  readonly error: Error | null;
  readonly onBack: () => void;
  readonly onSecret: (secret: TypedSecret) => void;
}

/** What opens it. What is typed lives only in this component. */
export function SecretStep({ title, intro, isHere, pending, error, onBack, onSecret }: SecretStepProps) {
  const [kind, setKind] = useState<'wachtzin' | 'herstelsleutel'>(isHere ? 'wachtzin' : 'herstelsleutel');
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [newPassphrase, setNewPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const advice = passphraseAdvice(newPassphrase, []);
  const ready = kind === 'wachtzin' ? passphrase !== '' : recoveryKey.trim() !== '' && advice.ok;
  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (ready && !pending)
          onSecret(kind === 'wachtzin' ? { kind, passphrase } : { kind, recoveryKey, newPassphrase });
      }}
    >
      <div>
        <h2 className={styles.stepTitle}>{title}</h2>
        <p className={styles.intro}>{intro}</p>
      </div>
      {error === null ? null : <FailureNotice error={error} />}
      <RadioGroup
        label={texts.secret.how}
        layout="cards"
        options={[
          { id: 'wachtzin', label: texts.secret.passphrase, description: texts.secret.passphraseNote },
          {
            id: 'herstelsleutel',
            label: texts.secret.recoveryKey,
            description: texts.secret.recoveryKeyNote,
          },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'wachtzin' ? (
        <PassphraseField
          label={texts.secret.field}
          purpose="current"
          required
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
        />
      ) : (
        <>
          <TextField
            label={texts.secret.key}
            description={texts.secret.keyHint}
            required
            autoFocus
            value={recoveryKey}
            onChange={setRecoveryKey}
          />
          <PassphraseField
            label={texts.secret.fresh}
            purpose="new"
            required
            value={newPassphrase}
            onChange={setNewPassphrase}
            error={asked && !advice.ok ? advice.advice : undefined}
          />
        </>
      )}
      {pending ? <Progress label={texts.secret.checking} /> : null}
      <div className={styles.buttons}>
        <Button onPress={onBack} disabled={pending}>
          {texts.back}
        </Button>
        <Button tone="primary" type="submit" pending={pending}>
          {texts.secret.open}
        </Button>
      </div>
    </form>
  );
}
