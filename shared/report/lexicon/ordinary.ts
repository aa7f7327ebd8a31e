/** Placeholder, filled below. */
export const ordinaryWords = `de het een`;
