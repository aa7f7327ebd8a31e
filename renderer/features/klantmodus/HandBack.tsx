import { Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { consultantTexts } from './consultant-texts.ts';
import { StepHeading } from './StepHeading.tsx';
import styles from './KlantmodusScreen.module.css';

interface HandBackProps {
  readonly title: string;
  /** What the employee reads before giving the laptop back. */
  readonly lines: readonly string[];
  readonly backLabel?: string;
  /** Back to the text, when nothing was decided yet. */
  readonly onBack?: () => void;
  /** The consultant's passphrase was right. */
  readonly onReturned: () => void;
}

/** The end of klantmodus. The way to the dossier is the consultant's passphrase, and there is no other. */
export function HandBack({ title, lines, backLabel, onBack, onReturned }: HandBackProps) {
  const [passphrase, setPassphrase] = useState('');
  const titleId = useId();
  const status = useAnswer('app.status', {});
  const verify = useSend('klantmodus.end', ({ correct }) => {
    setPassphrase('');
    if (correct) onReturned();
  });
  const wrong = verify.data?.correct === false && passphrase === '';
  const demo = status.data?.demoPassphrase ?? null;
  return (
    <div className={styles.step}>
      <StepHeading>{title}</StepHeading>
      <div role="status" className={styles.lines}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {onBack === undefined ? null : (
        <div>
          <Button size="large" icon={<Undo2 />} onPress={onBack}>
            {backLabel}
          </Button>
        </div>
      )}
      <form
        className={styles.consultant}
        lang="nl"
        dir="ltr"
        noValidate
        aria-labelledby={titleId}
        onSubmit={(event) => {
          event.preventDefault();
          if (!verify.isPending && passphrase !== '') verify.mutate({ passphrase });
        }}
      >
        <h2 id={titleId} className={styles.consultantTitle}>
          {consultantTexts.part}
        </h2>
        <PassphraseField
          label={consultantTexts.passphrase}
          description={demo === null ? undefined : consultantTexts.demo(demo)}
          purpose="current"
          value={passphrase}
          onChange={setPassphrase}
          error={wrong ? consultantTexts.wrong : undefined}
        />
        {verify.isError ? <FailureNotice error={verify.error} /> : null}
        <div>
          <Button type="submit" pending={verify.isPending} disabled={passphrase === ''}>
            {consultantTexts.open}
          </Button>
        </div>
      </form>
    </div>
  );
}
