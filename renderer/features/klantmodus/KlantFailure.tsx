import type { KlantmodusWords } from '../../../shared/languages/klantmodus-words.ts';
import { CallFailure } from '../../api.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from './KlantmodusScreen.module.css';

interface KlantFailureProps {
  readonly error: unknown;
  readonly words: KlantmodusWords;
  /** Shows the text as it is now, when the one that was read is no longer the one that would be recorded. */
  readonly onReadAgain?: () => void;
}

/** An error in the employee's own language, and under it the one for the arbodienst. */
export function KlantFailure({ error, words, onReadAgain }: KlantFailureProps) {
  const changed = error instanceof CallFailure && error.code === 'consentTextChanged';
  return (
    <div className={styles.failure}>
      <Banner tone="problem">{words.failed}</Banner>
      {changed && onReadAgain !== undefined ? <Button onPress={onReadAgain}>{words.back}</Button> : null}
      <div lang="nl">
        <FailureNotice error={error} />
      </div>
    </div>
  );
}
