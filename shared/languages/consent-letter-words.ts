import type { z } from 'zod';
import type { Amendment, withdrawnBy } from '../consent/amendment.ts';

type Means<K extends Amendment['kind']> =
  Extract<Amendment, { kind: K }> extends { readonly means: infer M extends string } ? M : never;

/** The fixed words of a consent on paper. Each sentence is whole; `{…}` is filled in once. */
export interface ConsentLetterWords {
  readonly documentTitle: string;
  readonly decision: string;
  readonly agreed: string;
  readonly refused: string;
  /** Before the choice, in the words in which it was offered. */
  readonly chosen: string;
  readonly at: string;
  readonly moment: string;
  readonly clock: string;
  readonly clockDoubt: string;
  readonly clockUnknown: string;
  readonly valid: string;
  readonly validUntil: string;
  readonly validOpen: string;
  readonly present: string;
  readonly nobodyElse: string;
  readonly person: string;
  readonly interpreter: string;
  readonly representative: string;
  readonly representativeText: string;
  readonly device: string;
  /** By who took it back; `named` where the record names who did it. */
  readonly withdrawn: Readonly<Record<z.infer<typeof withdrawnBy> | 'named', string>>;
  readonly used: string;
  readonly copy: string;
  readonly copyText: string;
  readonly drawing: string;
  readonly signedBy: { readonly employee: string; readonly representative: string };
  readonly typed: string;
  readonly paper: string;
  readonly unsigned: string;
  readonly simpleSignature: string;
  readonly sealed: string;
  readonly identity: string;
  readonly withdrawalMeans: Readonly<Record<Means<'withdrawal'>, string>>;
  readonly copyMeans: Readonly<Record<Means<'copyGiven'>, string>>;
}
