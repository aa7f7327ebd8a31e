import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { firstVersion, growingForms, readBody } from '../../../shared/records/schema-history.ts';

const v1 = z.strictObject({ name: z.string() });
const v2 = z.strictObject({ given: z.string(), family: z.string() });
const v3 = v2.extend({ born: z.string().nullable() }).refine(({ family }) => family !== '', {
  path: ['family'],
});

const history = firstVersion(v1)
  .next(v2, ({ name }) => {
    const [given = '', ...rest] = name.split(' ');
    return { given, family: rest.join(' ') };
  })
  .next(v3, (body) => ({ ...body, born: null }));

describe('[REC-1] a body is read by the form it was written in, and brought up form by form', () => {
  test.each([
    [1, { name: 'Noor de Wit' }, { given: 'Noor', family: 'de Wit', born: null }],
    [2, { given: 'Noor', family: 'de Wit' }, { given: 'Noor', family: 'de Wit', born: null }],
    [
      3,
      { given: 'Noor', family: 'de Wit', born: '1980-01-01' },
      { given: 'Noor', family: 'de Wit', born: '1980-01-01' },
    ],
  ])('form %i', (version, stored, body) => {
    expect(readBody(history, version, stored)).toEqual({ body });
  });

  test('a form that does not fit is named by field, never by content', () => {
    expect(readBody(history, 1, { name: 7 })).toEqual({ refused: 'invalid', path: 'name' });
    expect(readBody(history, 0, { name: 'x' })).toMatchObject({ refused: 'invalid' });
  });

  test('what an upgrade makes is held against the next form, its refinements included', () => {
    expect(readBody(history, 1, { name: 'Noor' })).toEqual({ refused: 'invalid', path: 'family' });
  });

  test('a newer form says so', () => {
    expect(readBody(history, 4, { name: 'x' })).toEqual({ refused: 'newer' });
  });
});

describe('[REC-2] a sealed body keeps the form it was sealed in', () => {
  const sealed = firstVersion(v1).nextSealed(v2);

  test('the older form stays what it was', () => {
    expect(readBody(sealed, 1, { name: 'Noor de Wit' })).toEqual({ body: { name: 'Noor de Wit' } });
    expect(readBody(sealed, 2, { given: 'Noor', family: 'de Wit' })).toEqual({
      body: { given: 'Noor', family: 'de Wit' },
    });
  });

  test('[STO-22] each addition to a union is a further form, so that a program without it finds it newer', () => {
    const union = z.union([v1, v2]);
    const body = { given: 'Noor', family: 'de Wit' };
    const [before, after] = [growingForms(v1, 0), growingForms(union, 1)];
    expect([before, after].map(({ versions }) => versions.length)).toEqual([1, 2]);
    expect(readBody(after, 2, body)).toEqual({ body });
    expect(readBody(after, 1, { name: 'Noor' })).toEqual({ body: { name: 'Noor' } });
    expect(readBody(before, 2, body)).toEqual({ refused: 'newer' });
  });

  test('the newest form is no older one', () => {
    expect(readBody(sealed, 2, { name: 'Noor de Wit' })).toMatchObject({ refused: 'invalid' });
  });
});

test('[REC-1] a kind is brought up form by form, or sealed form by form: the two do not mix', () => {
  const first = firstVersion(v1);
  const upgraded = first.next(v2, ({ name }) => ({ given: '', family: name }));
  expect(upgraded).not.toHaveProperty('nextSealed');
  expect(first.nextSealed(v2)).not.toHaveProperty('next');
});
