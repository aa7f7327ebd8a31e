import { failureCodes, type Failure, type FailureCode } from '../../shared/ipc/failure.ts';
import { CodedError } from '../../shared/coded-error.ts';
import { RecordRefused } from '../store/errors.ts';
import {
  InputRefused,
  ImpossibleDates,
  Incomplete,
  NotAllowed,
  RetentionRefused,
} from '../usecases/failures.ts';
import { PassphraseTooWeak, TooManyAttempts } from '../vault/errors.ts';

/** What the window may know of an error: a code, and where it concerns a field, which one. */
export function failureOf(cause: unknown): Failure {
  const code = codeOf(cause);
  if (cause instanceof InputRefused) return { code, field: cause.field, message: cause.advice };
  if (cause instanceof Incomplete) return { code, field: cause.field, message: '' };
  if (cause instanceof RecordRefused) return { code, field: cause.path, message: '' };
  if (cause instanceof PassphraseTooWeak) return { code, field: 'passphrase', message: cause.advice };
  if (cause instanceof TooManyAttempts)
    return { code, field: '', message: '', waitSeconds: Math.ceil(cause.waitMs / 1_000) };
  if (cause instanceof ImpossibleDates) return { code, field: '', message: '', ...cause.refusal };
  if (cause instanceof RetentionRefused) return { code, field: '', message: cause.sentence };
  if (cause instanceof NotAllowed)
    return typeof cause.why === 'string'
      ? { code, field: '', message: '', reason: cause.why }
      : { code, field: '', message: cause.why.sentence };
  return { code, field: '', message: '' };
}

function codeOf(cause: unknown): FailureCode {
  if (isDiskFull(cause)) return 'diskFull';
  if (cause instanceof CodedError) return failureCodes.find((code) => code === cause.code) ?? 'unexpected';
  return 'unexpected';
}

function isDiskFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause ? cause.code : undefined;
  return code === 'ENOSPC' || code === 'SQLITE_FULL' || isDiskFull(cause.cause);
}
