import { useState } from 'react';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useSend } from '../../data/use-channel.ts';
import { KeyStep } from './KeyStep.tsx';
import { texts } from './texts.ts';
import styles from './SetupScreen.module.css';

interface OrganisationKeyStepProps {
  readonly organisationKey: string;
  /** As typed back in the step before. */
  readonly typedRecoveryKey: string;
  readonly onBack: () => void;
  readonly onOpen: (session: SessionView) => void;
}

/** Step 5: the key the arbodienst keeps, and the file for who administers its computers. */
export function OrganisationKeyStep(props: OrganisationKeyStepProps) {
  const [typed, setTyped] = useState('');
  const confirm = useSend('setup.confirm', props.onOpen);
  const file = useSend('setup.organisationFile');
  return (
    <KeyStep
      sheet="organisatiesleutel"
      words={texts.organisationKey}
      printed={props.organisationKey}
      typed={typed}
      onType={setTyped}
      error={confirm.error ?? file.error}
      onSubmit={() => {
        if (!confirm.isPending)
          confirm.mutate({ recoveryKey: props.typedRecoveryKey, organisationKey: typed });
      }}
      buttons={
        <>
          <Button onPress={props.onBack} disabled={confirm.isPending}>
            {texts.back}
          </Button>
          <Button tone="primary" type="submit" pending={confirm.isPending} disabled={typed.trim() === ''}>
            {texts.finish}
          </Button>
        </>
      }
    >
      <p className={styles.aside}>
        {texts.organisationKey.forAdministrator}{' '}
        <TextLink onPress={() => file.mutate({})}>{texts.organisationKey.saveFile}</TextLink>{' '}
        <span role="status">
          {typeof file.data?.fileName === 'string' ? texts.keys.saved(file.data.fileName) : null}
        </span>
      </p>
    </KeyStep>
  );
}
