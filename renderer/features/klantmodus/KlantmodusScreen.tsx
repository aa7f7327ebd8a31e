import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { GivenSignature } from '../../../shared/ipc/consent-channels.ts';
import { languageOf } from '../../../shared/languages/registry.ts';
import { Button } from '../../components/Button.tsx';
import { useActivity } from '../../data/use-activity.ts';
import { useSend } from '../../data/use-channel.ts';
import { useForgottenAnswers } from '../../data/use-forgotten-answers.ts';
import { ConsentText } from './ConsentText.tsx';
import { HandBack } from './HandBack.tsx';
import { KlantFailure } from './KlantFailure.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { markDecided, showText, takeBack, useKlantmodus, type PendingConsent } from './pending-consent.ts';
import { RefuseStep } from './RefuseStep.tsx';
import { SignStep } from './SignStep.tsx';
import styles from './KlantmodusScreen.module.css';

/** What the employee holds: the text and the choice, and nothing else. */
export function KlantmodusScreen() {
  const { dossierId } = useParams({ from: '/klantmodus/$dossierId' });
  const { pending, decided } = useKlantmodus();
  useActivity();
  useForgottenAnswers();
  useLargeType();
  if (pending === null)
    return <Navigate to="/dossiers/$dossierId/$tab" params={{ dossierId, tab: 'toestemmingen' }} replace />;
  return <Asked pending={pending} decided={decided} />;
}

interface AskedProps {
  readonly pending: PendingConsent;
  readonly decided: 'agreed' | 'refused' | null;
}

type StepId = 'read' | 'sign' | 'refuse' | 'consider' | 'return';

function Asked({ pending, decided }: AskedProps) {
  const { dossierId, subject, setting, language, text } = pending;
  const [step, setStep] = useState<StepId>('read');
  const compose = useSend('consent.compose', (composed, asked) => showText(asked.language, composed));
  const decide = useSend('consent.decide', (_, { decision }) => markDecided(decision));
  const words = languageOf(language).klantmodus;
  const back = (): void => {
    decide.reset();
    setStep('read');
  };
  const record = (decision: 'agreed' | 'refused', signature: GivenSignature | null): void =>
    decide.mutate({ dossierId, subject, language, textHash: text.textHash, decision, signature, setting });
  const failure = decide.isError ? (
    <KlantFailure
      error={decide.error}
      words={words}
      onReadAgain={() => {
        // The text of another day or version: it is read again before anything is decided.
        compose.mutate({ dossierId, subject, language });
        back();
      }}
    />
  ) : null;
  const writes = { lang: text.language, dir: text.direction } as const;

  return (
    <div className={styles.screen}>
      <header className={styles.head} {...writes}>
        <p className={styles.mark}>
          <span className={styles.markName}>{text.letterhead.name}</span>
          <span className={styles.markAddress}>{text.letterhead.address}</span>
        </p>
        {/* Who is about to sign has read the text in one language; another is read first. */}
        {decided === null && step !== 'sign' && step !== 'refuse' ? (
          <LanguageSwitch
            label={words.switchLabel}
            language={language}
            busy={compose.isPending || decide.isPending}
            onChoose={(next) => compose.mutate({ dossierId, subject, language: next })}
          />
        ) : null}
      </header>
      <main className={styles.main} {...writes}>
        {compose.isError ? <KlantFailure error={compose.error} words={words} /> : null}
        {decided !== null ? (
          <HandBack
            title={words.thanks}
            lines={[words[decided], words.copy, words.handBack]}
            onReturned={takeBack}
          />
        ) : step === 'read' ? (
          <ConsentText
            text={text}
            onAgree={() => setStep('sign')}
            onRefuse={() => setStep('refuse')}
            onConsider={() => setStep('consider')}
          />
        ) : step === 'sign' ? (
          <SignStep
            question={text.question}
            words={words}
            byRepresentative={setting.representative !== null}
            pending={decide.isPending}
            failure={failure}
            onBack={back}
            onSign={(signature) => record('agreed', signature)}
          />
        ) : step === 'refuse' ? (
          <RefuseStep
            title={text.choices.refuse}
            question={text.question}
            words={words}
            pending={decide.isPending}
            failure={failure}
            onBack={back}
            onConfirm={() => record('refused', null)}
          />
        ) : (
          <HandBack
            key={step}
            title={step === 'consider' ? words.considerTitle : words.askBack}
            lines={[words.nothingRecorded, words.handBack]}
            backLabel={words.back}
            onBack={back}
            onReturned={takeBack}
          />
        )}
      </main>
      {decided === null && step !== 'consider' && step !== 'return' ? (
        <footer className={styles.foot} {...writes}>
          <Button tone="quiet" onPress={() => setStep('return')} disabled={decide.isPending}>
            {words.askBack}
          </Button>
        </footer>
      ) : null}
    </div>
  );
}

/** Everything grows as long as the employee holds the laptop, pop-ups outside this screen included. */
function useLargeType(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['mode'] = 'klant';
    return () => {
      delete dataset['mode'];
    };
  }, []);
}
