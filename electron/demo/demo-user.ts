import { CodedError } from '../../shared/coded-error.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract.ts';
import type { FailureCode } from '../../shared/ipc/failure.ts';
import type { Briefcase } from '../briefcase.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { answerCalls } from '../ipc/register.ts';
import { talkDayOf, type DayFromToday } from './days.ts';

/** Thrown when a call of the example is refused: what a user cannot do, the example cannot either. */
class ExampleRefused extends CodedError {
  readonly code = 'exampleRefused';
  readonly channel: ChannelName;
  readonly failure: FailureCode;

  constructor(channel: ChannelName, failure: FailureCode) {
    super(`the application refused ${channel}: ${failure}`);
    this.channel = channel;
    this.failure = failure;
  }
}

/** A new briefcase, and the handlers over it. */
export interface DemoParts {
  readonly briefcase: Briefcase;
  readonly handlers: Handlers;
}

interface StoppedClock {
  readonly today: PlainDate;
  readonly now: Date;
}

/** The user of the example: she calls the channels of the window, with the same checks. */
export class DemoUser {
  readonly #parts: DemoParts;
  readonly #clock: StoppedClock | null;
  readonly #answer: ReturnType<typeof answerCalls<null>>;

  /** @param clock where her clock stands; by default it runs with that of the laptop */
  constructor(parts: DemoParts, clock: StoppedClock | null = null) {
    this.#parts = parts;
    this.#clock = clock;
    this.#answer = answerCalls<null>({
      handlers: parts.handlers,
      context: () => this.#context(),
      // No page sends these calls: they come from this file.
      trusts: () => true,
      log: () => undefined,
    });
  }

  /** Today on her clock. @throws ExampleRefused while the briefcase is closed */
  get today(): PlainDate {
    const context = this.#context();
    if (context === null) throw new ExampleRefused('session.current', 'locked');
    return context.today();
  }

  /**
   * The same user with her clock put back, so that a talk of last week has the date of last week. Only for the example:
   * the store and its access log keep the real time.
   * @param at time on the clock, 'HH:MM'
   */
  on(day: DayFromToday, at: string): DemoUser {
    const today = talkDayOf(this, day);
    return new DemoUser(this.#parts, { today, now: new Date(`${today}T${at}:00`) });
  }

  /** Takes one step as the window would. @throws ExampleRefused */
  async call<Name extends ChannelName>(
    channel: Name,
    input: ChannelInput<Name>,
  ): Promise<ChannelOutput<Name>> {
    const envelope = await this.#answer(null, [channel, input]);
    if (!envelope.ok) throw new ExampleRefused(channel, envelope.failure.code);
    // It was validated against the contract, on its way out.
    return envelope.value as ChannelOutput<Name>;
  }

  #context(): Briefcase['context'] {
    const { context } = this.#parts.briefcase;
    const clock = this.#clock;
    if (context === null || clock === null) return context;
    return { ...context, now: () => clock.now, today: () => clock.today };
  }
}
