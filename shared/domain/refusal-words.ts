import { z } from 'zod';

/** What a field says that was refused by a rule without words of its own. The library itself would say it in English. */
function refusalWords({ code, input }: Parameters<z.core.$ZodErrorMap>[0]): string {
  if (input === undefined || input === null || input === '') return 'Dit is nog niet ingevuld.';
  if (code === 'too_big') return typeof input === 'string' ? 'Dit is te lang.' : 'Dit is te veel.';
  if (code === 'too_small') return typeof input === 'string' ? 'Dit is te kort.' : 'Dit is te weinig.';
  return 'Dit is niet goed ingevuld.';
}

/** Makes the library say every refusal without words of its own in ours. Once, at the start of a process. */
export function sayRefusalsInDutch(): void {
  z.config({ customError: refusalWords });
}
