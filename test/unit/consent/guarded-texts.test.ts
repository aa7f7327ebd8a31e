import { describe, expect, it } from 'vitest';
import { guardedTexts } from '../../../shared/consent/guarded-texts.ts';
import type { ConsentField } from '../../../shared/consent/kinds/fields.ts';
import { CURRENT_KINDS } from '../../../shared/consent/kinds/registry.ts';
import { agreement, amended, subjects, withdrawal } from './sealed-record.ts';

const fieldsOf = (kind: (typeof CURRENT_KINDS)[number]): readonly (readonly [string, ConsentField])[] =>
  Object.entries(kind.fields);

const typedIn = ['line', 'lines', 'name'];

describe('[EMP-1] what the leak guard learns of a medical consent', () => {
  it.each(CURRENT_KINDS)(
    '[CON-19] $kind: every line that was typed, but for what the employer knows',
    (kind) => {
      const details: Readonly<Record<string, unknown>> = subjects[kind.kind].details;
      const secret = fieldsOf(kind).filter(
        ([, field]) => typedIn.includes(field.input) && !('employerKnows' in field),
      );
      const roles = ['praktijkondersteuner'];
      expect(guardedTexts(agreement(subjects[kind.kind]))).toEqual([
        ...secret.flatMap(([name]) => details[name]),
        ...roles,
      ]);
    },
  );

  it('[CON-19] only the addendum names what the employer knows: the employer and a person there', () => {
    const known = CURRENT_KINDS.flatMap((kind) =>
      fieldsOf(kind).flatMap(([name, field]) => ('employerKnows' in field ? [`${kind.kind} ${name}`] : [])),
    );
    expect(known).toEqual(['addendumEmployer employerName', 'addendumEmployer contactPerson']);
  });

  it('[CON-7] [CON-19] who decided or withdrew for her, in what role and why', () => {
    const record = agreement(subjects.newsletter);
    const representative = { name: 'Ali Bos', relation: 'zwager', ground: 'dementie' };
    const entry = withdrawal('2026-04-05T09:11:00+02:00');
    const byMentor = { ...entry, by: { name: 'Ria Bos', role: 'mentor' } } as typeof entry;
    expect(guardedTexts(amended({ ...record, representative }, byMentor))).toEqual([
      'praktijkondersteuner',
      'zwager',
      'dementie',
      'mentor',
    ]);
  });
});
