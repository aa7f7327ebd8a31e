import { CodedError } from './coded-error.ts';

/**
 * A value that has no canonical form: not plain JSON, a lone surrogate, or nested too deep to be a record of ours.
 * Names no value.
 */
export class CanonicalJsonError extends CodedError {
  readonly code = 'notCanonical';
  constructor(what: string, options?: ErrorOptions) {
    super(`no canonical form: ${what}`, options);
  }
}

const DEEPEST = 64;

function writeString(text: string): string {
  if (!text.isWellFormed()) throw new CanonicalJsonError('a lone surrogate');
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new CanonicalJsonError('a number that is not finite');
  return JSON.stringify(value);
}

function writeObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new CanonicalJsonError('not a plain object');
  const members = Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, member]) => member !== undefined)
    // The default order of sort() on strings is by UTF-16 code unit, as RFC 8785 asks.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${writeString(key)}:${write(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new CanonicalJsonError('nested too deep');
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, depth);
  throw new CanonicalJsonError(typeof value);
}

/**
 * The one text for a JSON value, after RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers as
 * ECMAScript writes them. A member that is `undefined` is left out, as in stored JSON.
 * Throws CanonicalJsonError for anything that is not plain JSON.
 */
export const canonicalJson = (value: unknown): string => write(value, 0);
