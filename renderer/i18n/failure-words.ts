/** An error in three parts: what happened, what is safe, what to do. */
export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
}

/** What is safe when something could not be done: nothing that was stored before is lost by it. */
export const kept = 'Alles wat eerder is opgeslagen, staat nog in de koffer.';
