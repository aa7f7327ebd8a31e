/**
 * A made-up BSN from a seed: nine digits that pass the 11-proef, the same for the same seed. It is computed, not taken
 * from anyone; like every number that passes it may happen to exist.
 */
export function bsnFromSeed(seed: number): string {
  // Never zero: the sequence would stay there for ever.
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  for (;;) {
    const digits = Array.from({ length: 8 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return Math.floor(state / 97) % 10;
    });
    const check = digits.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11;
    if (check < 10 && digits.some((digit) => digit > 0)) return [...digits, check].join('');
  }
}
