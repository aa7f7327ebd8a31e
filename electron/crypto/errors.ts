import { CodedError } from '../../shared/coded-error.ts';

/**
 * The key, the encrypted bytes and their additional data do not belong together: another key, or altered, cut short or
 * moved bytes. Which of these it was cannot be known. Vault and store say what it means to them.
 */
export class DecryptionFailed extends CodedError {
  readonly code = 'decryptionFailed';
  constructor(options?: ErrorOptions) {
    super('the encrypted bytes do not pass their check', options);
  }
}
