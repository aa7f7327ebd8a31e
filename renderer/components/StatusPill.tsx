import { AlarmClock, Check, Circle, CircleDot, Clock, OctagonAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { cx } from './class-names.ts';
import styles from './StatusPill.module.css';

export type StatusTone = 'neutral' | 'active' | 'due' | 'overdue' | 'done' | 'problem';

const ICONS: Readonly<Record<StatusTone, LucideIcon>> = {
  neutral: Circle,
  active: CircleDot,
  due: Clock,
  overdue: AlarmClock,
  done: Check,
  problem: OctagonAlert,
};

interface StatusPillProps {
  readonly tone: StatusTone;
  /** The status in a word or two; colour never speaks alone. */
  readonly children: string;
}

/** A status: colour, icon and always a word. */
export function StatusPill({ tone, children }: StatusPillProps) {
  const Icon = ICONS[tone];
  return (
    <span className={cx(styles.pill, styles[tone])}>
      <Icon className={cx(styles.icon)} aria-hidden strokeWidth={2.25} />
      <span className={styles.word}>{children}</span>
    </span>
  );
}
