import { FailureNotice } from '../i18n/FailureNotice.tsx';

interface CrashNoticeProps {
  readonly error: unknown;
  readonly reset: () => void;
}

/** What stands in the place of a screen that broke. What was typed there before was saved as it was typed. */
export function CrashNotice({ error, reset }: CrashNoticeProps) {
  return <FailureNotice error={error} onRetry={reset} />;
}
