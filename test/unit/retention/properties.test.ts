import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/dates.ts';
import { decideRetention } from '../../../shared/retention/decide.ts';
import type { RetentionFacts, RetentionRecord, StillRunning } from '../../../shared/retention/record.ts';
import { RETENTION_TERMS } from '../../../shared/retention/terms.ts';
import { decided } from './decisions.ts';

const date = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const past = date('1980-01-01', '2020-12-31');
const later = date('2021-01-01', '2120-12-31');

const facts: fc.Arbitrary<RetentionFacts> = fc.record(
  {
    bornOn: date('1930-01-01', '1979-12-31'),
    employmentEndedOn: past,
    contractEndedOn: past,
    lastSubstantiveChangeOn: past,
    exposureEndedOn: past,
    radiationWorkEndedOn: past,
    examinedOn: past,
    guidanceEndedOn: past,
    writtenOn: past,
    unsubscribedOn: past,
    recordedOn: past,
  },
  { requiredKeys: [] },
);

const classes = Object.keys(RETENTION_TERMS) as RetentionRecord['class'][];
const plainRecord: fc.Arbitrary<RetentionRecord> = fc.record({ class: fc.constantFrom(...classes), facts });

const running: StillRunning[] = ['employment', 'contract', 'exposure', 'guidance', 'case'];
const anyRecord: fc.Arbitrary<RetentionRecord> = fc.record(
  {
    class: fc.constantFrom(...classes),
    facts,
    ongoing: fc.subarray(running),
    keepLonger: fc.record({ until: later, withdrawnOn: later }, { requiredKeys: ['until'] }),
    transfer: fc.record({ sentOn: past, receiptConfirmedOn: later }, { requiredKeys: ['sentOn'] }),
    chosenYears: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: ['class', 'facts'] },
);

describe('properties', () => {
  it('[RET-30] any well-formed record is decided or refused, never a crash', () => {
    const text = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map(([y, m, d]) => {
      const pad = (n: number, width: number): string => String(n).padStart(width, '0');
      return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
    });
    const loose = fc.oneof(text, past, later);
    fc.assert(
      fc.property(
        anyRecord,
        loose,
        fc.record({ from: loose, until: loose }),
        loose,
        (record, asOf, hold, exposureEndedOn) => {
          const result = decideRetention(
            { ...record, holds: [hold], facts: { ...record.facts, exposureEndedOn } },
            {},
            asOf,
          );
          expect(result.error === undefined ? result.reason : result.error.message).toMatch(/^[A-Z].*\.$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('[RET-23] due exactly from the day after retainUntil; without a date never', () => {
    fc.assert(
      fc.property(anyRecord, later, (record, asOf) => {
        const { decision, retainUntil, destroyableFrom } = decided(record, asOf);
        expect(destroyableFrom).toBe(retainUntil === null ? null : addDays(retainUntil, 1));
        expect(decision === 'due').toBe(destroyableFrom !== null && asOf >= destroyableFrom);
      }),
    );
  });

  it('[RET-20] an active hold always wins and changes no date', () => {
    fc.assert(
      fc.property(anyRecord, later, (record, asOf) => {
        const free = decided(record, asOf);
        const held = decided({ ...record, holds: [{ from: asOf, until: asOf }] }, asOf);
        expect(held.decision).toBe('held');
        expect(held.retainUntil).toBe(free.retainUntil);
        expect(held.rules.filter((rule) => rule !== 'RET-20')).toEqual(free.rules);
      }),
    );
  });

  it('[RET-21] a later start never gives an earlier end', () => {
    const names = [
      'lastSubstantiveChangeOn',
      'employmentEndedOn',
      'contractEndedOn',
      'exposureEndedOn',
    ] as const;
    fc.assert(
      fc.property(plainRecord, fc.constantFrom(...names), fc.nat(4000), (record, name, days) => {
        const start = record.facts?.[name];
        fc.pre(start !== undefined);
        const moved = { ...record, facts: { ...record.facts, [name]: addDays(start, days) } };
        const before = decided(record, '2035-01-01').retainUntil;
        const after = decided(moved, '2035-01-01').retainUntil;
        fc.pre(before !== null && after !== null);
        expect(after >= before).toBe(true);
      }),
    );
  });

  it('[RET-33] one more known policy event never shortens', () => {
    fc.assert(
      fc.property(plainRecord, past, (record, contractEndedOn) => {
        fc.pre(record.facts?.contractEndedOn === undefined);
        const before = decided(record, '2035-01-01').retainUntil;
        const after = decided(
          { ...record, facts: { ...record.facts, contractEndedOn } },
          '2035-01-01',
        ).retainUntil;
        fc.pre(before !== null);
        expect((after ?? '') >= before).toBe(true);
      }),
    );
  });

  it('[RET-25] consent never shortens, and withdrawn it changes no date', () => {
    fc.assert(
      fc.property(plainRecord, later, later, (record, until, asOf) => {
        const before = decided(record, asOf);
        const kept = decided({ ...record, keepLonger: { until } }, asOf);
        const withdrawn = decided({ ...record, keepLonger: { until, withdrawnOn: asOf } }, asOf);
        expect(withdrawn).toMatchObject({ decision: before.decision, retainUntil: before.retainUntil });
        if (before.retainUntil !== null) {
          expect(kept.retainUntil).toBe(until > before.retainUntil ? until : before.retainUntil);
        }
      }),
    );
  });

  it('[RET-22] over-retention is the distance between the law date and the policy date', () => {
    fc.assert(
      fc.property(plainRecord, later, (record, asOf) => {
        const { candidates, overRetentionDays, retainUntil } = decided(record, asOf);
        const [law, policy] = candidates;
        const days =
          law?.until && policy?.until && policy.term.basis === 'policy'
            ? daysBetween(law.until, policy.until)
            : 0;
        expect(overRetentionDays).toBe(retainUntil === null ? 0 : Math.max(0, days));
      }),
    );
  });

  it('[RET-5] a longer chosen term never ends earlier, and never before ten years', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 39 }), (exposureEndedOn, chosenYears) => {
        const end = (years: number): string =>
          decided({ class: 'biological', facts: { exposureEndedOn }, chosenYears: years }, '2035-01-01')
            .retainUntil ?? '';
        expect(end(chosenYears + 1) >= end(chosenYears)).toBe(true);
        expect(end(chosenYears) >= end(10)).toBe(true);
      }),
    );
  });
});
