import { Button, DialogTrigger } from 'react-aria-components';
import { cx } from './class-names.ts';
import { PopoverPanel } from './PopoverPanel.tsx';
import { VISIBILITY } from './visibility-kind.ts';
import type { VisibilityKind } from './visibility-kind.ts';
import styles from './VisibilityMark.module.css';

interface VisibilityMarkProps {
  readonly kind: VisibilityKind;
  /** Who sees it, one line each (functions or names). With it the mark opens 'Wie ziet dit?'. */
  readonly viewers?: readonly string[] | undefined;
  /** A sentence under the list, such as why. */
  readonly note?: string | undefined;
  /** Without background or edge, for beside a label. */
  readonly small?: boolean | undefined;
}

/** The product's signature: who can see this, by colour, icon and word. */
export function VisibilityMark({ kind, viewers, note, small }: VisibilityMarkProps) {
  const { word, icon: Icon } = VISIBILITY[kind];
  const className = cx(styles.mark, styles[kind], small && styles.small);
  const content = (
    <>
      <Icon className={cx(styles.icon)} aria-hidden strokeWidth={2} />
      <span className={styles.word}>{word}</span>
    </>
  );
  if (viewers === undefined) return <span className={className}>{content}</span>;
  return (
    <DialogTrigger>
      <Button className={cx(className, styles.button)} aria-label={`${word}: wie ziet dit?`}>
        {content}
      </Button>
      <PopoverPanel title="Wie ziet dit?">
        <ul className={styles.list}>
          {viewers.map((viewer) => (
            <li key={viewer}>{viewer}</li>
          ))}
        </ul>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
      </PopoverPanel>
    </DialogTrigger>
  );
}
