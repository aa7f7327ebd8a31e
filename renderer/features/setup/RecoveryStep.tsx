import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';
import styles from './SetupScreen.module.css';

interface RecoveryStepProps {
  readonly recoveryKey: string;
  readonly onOpen: (session: SessionView) => void;
}

/** Step 4: the recovery key is printed, and typed back before anything is final. */
export function RecoveryStep({ recoveryKey, onOpen }: RecoveryStepProps) {
  const [typed, setTyped] = useState('');
  const sheet = useSend('setup.recoverySheet');
  const confirm = useSend('setup.confirm', onOpen);
  const failure = confirm.error ?? sheet.error;
  return (
    <StepForm
      title={texts.recovery.title}
      intro={texts.recovery.intro}
      onSubmit={() => {
        if (!confirm.isPending) confirm.mutate({ typed });
      }}
      buttons={
        <Button tone="primary" type="submit" pending={confirm.isPending} disabled={typed.trim() === ''}>
          {texts.recovery.finish}
        </Button>
      }
    >
      <output className={styles.recoveryKey} aria-label={texts.recovery.key}>
        {recoveryKey}
      </output>
      <div className={styles.keyButtons}>
        <Button
          icon={<Printer />}
          pending={sheet.isPending}
          onPress={() => sheet.mutate({ delivery: 'afdrukken' })}
        >
          {texts.recovery.print}
        </Button>
        <Button
          icon={<Download />}
          pending={sheet.isPending}
          onPress={() => sheet.mutate({ delivery: 'opslaan' })}
        >
          {texts.recovery.save}
        </Button>
        <span role="status" className={styles.sheetState}>
          {sheet.data?.outcome === 'afgedrukt' ? texts.recovery.printed : null}
          {sheet.data?.outcome === 'opgeslagen' ? texts.recovery.saved(sheet.data.fileName) : null}
        </span>
      </div>
      <TextField
        label={texts.recovery.typeBack}
        description={texts.recovery.typeBackHint}
        required
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
      {failure === null ? null : <FailureNotice error={failure} />}
    </StepForm>
  );
}
