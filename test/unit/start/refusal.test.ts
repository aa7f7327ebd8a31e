import { describe, expect, it } from 'vitest';
import { startRefusal } from '../../../electron/start/refusal.ts';
import { StoreNotSecured } from '../../../electron/store/errors.ts';

describe('what is said when the application cannot start', () => {
  it('names the code and what is safe, never the message', () => {
    const { text } = startRefusal(new StoreNotSecured('/home/noor/koffer.db'));
    expect(text).toContain('(storeNotSecured)');
    expect(text).toContain('Er is niets geopend of veranderd.');
    expect(text).not.toContain('noor');
  });

  it('gives away nothing of an error nobody knows', () => {
    expect(startRefusal(new Error('secret')).text).toContain('(unexpected)');
    expect(startRefusal(new Error('secret')).text).not.toContain('secret');
  });
});
