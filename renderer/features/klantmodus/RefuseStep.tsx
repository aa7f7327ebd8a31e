import type { ReactNode } from 'react';
import type { KlantmodusWords } from '../../../shared/languages/klantmodus-words.ts';
import { Button } from '../../components/Button.tsx';
import { StepHeading } from './StepHeading.tsx';
import styles from './KlantmodusScreen.module.css';

interface RefuseStepProps {
  readonly title: string;
  readonly question: string;
  readonly words: KlantmodusWords;
  readonly pending: boolean;
  readonly failure: ReactNode;
  readonly onBack: () => void;
  readonly onConfirm: () => void;
}

/** Saying no: one sentence, no signature and no reason [CON-3]. */
export function RefuseStep({ title, question, words, pending, failure, onBack, onConfirm }: RefuseStepProps) {
  return (
    <div className={styles.step}>
      <StepHeading>{title}</StepHeading>
      <p className={styles.asked}>{question}</p>
      <p>{words.refuseSentence}</p>
      {failure}
      <div className={styles.buttons}>
        <Button size="large" onPress={onBack} disabled={pending}>
          {words.back}
        </Button>
        <Button size="large" tone="primary" onPress={onConfirm} pending={pending}>
          {words.refuseConfirm}
        </Button>
      </div>
    </div>
  );
}
