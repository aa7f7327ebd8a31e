import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { VisibilityMark } from './VisibilityMark.tsx';
import type { VisibilityKind } from './visibility-kind.ts';
import styles from './VisibilityPanel.module.css';

interface VisibilityPanelProps {
  readonly kind: VisibilityKind;
  readonly title: string;
  readonly children: ReactNode;
  readonly viewers?: readonly string[] | undefined;
  /** Heading level, 2 unless told. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** Paper tinted in the colour of the mark ('blijft hier'). */
  readonly tinted?: boolean | undefined;
}

/** A part whose edge carries the visibility mark; a group and no landmark, for many stand on one page: everything in it is seen by the same people. */
export function VisibilityPanel({ kind, title, children, viewers, level = 2, tinted }: VisibilityPanelProps) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={cx(styles.panel, styles[kind], tinted && styles.tinted)}
    >
      <div className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        <VisibilityMark kind={kind} viewers={viewers} />
      </div>
      {children}
    </div>
  );
}
