import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentLetter } from '../../../electron/documents/consent-letter.ts';
import { CURRENT_KINDS } from '../../../shared/consent/kinds/registry.ts';
import type { ConsentRecord } from '../../../shared/consent/evidence.ts';
import { LANGUAGE_TAGS } from '../../../shared/languages/registry.ts';
import { amended, withdrawal } from '../consent/sealed-record.ts';
import { consent, employeeName, organisation, subjects } from './examples.ts';
import { plain, textOf, titleOf } from './text-of.ts';

const pageOf = (record: ConsentRecord): string => consentLetter({ record, organisation, employeeName }).html;
const read = (record: ConsentRecord): string => textOf(pageOf(record));

const every = CURRENT_KINDS.flatMap(({ kind }) => LANGUAGE_TAGS.map((language) => ({ kind, language })));

describe('the consent on paper', () => {
  it.each(every)('[CON-6] $kind in $language holds the exact text, word for word', ({ kind, language }) => {
    const record = consent(subjects[kind], { language });
    // The contact of today stands in the head between the name of the arbodienst and the text.
    const [sender = '', ...rest] = record.exactText.split('\n\n');
    expect(read(record)).toContain(plain(sender));
    expect(read(record)).toContain(plain(rest.join(' ')));
  });

  it('[CON-6] loses and changes no word of a text this build does not know', () => {
    const record = consent(undefined, { textVersion: '2031-9' });
    const [, ...rest] = record.exactText.split('\n\n');
    expect(read(record)).toContain(plain(rest.join(' ')));
  });

  it('[CON-6] keeps what was typed even when it looks like the form of the text', () => {
    const odd = fc
      .array(fc.constantFrom('- ', '[ ] ', 'Wie: ', 'Uw keuze', '<b>', '&', ' a', ': '), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join('').trim() || 'x');
    fc.assert(
      fc.property(odd, odd, (purpose, item) => {
        const details = { ...subjects.shareWithThirdParty.details, purpose, data: [item, purpose] };
        const record = consent({ kind: 'shareWithThirdParty', details });
        expect(read(record)).toContain(plain(record.exactText.split('\n\n').slice(1).join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  it('[CON-6] says who decided what, when, where, with whom and until when', () => {
    const text = read(consent());
    for (const told of [
      `${employeeName} geeft toestemming voor wat hierboven staat.`,
      '2 maart 2026 om 14:02 uur (UTC+01:00), Enschede',
      'laptop, hooguit 2 seconden mis',
      'Van 2 maart 2026 tot en met 2 juni 2026',
      'Petra Bos (praktijkondersteuner)',
      'Koffer 7',
    ]) {
      expect(text).toContain(told);
    }
  });

  it('[CON-3] [CON-6] says what was chosen, and shows no empty box', () => {
    const refused = { decision: 'refused', signature: null, validUntil: null };
    expect(read(consent())).toContain('Gekozen Ik geef toestemming Datum');
    expect(read(consent(undefined, refused))).toContain('Gekozen Ik geef geen toestemming Datum');
    expect(read(consent(undefined, { language: 'en' }))).toContain('Chosen I give consent Date');
    for (const record of [consent(), consent(undefined, refused)])
      expect(pageOf(record)).not.toMatch(/\[\s?\]|[\u2610-\u2612]|<input/);
  });

  it('[CON-6] says of a text this build does not know only that it was agreed to', () => {
    const text = read(consent(undefined, { textVersion: '2031-9' }));
    expect(text).toContain(`${employeeName} geeft toestemming voor wat hierboven staat.`);
    expect(text).not.toContain('Gekozen');
  });

  it('[CON-6] calls itself a simple electronic signature with a seal, and nothing more', () => {
    const record = consent();
    const text = read(record);
    expect(text).toContain('Dit is een eenvoudige elektronische handtekening.');
    expect(text).toContain('elke wijziging achteraf is daaraan te zien');
    expect(text).toContain(`Document ${record.id}`);
    expect(text).toContain(`${record.textHash.slice(0, 16)}…`);
    expect(text).not.toMatch(/gekwalificeerd|geavanceerd|rechtsgeldig|onweerlegbaar|bewijst/i);
    expect(read(consent(undefined, { language: 'en' }))).toContain('This is a simple electronic signature.');
  });

  it('[CON-3] prints a refusal without a signature and without a period', () => {
    const text = read(consent(undefined, { decision: 'refused', signature: null, validUntil: null }));
    expect(text).toContain(`${employeeName} geeft geen toestemming voor wat hierboven staat.`);
    expect(text).toContain('wie geen toestemming geeft, hoeft niet te tekenen');
    expect(text).not.toContain('Geldig');
    expect(text).not.toContain('handtekening met');
    expect(text).not.toContain('eenvoudige elektronische');
  });

  it('[CON-3] puts a withdrawal right under the decision, with its date', () => {
    const text = read(amended(consent(), withdrawal('2026-04-05T09:11:00+02:00')));
    expect(text).toContain(
      `voor wat hierboven staat. Ingetrokken op 5 april 2026 om 09:11 uur, door ${employeeName} (werknemer), mondeling.`,
    );
  });

  it('[CON-19] tells of a withdrawal for her only that, unless the record names who did it', () => {
    const entry = withdrawal('2026-04-05T09:11:00+02:00');
    const told = (by: unknown) => read(amended(consent(), { ...entry, by } as typeof entry));
    expect(told('other')).toContain(`09:11 uur, door iemand namens ${employeeName}, mondeling.`);
    expect(told({ name: 'Ali Bos', role: 'mentor' })).toContain(
      '09:11 uur, door Ali Bos (mentor), mondeling.',
    );
  });

  it('[CON-7] names the representative, the interpreter and the witness of a typed name', () => {
    const text = read(
      consent(undefined, {
        language: 'en',
        interpreter: { name: 'Ali Rahimi', language: 'Dari' },
        representative: { name: 'Hendrika van der Berg', relation: 'mother', ground: 'under 16' },
        signature: {
          method: 'typed',
          by: 'representative',
          typedName: 'H. van der Berg',
          witness: { name: 'Petra Bos', role: 'nurse' },
        },
      }),
    );
    for (const told of [
      'Interpreter Ali Rahimi (Dari)',
      'Hendrika van der Berg (mother); ground: under 16',
      'H. van der Berg Hendrika van der Berg, on behalf of Fatma van der Berg',
      'Name typed in the presence of Petra Bos (nurse)',
    ]) {
      expect(text).toContain(told);
    }
  });

  it('[CON-4] says that a paper one was signed on paper', () => {
    const scanHash = 'ab'.repeat(32);
    const signature = {
      method: 'paper',
      by: 'employee',
      scanBlobId: '00000000-0000-7000-8000-000000000008',
      scanHash,
    };
    expect(read(consent(undefined, { signature }))).toContain(
      `Getekend op papier; de scan ligt in het dossier (SHA-256 ${scanHash.slice(0, 16)})`,
    );
  });

  it('gives the drawing a description and the page a title without a name or a subject', () => {
    const html = pageOf(consent());
    expect(html).toContain(`aria-label="Getekende handtekening van ${employeeName}"`);
    expect(titleOf(html)).toBe('Vastgelegde keuze 000000000001');
  });
});
