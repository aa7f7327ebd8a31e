import type { z } from 'zod';
import type { AccessKind, Action, Compartment } from '../access/matrix.ts';
import type { AuditEvent } from '../domain/audit.ts';

/**
 * Who may call a channel. `always` is for what must work before anyone is logged in; `open` asks for an unlocked
 * vault; an `action` is decided by the matrix for the caller's function and her membership of the dossier's team.
 */
export type Permission =
  | { readonly when: 'always' }
  | { readonly when: 'open' }
  | {
      readonly when: 'open';
      readonly action: Action;
      readonly compartment?: Compartment;
      readonly kind?: AccessKind;
    };

/** What the access log says about a call. The use case adds the object. */
export interface AuditRule {
  readonly action: AuditEvent['action'];
  /** Why this access happens, in Dutch, for who reads the log. */
  readonly purpose: string;
  readonly objectKind: string;
}

/** One channel of the contract: the handler, the preload, the tests and the documentation come from it. */
export interface Channel<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly permission: Permission;
  /** Null only where no dossier content is given: a check of text the caller sends along is not a read. */
  readonly audit: AuditRule | null;
}

/** Keeps the literal types of one channel: what may be called while locked is known to the compiler. */
export function channel<Input extends z.ZodType, Output extends z.ZodType, const Rule extends Permission>(
  definition: Channel<Input, Output> & { readonly permission: Rule },
): Channel<Input, Output> & { readonly permission: Rule } {
  return definition;
}
