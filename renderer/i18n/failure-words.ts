/** An error in three parts: what happened, what is safe, what to do. */
export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
}

export const kept = 'Alles wat eerder is opgeslagen, staat nog in de koffer.';
