import type { AuditEvent } from '../../shared/domain/audit.ts';

/** Milliseconds within which the same search counts as one. */
const oneSearch = 60_000;

/**
 * Somebody who searches types on: each keystroke is a read. The log keeps the first of the same search in a minute,
 * where 'the same' is the whole event; a search with another purpose or outcome, or in another dossier, is its own.
 */
export function searchLog(clock: () => Date) {
  const lastAt = new Map<string, number>();
  const keyOf = (event: AuditEvent): string => JSON.stringify(event);
  return {
    isLogged: (event: AuditEvent): boolean => {
      if (event.action !== 'search') return false;
      const at = lastAt.get(keyOf(event));
      const since = at === undefined ? Number.NaN : clock().getTime() - at;
      // A clock that was set back proves nothing about a minute: then a line is written.
      return since >= 0 && since < oneSearch;
    },
    logged: (event: AuditEvent): void => {
      if (event.action === 'search') lastAt.set(keyOf(event), clock().getTime());
    },
  };
}
