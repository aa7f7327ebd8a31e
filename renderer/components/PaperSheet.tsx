import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './PaperSheet.module.css';

interface PaperSheetProps {
  /** What the sheet is, for screen readers: 'Gaat naar de werkgever'. */
  readonly label: string;
  readonly children: ReactNode;
  /** leaves: A4 with the employer's edge; stays: tinted, with the lock's edge; plain: A4. */
  readonly kind?: 'leaves' | 'stays' | 'plain' | undefined;
  /** No taller than its text. */
  readonly short?: boolean | undefined;
  /** Language of the text on the sheet, when not Dutch. */
  readonly lang?: string | undefined;
}

/** A sheet of A4 with the letter's margins and serif. */
export function PaperSheet({ label, children, kind = 'plain', short, lang }: PaperSheetProps) {
  return (
    <section aria-label={label} lang={lang} className={styles.frame}>
      <div className={cx(styles.sheet, styles[kind], short && styles.short)}>{children}</div>
    </section>
  );
}
