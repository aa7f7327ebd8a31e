import { CallFailure } from '../api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { wordsFor, type Failed } from './failures.ts';

const unexpected: Failed = {
  code: 'unexpected',
  advice: '',
  waitSeconds: 0,
  reason: undefined,
  day: undefined,
};

export interface FailureNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** An error of a call, in its three parts. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const failed = error instanceof CallFailure ? error : unexpected;
  return <ErrorNotice {...wordsFor(failed)} onRetry={onRetry} />;
}
