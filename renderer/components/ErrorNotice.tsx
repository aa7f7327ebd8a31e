import { useEffect, useRef } from 'react';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import styles from './Banner.module.css';

interface ErrorNoticeProps {
  /** What happened, in one sentence; the title. */
  readonly happened: string;
  /** What is safe: what has been kept. */
  readonly safe: string;
  /** What the reader can do now. */
  readonly action: string;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string | undefined;
  readonly retrying?: boolean | undefined;
}

/** An error in its three parts: what happened, what is safe, what to do. */
export function ErrorNotice({ happened, safe, action, onRetry, retryLabel, retrying }: ErrorNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the fields of a dialog it may be out of sight, and then the button looks dead.
    if (notice.current?.closest('[role$="dialog"]')) notice.current.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={notice} className={styles.place}>
      <Banner tone="problem" title={happened}>
        <dl className={styles.parts}>
          <dt>Wat veilig is</dt>
          <dd>{safe}</dd>
          <dt>Wat u kunt doen</dt>
          <dd>{action}</dd>
        </dl>
        {onRetry === undefined ? null : (
          <div className={styles.retry}>
            <Button onPress={onRetry} pending={retrying}>
              {retryLabel ?? 'Opnieuw proberen'}
            </Button>
          </div>
        )}
      </Banner>
    </div>
  );
}
