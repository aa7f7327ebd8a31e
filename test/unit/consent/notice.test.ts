import { describe, expect, it } from 'vitest';
import {
  amendedBy,
  consentNotice,
  noticeOf,
  noticeState,
  type ConsentNotice,
} from '../../../shared/consent/notice.ts';
import { amendmentPayload, noticePayload } from '../../../shared/consent/sealed-payload.ts';
import { consentState } from '../../../shared/consent/validity.ts';
import { evidenceCompartment, isWithheld } from '../../../shared/consent/withheld.ts';
import { agreement, crypto, sealOver, subjects, withdrawal } from './sealed-record.ts';

const evidence = agreement(subjects.keepLonger);
const facts = (asOf: string) => ({ asOf, crypto, dossierId: evidence.dossierId });

function noticeFor(complete: boolean): ConsentNotice {
  const unsealed = noticeOf(evidence, complete);
  return consentNotice.parse({
    ...unsealed,
    seal: sealOver(noticePayload(unsealed, evidence.dossierId)),
    amendments: [],
  });
}
const notice = noticeFor(true);
const entry = withdrawal('2026-04-10T09:30:00+02:00');
const withdrawn: ConsentNotice = {
  ...notice,
  amendments: [{ ...entry, seal: sealOver(amendmentPayload(amendedBy(notice), entry)) }],
};

describe('where the evidence lies', () => {
  const representative = { name: 'Ali van der Berg', relation: 'vader', ground: 'mentor' };

  it.each([
    ['nothing about her health', {}, 'process'],
    ['doubt about capacity', { capacityDoubt: true }, 'medical'],
    ['a representative', { representative }, 'medical'],
    ['the signature of one', { signature: { ...evidence.signature, by: 'representative' } }, 'medical'],
  ])('[CON-19] of a process kind with %s', (_what, change, compartment) => {
    const record = { ...evidence, ...change } as typeof evidence;
    expect(evidenceCompartment(record)).toBe(compartment);
    expect(isWithheld(record)).toBe(compartment === 'medical');
  });

  it('[CON-25] of a medical kind has no notice: that it is there at all is for the treatment team', () => {
    const record = { ...agreement(subjects.askTreatingDoctor), representative };
    expect([evidenceCompartment(record), isWithheld(record)]).toEqual(['medical', false]);
  });
});

describe('a notice', () => {
  it.each(['2026-03-01', '2026-03-02', '2026-04-09', '2026-04-10', '2050-12-31', '2051-01-01'])(
    '[CON-25] tells the same state as the evidence on %s, withdrawn or not',
    (asOf) => {
      const { state } = consentState(evidence, facts(asOf));
      expect(noticeState(notice, facts(asOf)).state).toBe(state);
      const both = { ...evidence, amendments: withdrawn.amendments };
      expect(noticeState(withdrawn, facts(asOf)).state).toBe(consentState(both, facts(asOf)).state);
    },
  );

  it('[CON-25] of incomplete evidence says so, and not what lacks', () => {
    expect(noticeState(noticeFor(false), facts('2026-03-10'))).toEqual({ state: 'incomplete', missing: [] });
  });

  it.each([
    ['another decision', { decision: 'refused' }],
    ['another last day', { validUntil: '2060-01-01' }],
    ['other details', { details: { ...subjects.keepLonger.details, until: '2060-01-01' } }],
    ['another claim that all was there', { complete: false }],
    ['another evidence', { evidenceSeal: agreement(subjects.newsletter).seal }],
  ])('[CON-25] [CON-6] that was changed shows: %s', (_what, change) => {
    expect(noticeState({ ...notice, ...change } as ConsentNotice, facts('2026-03-10')).state).toBe(
      'tampered',
    );
  });

  it('[CON-25] holds no name of who withdrew', () => {
    const [first] = withdrawn.amendments;
    const named = { ...first, by: { name: 'Ali van der Berg', role: 'mentor' } };
    expect(consentNotice.safeParse(withdrawn).success).toBe(true);
    expect(consentNotice.safeParse({ ...withdrawn, amendments: [named] }).success).toBe(false);
  });

  it('[CON-12] [CON-25] takes no amendment of another consent', () => {
    const other = agreement(subjects.newsletter);
    const moved = { ...entry, seal: sealOver(amendmentPayload(other, entry)) };
    expect(noticeState({ ...notice, amendments: [moved] }, facts('2026-03-10')).state).toBe('tampered');
  });
});
