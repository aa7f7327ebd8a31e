import { describe, expect, it } from 'vitest';
import { organisationKeySheet } from '../../../electron/documents/organisation-key-sheet.ts';
import { formatPrintedKey, parsePrintedKey } from '../../../electron/vault/printed-key.ts';
import { organisation } from './examples.ts';
import { textOf, titleOf } from './text-of.ts';

const key = Uint8Array.from({ length: 20 }, (_, at) => (at * 41 + 3) % 256);
const sheet = organisationKeySheet({
  organisationKey: formatPrintedKey('organisation', key),
  organisation,
  madeOn: '2026-03-02',
});

describe('the sheet with the organisation key', () => {
  it('shows the key in its order: what is read from the sheet is the key', () => {
    const groups = [
      ...sheet.html.slice(sheet.html.indexOf('class="key"')).matchAll(/<td>([^<]*)<\/td>/g),
    ].map(([, group]) => group);
    expect(groups).toHaveLength(9);
    expect(parsePrintedKey('organisation', groups.join(' '))).toEqual(key);
  });

  it('keeps the key out of the title and the foot', () => {
    expect(titleOf(sheet.html)).toBe('Organisatiesleutel');
    expect(sheet.reference).toBe('Organisatiesleutel, gemaakt op maandag 2 maart 2026');
  });

  it('says what it is for, who keeps it, and names no user', () => {
    const text = textOf(sheet.html);
    expect(text).toContain('Een dossier opent deze sleutel niet.');
    expect(text).toContain('Leg dit blad in de kluis van de praktijk.');
    expect(text).toContain('kan zichzelf elke functie geven');
    expect(text).not.toContain('Gebruiker');
  });
});
