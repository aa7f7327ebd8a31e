/** Two ways to tell how much time went by, each in milliseconds. */
export interface Clocks {
  /** The clock of the laptop: goes on while it sleeps, and can be set. */
  readonly wall: () => number;
  /** Runs since the program began: cannot be set, and on some systems stands still while the laptop sleeps. */
  readonly steady: () => number;
}

/**
 * How long nobody did anything: the longest of what both clocks say. Setting the clock back keeps nothing open, and time
 * asleep counts. Setting it ahead only locks earlier.
 */
export class IdleClock {
  readonly #clocks: Clocks;
  #usedAt: { readonly wall: number; readonly steady: number };

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
    this.#usedAt = this.#read();
  }

  /** Someone did something. */
  used(): void {
    this.#usedAt = this.#read();
  }

  /** Milliseconds since someone last did something. */
  idleFor(): number {
    const now = this.#read();
    return Math.max(now.wall - this.#usedAt.wall, now.steady - this.#usedAt.steady);
  }

  #read(): { readonly wall: number; readonly steady: number } {
    return { wall: this.#clocks.wall(), steady: this.#clocks.steady() };
  }
}
