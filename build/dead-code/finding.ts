/** Something of the product that nothing in the product reaches. */
export interface Finding {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** The export, method or action; null for a whole file. */
  readonly name: string | null;
}

/** A finding that stays, because a feature that is decided on will use it. */
export interface NotUsedYet extends Finding {
  /** The feature that will use it, in Dutch; for an instrument of the tests, what cannot be proven without it. */
  readonly for: string;
}

/** `file` or `file: name`, as the check and its messages write a finding. */
const nameOf = ({ file, name }: Finding): string => (name === null ? file : `${file}: ${name}`);

/**
 * One sentence for each finding that is not kept, and for each kept entry that is no finding any more: it is used now,
 * or gone, and its line must go as well.
 */
export function problemsIn(found: readonly Finding[], kept: readonly NotUsedYet[]): readonly string[] {
  const foundNames = new Set(found.map(nameOf));
  const keptNames = new Set(kept.map(nameOf));
  return [
    ...[...foundNames]
      .filter((name) => !keptNames.has(name))
      .map(
        (name) =>
          `${name}: alleen tests gebruiken dit. Haal het weg, of zet het in build/dead-code/not-used-yet.ts.`,
      ),
    ...[...keptNames]
      .filter((name) => !foundNames.has(name))
      .map(
        (name) =>
          `${name}: is in gebruik of bestaat niet meer. Haal de regel uit build/dead-code/not-used-yet.ts.`,
      ),
  ].sort();
}
