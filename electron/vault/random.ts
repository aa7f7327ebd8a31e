/** Gives this many unpredictable bytes (node:crypto randomBytes), for secrets and salts. */
export type Random = (size: number) => Uint8Array;
