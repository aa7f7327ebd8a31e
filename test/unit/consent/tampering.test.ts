import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendmentPayload, sealedPayload } from '../../../shared/consent/sealed-payload.ts';
import { consentState } from '../../../shared/consent/validity.ts';
import {
  agreement,
  amended,
  crypto,
  sealed,
  subjects,
  unsealedAgreement,
  used,
  uuid,
  withdrawal,
} from './sealed-record.ts';

type Json = Record<string, unknown>;

const stateOf = (record: unknown) => consentState(record, { asOf: '2026-03-10', crypto }).state;
const copyOf = (record: unknown): Json => JSON.parse(JSON.stringify(record)) as Json;

/** The path of every value inside `value`, containers included. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]));
  return path.length === 0 ? inner : [[...path], ...inner];
}

/** A copy of `record` in which the value at `path` is replaced, or left out when `value` is undefined. */
function changed(record: unknown, path: readonly string[], value: unknown): Json {
  const copy = copyOf(record);
  let at: Json = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Json;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const sealedFields = (record: object) =>
  pathsIn(record).filter(([top]) => top !== 'seal' && top !== 'amendments');
const kinds = fc.constantFrom(...Object.values(subjects));

describe('what a seal is over', () => {
  it('[CON-17] is this text, for ever: stored seals depend on it', () => {
    expect(sealedPayload({ seal: 1, amendments: [], id: 'a', place: 'Hengelo' })).toBe(
      '{"context":"arbokoffer/consent/1","record":{"id":"a","place":"Hengelo"}}',
    );
  });

  it('[CON-12] for an amendment names the record and its seal', () => {
    const record = { id: 'a', seal: { signature: 's' } };
    expect(amendmentPayload(record, { kind: 'used', id: 'b', seal: 1 })).toBe(
      '{"amendment":{"id":"b","kind":"used"},"context":"arbokoffer/consent-amendment/1","recordId":"a","recordSeal":"s"}',
    );
  });
});

describe('tampering', () => {
  it('[CON-6] any change of any sealed value shows', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.jsonValue(), (subject, pick, value) => {
        const record = agreement(subject);
        const paths = sealedFields(record);
        const path = paths[pick % paths.length] ?? [];
        const forged = changed(record, path, value);
        fc.pre(JSON.stringify(forged) !== JSON.stringify(copyOf(record)));
        expect(stateOf(forged)).toBe('tampered');
      }),
      { numRuns: 400 },
    );
  });

  it('[CON-6] any sealed value left out, and any value added, shows', () => {
    const record = agreement();
    for (const path of sealedFields(record))
      expect(stateOf(changed(record, path, undefined)), path.join('.')).toBe('tampered');
    expect(stateOf({ ...record, remark: 'niets bijzonders' })).toBe('tampered');
    expect(stateOf({ ...record, details: { ...record.details, extra: 1 } })).toBe('tampered');
  });

  it('[CON-17] any change of the seal shows, a second spelling of the same bytes included', () => {
    const record = agreement();
    fc.assert(
      fc.property(
        fc.constantFrom('publicKey', 'signature'),
        fc.nat(200),
        fc.base64String(),
        (field, at, noise) => {
          const text = record.seal[field];
          const place = at % text.length;
          const other = noise.charAt(0) || 'A';
          fc.pre(other !== text.charAt(place));
          const forged = text.slice(0, place) + other + text.slice(place + 1);
          expect(stateOf(changed(record, ['seal', field], forged))).toBe('tampered');
        },
      ),
    );
    const last = record.seal.signature.at(-1) ?? '';
    const spelling = { A: 'B', Q: 'R', g: 'h', w: 'x' }[last] ?? '';
    const sameBytes = record.seal.signature.slice(0, -1) + spelling;
    expect(Buffer.from(sameBytes, 'base64url')).toEqual(Buffer.from(record.seal.signature, 'base64url'));
    expect(stateOf(changed(record, ['seal', 'signature'], sameBytes))).toBe('tampered');
  });

  it('[CON-17] an absent seal is missing; one that is no seal is tampering', () => {
    const { seal: _left, ...unsealed } = agreement();
    expect(consentState(unsealed, { asOf: '2026-03-10', crypto })).toEqual({
      state: 'incomplete',
      missing: ['seal'],
    });
    for (const seal of [{}, 'zegel', 7, { algorithm: 'none', publicKey: '', signature: '' }]) {
      expect(stateOf({ ...unsealed, seal })).toBe('tampered');
    }
    const zeroKey = {
      algorithm: 'Ed25519',
      publicKey: 'A'.repeat(43),
      signature: agreement().seal.signature,
    };
    expect(stateOf({ ...unsealed, seal: zeroKey })).toBe('tampered');
  });

  it('[CON-6] a text that does not fit its hash shows even when it was sealed so', () => {
    const fields = unsealedAgreement();
    expect(stateOf(sealed({ ...fields, exactText: `${fields.exactText} ` }))).toBe('tampered');
  });

  it('[CON-17] the order of keys is no change', () => {
    const record = agreement();
    const turned = Object.fromEntries(Object.entries(record).toReversed());
    expect(stateOf(turned)).toBe('valid');
  });

  it('[CON-12] an amendment is sealed: a forged, changed or moved one shows', () => {
    const record = agreement();
    const withdrawn = amended(record, withdrawal('2026-03-04T09:00:00+01:00'));
    expect(stateOf(withdrawn)).toBe('withdrawn');
    for (const path of pathsIn(withdrawn.amendments[0]).filter(([top]) => top !== 'seal')) {
      expect(stateOf(changed(withdrawn, ['amendments', '0', ...path], 'anders')), path.join('.')).toBe(
        'tampered',
      );
    }
    const other = agreement(subjects.shareWithThirdParty);
    expect(stateOf({ ...other, amendments: withdrawn.amendments })).toBe('tampered');
    const sameId = { ...agreement(subjects.newsletter), amendments: withdrawn.amendments };
    expect(sameId.id).toBe(record.id);
    expect(stateOf(sameId)).toBe('tampered');
  });

  it('[CON-12] amendments of two laptops stand side by side, in any order', () => {
    const record = agreement();
    const first = amended(record, withdrawal('2026-03-04T09:00:00+01:00')).amendments;
    const second = amended(record, used('2026-03-04T09:00:00+01:00', uuid(50))).amendments;
    expect(stateOf({ ...record, amendments: [...first, ...second] })).toBe('withdrawn');
    expect(stateOf({ ...record, amendments: [...second, ...first] })).toBe('withdrawn');
  });

  it('[CON-12] an amendment without a seal, or a record without its list, is incomplete', () => {
    const { amendments: _left, ...rest } = agreement();
    expect(stateOf(rest)).toBe('incomplete');
    expect(stateOf({ ...rest, amendments: [withdrawal('2026-03-04T09:00:00+01:00')] })).toBe('incomplete');
    expect(stateOf({ ...rest, amendments: ['ingetrokken'] })).toBe('incomplete');
  });

  it('[CON-22] whatever lies in the store gets a state and never a crash', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.jsonValue(), (subject, pick, value) => {
        const fields = unsealedAgreement(subject);
        const paths = pathsIn(fields);
        const path = paths[pick % paths.length] ?? [];
        const judged = consentState(sealed(changed(fields, path, value)), { asOf: '2026-03-10', crypto });
        expect(judged.missing.length > 0).toBe(judged.state === 'incomplete');
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(['incomplete', 'tampered']).toContain(stateOf(value));
      }),
    );
  });
});
