import '../../schema-settings.ts';
import { useState } from 'react';
import type { AppStatus, SessionView } from '../../../shared/ipc/session-channels.ts';
import { Brand } from '../../components/Brand.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Steps } from '../../components/Steps.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { OrganisationStep } from './OrganisationStep.tsx';
import { OrganisationKeyStep } from './OrganisationKeyStep.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { emptySetup, type SetupForm } from './setup-form.ts';
import { texts } from './texts.ts';
import { UserStep } from './UserStep.tsx';
import styles from './SetupScreen.module.css';

const order = ['organisation', 'user', 'passphrase', 'recovery', 'organisationKey'] as const;
type StepId = (typeof order)[number];

interface SetupScreenProps {
  readonly status: AppStatus;
  readonly onOpen: (session: SessionView) => void;
  /** For who comes from another laptop. */
  readonly onRestore: () => void;
}

/** The set-up wizard: arbodienst, user and function, passphrase, and the printed keys typed back. */
export function SetupScreen({ status, onOpen, onRestore }: SetupScreenProps) {
  const [step, setStep] = useState<StepId>('organisation');
  const [form, setForm] = useState<SetupForm>(emptySetup);
  const begin = useSend('setup.begin', () => setStep('recovery'));
  const [typedRecoveryKey, setTypedRecoveryKey] = useState('');
  const joins = form.organisationKey !== null;
  const steps = order.filter((id) => id !== 'organisationKey' || !joins);
  const at = steps.indexOf(step);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Brand />
        <h1 className={styles.title}>{texts.title}</h1>
        <Steps
          label={texts.title}
          ground="desk"
          steps={steps.map((id, index) => ({
            id,
            label: texts.steps[id],
            state: index < at ? 'done' : index === at ? 'current' : 'todo',
          }))}
        />
      </header>
      <main className={styles.sheet}>
        {status.vault === 'pending' && step === 'organisation' ? (
          <Banner tone="info">{texts.pending}</Banner>
        ) : null}
        {step === 'organisation' ? (
          <p className={styles.aside}>
            {texts.already} <TextLink onPress={onRestore}>{texts.restore}</TextLink>
          </p>
        ) : null}
        {begin.isError ? <FailureNotice error={begin.error} /> : null}
        {step === 'organisation' ? (
          <OrganisationStep
            value={form.organisation}
            onNext={(organisation) => {
              setForm({ ...form, organisation });
              setStep('user');
            }}
          />
        ) : null}
        {step === 'user' ? (
          <UserStep
            value={form.user}
            organisationKey={form.organisationKey}
            mustJoin={status.organisationPin === 'guarded'}
            onBack={() => setStep('organisation')}
            onNext={(user, organisationKey) => {
              setForm({ ...form, user, organisationKey });
              setStep('passphrase');
            }}
          />
        ) : null}
        {step === 'passphrase' ? (
          <PassphraseStep
            ownWords={[form.user.name, form.organisation.name]}
            onlyPassphrase={status.deviceProtection === 'alleen wachtzin'}
            pending={begin.isPending}
            onBack={() => setStep('user')}
            onNext={(passphrase) => begin.mutate({ ...form, passphrase })}
          />
        ) : null}
        {step === 'recovery' && typeof begin.data?.aside === 'string' ? (
          <Banner tone="info">{texts.aside(begin.data.aside)}</Banner>
        ) : null}
        {step === 'recovery' && begin.data !== undefined ? (
          <RecoveryStep
            recoveryKey={begin.data.recoveryKey}
            isLast={begin.data.organisationKey === null}
            onNext={(typed) => {
              setTypedRecoveryKey(typed);
              setStep('organisationKey');
            }}
            onOpen={onOpen}
          />
        ) : null}
        {step === 'organisationKey' && typeof begin.data?.organisationKey === 'string' ? (
          <OrganisationKeyStep
            organisationKey={begin.data.organisationKey}
            typedRecoveryKey={typedRecoveryKey}
            onBack={() => setStep('recovery')}
            onOpen={onOpen}
          />
        ) : null}
      </main>
    </div>
  );
}
