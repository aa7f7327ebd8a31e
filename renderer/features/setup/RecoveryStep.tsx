import { useState } from 'react';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { useSend } from '../../data/use-channel.ts';
import { KeyStep } from './KeyStep.tsx';
import { texts } from './texts.ts';

interface RecoveryStepProps {
  readonly recoveryKey: string;
  /** Whether the key of the organisation was there already: then this is the last step. */
  readonly isLast: boolean;
  readonly onNext: (typed: string) => void;
  readonly onOpen: (session: SessionView) => void;
}

/** Step 4: the user's own key. */
export function RecoveryStep({ recoveryKey, isLast, onNext, onOpen }: RecoveryStepProps) {
  const [typed, setTyped] = useState('');
  const check = useSend('setup.checkRecoveryKey', () => onNext(typed));
  const confirm = useSend('setup.confirm', onOpen);
  const pending = check.isPending || confirm.isPending;
  return (
    <KeyStep
      sheet="herstelsleutel"
      words={texts.recovery}
      printed={recoveryKey}
      typed={typed}
      onType={setTyped}
      error={check.error ?? confirm.error}
      onSubmit={() => {
        if (pending) return;
        if (isLast) confirm.mutate({ recoveryKey: typed, organisationKey: null });
        else check.mutate({ typed });
      }}
      buttons={
        <Button tone="primary" type="submit" pending={pending} disabled={typed.trim() === ''}>
          {isLast ? texts.finish : texts.next}
        </Button>
      }
    />
  );
}
