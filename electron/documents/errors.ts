import { CodedError } from '../../shared/coded-error.ts';

/** A document could not be made or printed. The cause says why and holds nothing of its content. */
export class DocumentFailed extends CodedError {
  readonly code = 'documentFailed';
  constructor(options?: ErrorOptions) {
    super('the document could not be made', options);
  }
}

/** The system knows no printer. */
export class NoPrinter extends CodedError {
  readonly code = 'noPrinter';
  constructor() {
    super('there is no printer');
  }
}

/** The bytes could not be written where the user wanted them; nothing half stands there. The cause tells a full disk. */
export class DocumentNotSaved extends CodedError {
  readonly code = 'documentNotSaved';
  constructor(options?: ErrorOptions) {
    super('the document could not be saved', options);
  }
}
