import { CallFailure } from '../api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { wordsFor } from './failures.ts';

export interface FailureNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** An error of a call, in its three parts. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const words = wordsFor(
    error instanceof CallFailure ? error.code : 'unexpected',
    error instanceof CallFailure ? error.advice : '',
  );
  return <ErrorNotice {...words} onRetry={onRetry} />;
}
