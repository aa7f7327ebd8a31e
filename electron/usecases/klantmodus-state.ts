import { canonicalJson } from '../../shared/canonical-json.ts';
import type { ConsentSubject } from '../../shared/consent/kinds/registry.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { ConsentSetting } from '../../shared/ipc/consent-channels.ts';
import type { ChannelName } from '../../shared/ipc/contract.ts';
import { boundInKlantmodus } from '../../shared/ipc/klantmodus.ts';

/** The consent that the employee was handed the laptop for. */
interface Question {
  readonly dossierId: RecordId;
  readonly subject: ConsentSubject;
  readonly setting: ConsentSetting;
}

/**
 * Whether the employee holds the laptop, and what for. It lives here and not in the window, and ends with the passphrase
 * or with the session: what the page says of itself counts for nothing.
 */
export class Klantmodus {
  #question: Question | null = null;
  #decided = false;

  /** The dossier of the employee who holds the laptop, or null when the consultant has it. */
  get dossierId(): RecordId | null {
    return this.#question?.dossierId ?? null;
  }

  begin(question: Question): void {
    this.#question = question;
    this.#decided = false;
  }

  /** A decision was recorded: this question is not put again. */
  decided(): void {
    this.#decided = true;
  }

  /** The consultant has the laptop back. */
  end(): void {
    this.#question = null;
  }

  /** Whether this channel is answered at all, whatever is asked. */
  answers(name: ChannelName): boolean {
    return this.#question === null || boundInKlantmodus(name) !== undefined;
  }

  /** Whether input that fits the contract is about the consent that was handed over, as long as it is undecided. */
  fits(name: ChannelName, input: unknown): boolean {
    if (this.#question === null || boundInKlantmodus(name) === 'anything') return true;
    if (this.#decided || typeof input !== 'object' || input === null) return false;
    const asked: Readonly<Record<string, unknown>> = { ...input };
    return Object.entries(this.#question).every(
      ([key, value]) => !(key in asked) || canonicalJson(asked[key]) === canonicalJson(value),
    );
  }
}
