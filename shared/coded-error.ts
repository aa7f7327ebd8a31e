/**
 * An error that a caller tells apart by its literal `code`. Messages name what failed, never a key, a path or
 * anything a person wrote; the technical reason goes in `cause`.
 */
export abstract class CodedError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
