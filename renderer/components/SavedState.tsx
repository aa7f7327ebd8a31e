import { Check, CloudOff, PenLine } from 'lucide-react';
import { cx } from './class-names.ts';
import styles from './SavedState.module.css';

/** What became of what was typed last. `at` is the time as people read it: '14:02'. */
export type SavedStateValue =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' };

interface SavedStateProps {
  readonly state: SavedStateValue;
}

/** 'opgeslagen 14:02', 'wordt opgeslagen' or 'niet opgeslagen': always in sight, announced only when it fails. */
export function SavedState({ state }: SavedStateProps) {
  switch (state.kind) {
    case 'saved':
      return (
        <span className={cx(styles.state, styles.saved)}>
          <Check aria-hidden strokeWidth={2.25} />
          <span className={styles.word}>opgeslagen {state.at}</span>
        </span>
      );
    case 'saving':
      return (
        <span className={styles.state}>
          <PenLine aria-hidden />
          <span className={styles.word}>wordt opgeslagen</span>
        </span>
      );
    case 'unsaved':
      return (
        <span role="alert" className={cx(styles.state, styles.unsaved)}>
          <CloudOff aria-hidden />
          <span className={styles.word}>niet opgeslagen</span>
        </span>
      );
  }
}
