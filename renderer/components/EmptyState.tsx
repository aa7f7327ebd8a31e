import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  /** What is not here: 'Nog geen dossiers'. */
  readonly title: string;
  /** How it comes to be here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly compact?: boolean | undefined;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, children, action, compact }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, compact && styles.compact)}>
      {icon === undefined ? null : (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
