import type { ReactNode } from 'react';
import styles from './FieldRow.module.css';

/** Short fields that belong together, side by side while there is room; their labels stay on one line. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
