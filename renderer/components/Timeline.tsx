import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import type { StatusTone } from './StatusPill.tsx';
import styles from './Timeline.module.css';

export interface TimelineItem {
  readonly id: string;
  /** As people read it: 'ma 2 mrt 2026'. */
  readonly date: string;
  /** As machines read it: '2026-03-02'. */
  readonly dateTime?: string | undefined;
  readonly title: ReactNode;
  /** A StatusPill or VisibilityMark after the title; a tone always comes with a word here. */
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
  readonly tone?: StatusTone | undefined;
}

interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

/** What happened or will happen, by date. */
export function Timeline({ label, items }: TimelineProps) {
  return (
    <ol aria-label={label} className={styles.list}>
      {items.map((item) => (
        <li
          key={item.id}
          className={cx(styles.item, (item.tone ?? 'neutral') !== 'neutral' && styles[item.tone ?? ''])}
        >
          <time className={styles.date} dateTime={item.dateTime}>
            {item.date}
          </time>
          <div className={styles.body}>
            <div className={styles.head}>
              <span>{item.title}</span>
              {item.mark === undefined ? null : <span className={styles.mark}>{item.mark}</span>}
            </div>
            {item.children === undefined ? null : <div className={styles.text}>{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
