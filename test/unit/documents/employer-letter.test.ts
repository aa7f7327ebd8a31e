import { describe, expect, it } from 'vitest';
import { emptyReportContent, reportCategories } from '../../../shared/report/employer-report.ts';
import { laidOut, letter, longLetter, organisation } from './examples.ts';
import { textOf, titleOf } from './text-of.ts';

const CANARY = 'KANARIE-DIAGNOSE';

describe('the letter to the employer', () => {
  it('[EMP-1] says the four categories in their order, under plain headings', () => {
    const text = textOf(laidOut(letter).html);
    const headings = [
      'Wat de werknemer kan',
      'Verwachte duur',
      'Mate van arbeidsongeschiktheid',
      'Advies over aanpassingen en re-integratie',
    ];
    const places = headings.map((heading) => text.indexOf(heading));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('werken boven schouderhoogte');
    expect(text).toContain('Naar verwachting nog zes tot acht weken.');
  });

  it.each(reportCategories)('[EMP-1] leaves out "%s" with its heading when it is empty', (category) => {
    const full = laidOut(letter).html.match(/<h2>/g)?.length;
    const without = laidOut({
      ...letter,
      content: { ...letter.content, [category]: ' \n' },
    }).html.match(/<h2>/g)?.length;
    expect([full, without]).toEqual([4, 3]);
  });

  it('[EMP-1] prints nothing of what does not belong, even when someone gets it past the types', () => {
    const smuggled = {
      ...letter,
      diagnosis: CANARY,
      content: { ...letter.content, cause: CANARY },
      employee: { ...letter.employee, bsn: CANARY, bornOn: CANARY },
      recipient: { ...letter.recipient, note: CANARY },
      writer: { ...letter.writer, observation: CANARY },
    };
    expect(laidOut(smuggled).html).not.toContain(CANARY);
  });

  it('[EMP-1] has no room in its type for anything else', () => {
    // @ts-expect-error a fifth thing is not part of a letter
    laidOut({ ...letter, diagnosis: CANARY });
    // @ts-expect-error a fifth category does not exist
    laidOut({ ...letter, content: { ...emptyReportContent, cause: CANARY } });
    // @ts-expect-error of the employee an employer gets the name and the number
    laidOut({ ...letter, employee: { ...letter.employee, bornOn: '1984-05-17' } });
    expect(Object.keys(letter.content)).toEqual([...reportCategories]);
  });

  it('[EMP-2] says that the employee knows the content, and carries her remark only when there is one', () => {
    const silent = textOf(laidOut(letter).html);
    expect(silent).toContain('De werknemer heeft de inhoud van deze brief vooraf gezien of gehoord.');
    expect(silent).not.toContain('Opmerking van de werknemer');
    expect(textOf(laidOut(longLetter).html)).toContain(
      'Opmerking van de werknemer De werknemer wil dat u ook dit leest: Ik wil graag op dinsdag',
    );
  });

  it('has a title and a reference that name nobody', () => {
    const { html, reference } = laidOut(letter);
    expect(titleOf(html)).toBe('Terugkoppeling werkgever TK-20260302-4F9A1C');
    expect(reference).toBe('TK-20260302-4F9A1C');
    expect(html).toContain('<html lang="nl">');
  });

  it('loads nothing but the fonts of the print window and runs nothing, whatever the names hold', () => {
    const hostile = `"><script src="https://example.org/x.js"></script><img src=x onerror=alert(1)>`;
    const { html } = laidOut({
      ...letter,
      organisation: { ...organisation, name: hostile, tagline: hostile, certificates: [hostile] },
      recipient: { ...letter.recipient, employerName: hostile, contactName: hostile },
      employee: { name: hostile, personnelNumber: hostile },
      content: { ...letter.content, work: hostile },
      remark: hostile,
      documentNumber: hostile,
      writer: { name: hostile, function: hostile },
    });
    expect(html).not.toMatch(/<(script|img|iframe|object|embed|form|meta http)/i);
    const addresses = [
      ...html.matchAll(/<[^>]*\s(?:href|src)="([^"]*)"/g),
      ...html.matchAll(/url\('([^']*)'\)/g),
    ].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => /^\/serif-latin(-ext)?-[46]00\.woff2$/.test(address ?? ''))).toBe(
      true,
    );
  });
});
