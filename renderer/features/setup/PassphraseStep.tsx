import { useState } from 'react';
import { passphraseAdvice } from '../../../shared/domain/passphrase.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';

interface PassphraseStepProps {
  /** Names that a passphrase may not lean on. */
  readonly ownWords: readonly string[];
  readonly onlyPassphrase: boolean;
  readonly pending: boolean;
  readonly onBack: () => void;
  readonly onNext: (passphrase: string) => void;
}

/** Step 3: the passphrase, typed twice. It lives only in this component until the keys are made. */
export function PassphraseStep({ ownWords, onlyPassphrase, pending, onBack, onNext }: PassphraseStepProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const advice = passphraseAdvice(first, ownWords);
  const same = first === second;
  return (
    <StepForm
      title={texts.passphrase.title}
      intro={texts.passphrase.intro}
      onSubmit={() => {
        setAsked(true);
        if (advice.ok && same && !pending) onNext(first);
      }}
      buttons={
        <>
          <Button onPress={onBack} disabled={pending}>
            {texts.back}
          </Button>
          <Button tone="primary" type="submit" pending={pending}>
            {texts.passphrase.create}
          </Button>
        </>
      }
    >
      {onlyPassphrase ? <Banner tone="info">{texts.recovery.onlyPassphrase}</Banner> : null}
      <PassphraseField
        label={texts.passphrase.field}
        description={texts.passphrase.example}
        purpose="new"
        required
        autoFocus
        value={first}
        onChange={setFirst}
        hint={first === '' ? null : advice.ok ? texts.passphrase.good : asked ? null : advice.advice}
        error={asked && !advice.ok ? advice.advice : undefined}
      />
      <PassphraseField
        label={texts.passphrase.repeat}
        purpose="new"
        required
        value={second}
        onChange={setSecond}
        error={asked && !same ? texts.passphrase.differs : undefined}
      />
      {pending ? <p role="status">{texts.passphrase.creating}</p> : null}
    </StepForm>
  );
}
