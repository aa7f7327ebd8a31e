import { useId } from 'react';
import { Button } from './Button.tsx';
import styles from './Progress.module.css';

interface ProgressProps {
  /** What is being done: 'Kopie wordt gemaakt'. */
  readonly label: string;
  /** Absent while it is not known how much there is. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** In words: '3 van 12 dossiers'. */
  readonly detail?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
}

/** Work that takes a while, and the way out of it. */
export function Progress({ label, value, max = 100, detail, onCancel, cancelLabel }: ProgressProps) {
  const labelId = useId();
  return (
    <div className={styles.progress}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <progress className={styles.bar} aria-labelledby={labelId} max={max} value={value} />
      {detail === undefined ? null : (
        <span role="status" className={styles.detail}>
          {detail}
        </span>
      )}
      {onCancel === undefined ? null : (
        <div className={styles.cancel}>
          <Button onPress={onCancel}>{cancelLabel ?? 'Afbreken'}</Button>
        </div>
      )}
    </div>
  );
}
