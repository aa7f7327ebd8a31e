import { describe, expect, it } from 'vitest';
import { recoverySheet } from '../../../electron/documents/recovery-sheet.ts';
import { formatPrintedKey, parsePrintedKey } from '../../../electron/vault/printed-key.ts';
import { organisation } from './examples.ts';
import { textOf, titleOf } from './text-of.ts';

const key = Uint8Array.from({ length: 20 }, (_, at) => (at * 37 + 11) % 256);
const sheet = recoverySheet({
  recoveryKey: formatPrintedKey('recovery', key),
  organisation,
  userName: 'Mila de Boer',
  madeOn: '2026-03-02',
});

describe('the recovery sheet', () => {
  it('shows the key in its order: what is read from the sheet opens the briefcase', () => {
    const groups = [
      ...sheet.html.slice(sheet.html.indexOf('class="key"')).matchAll(/<td>([^<]*)<\/td>/g),
    ].map(([, group]) => group);
    expect(groups).toHaveLength(9);
    expect(parsePrintedKey('recovery', groups.join(' '))).toEqual(key);
  });

  it('keeps the key out of the title and the foot', () => {
    expect(titleOf(sheet.html)).toBe('Herstelsleutel');
    expect(sheet.reference).toBe('Herstelsleutel, gemaakt op maandag 2 maart 2026');
  });

  it('says where to keep it and whom to tell when it is lost', () => {
    const text = textOf(sheet.html);
    expect(text).toContain('Leg het nooit bij de laptop.');
    expect(text).toContain('Joke Wessels, functionaris gegevensbescherming, via 053 123 45 68');
  });
});
