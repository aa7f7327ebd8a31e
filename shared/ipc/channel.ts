import type { z } from 'zod';
import type { AccessKind, Action, Compartment } from '../access/matrix.ts';
import type { AuditEvent } from '../domain/audit.ts';
import { purpose, type Purpose, type WrittenOut } from '../domain/purpose.ts';

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
  readonly purpose: Purpose;
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

type Definition<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Rule extends Permission,
  Text extends string,
> = Omit<Channel<Input, Output>, 'permission' | 'audit'> & {
  readonly permission: Rule;
  readonly audit: (Omit<AuditRule, 'purpose'> & { readonly purpose: WrittenOut<Text> }) | null;
};

/**
 * Keeps the literal types of one channel: what may be called while locked is known to the compiler, and so is that its
 * purpose is written out.
 */
export function channel<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Rule extends Permission,
  const Text extends string,
>(definition: Definition<Input, Output, Rule, Text>): Channel<Input, Output> & { readonly permission: Rule } {
  const { audit } = definition;
  return { ...definition, audit: audit === null ? null : { ...audit, purpose: purpose(audit.purpose) } };
}
