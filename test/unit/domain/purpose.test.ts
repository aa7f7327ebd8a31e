import { expect, expectTypeOf, it } from 'vitest';
import { purpose, type WrittenOut } from '../../../shared/domain/purpose.ts';

it('[LOG-1] a purpose is written out in the source: no typed text can become one', () => {
  expect(purpose('dossier overnemen')).toBe('dossier overnemen');
  expectTypeOf<WrittenOut<'dossier overnemen'>>().toEqualTypeOf<'dossier overnemen'>();
  expectTypeOf<WrittenOut<string>>().toBeNever();
  expectTypeOf<WrittenOut<`dossier overnemen: ${string}`>>().toBeNever();
});
