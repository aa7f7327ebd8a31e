import { describe, expect, it } from 'vitest';
import {
  DestructionNotDueError,
  adviseOnDestructionRequest,
  certifyDestruction,
  withoutDestroyed,
} from '../../../shared/retention/destruction.ts';
import { followDossier } from '../../../shared/retention/follow.ts';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { decided } from './decisions.ts';

const today = '2026-11-21';
const ended: RetentionRecord = {
  class: 'medical',
  facts: { lastSubstantiveChangeOn: '2001-01-01', employmentEndedOn: '2003-05-31' },
};
const approval = {
  recordClass: 'medical' as const,
  recordCount: 12,
  approvedOn: today,
  approvedByFunction: 'FG',
};

describe('approval and certificate', () => {
  it('[RET-24] an approved due decision gives a certificate of counts, rules and days only', () => {
    expect(certifyDestruction(decided(ended, today), approval)).toEqual({
      recordClass: 'medical',
      recordCount: 12,
      rules: ['RET-2', 'RET-21', 'RET-22'],
      retainedUntil: '2023-05-31',
      approvedOn: today,
      approvedByFunction: 'FG',
    });
  });

  it.each([
    ['kept', { ...ended, ongoing: ['employment' as const] }],
    ['held', { ...ended, holds: [{ from: today }] }],
    ['unclear', { class: 'medical' as const }],
  ])('[RET-24] a %s record gets no certificate', (_name, record) => {
    expect(() => certifyDestruction(decided(record, today), approval)).toThrow(DestructionNotDueError);
  });

  it('[RET-24] an approval from before the date is no approval', () => {
    const early = { ...approval, approvedOn: '2023-05-31' };
    expect(() => certifyDestruction(decided(ended, today), early)).toThrow(DestructionNotDueError);
  });
});

describe('request for destruction', () => {
  it.each(['hazardous', 'biological', 'radiation'] as const)(
    '[RET-28] refused for a %s file',
    (recordClass) => {
      const advice = adviseOnDestructionRequest({ class: recordClass }, '2026-01-31', today);
      expect(advice).toMatchObject({ outcome: 'refuse', decideBy: '2026-02-28' });
      expect(advice.reason).toContain('blootstelling');
    },
  );

  it.each([
    ['a running case', { ...ended, ongoing: ['case' as const] }, 'zaak loopt'],
    ['a hold', { ...ended, holds: [{ from: '2026-01-01' }] }, 'procedure'],
  ])('[RET-28] refused for %s, with the reason', (_name, record, reason) => {
    const advice = adviseOnDestructionRequest(record, '2026-11-01', today);
    expect(advice.outcome).toBe('refuse');
    expect(advice.reason).toContain(reason);
  });

  it('[RET-28] otherwise a person weighs it, within a month', () => {
    const kept: RetentionRecord = { ...ended, facts: { lastSubstantiveChangeOn: '2026-01-01' } };
    expect(adviseOnDestructionRequest(kept, '2026-11-01', today)).toMatchObject({
      outcome: 'weigh',
      decideBy: '2026-12-01',
    });
  });
});

describe('what belongs to a dossier', () => {
  const due = decided(ended, today);
  const held = decided({ ...ended, holds: [{ from: today }] }, today);
  const openEnded = decided({ ...ended, ongoing: ['employment'] }, today);
  const unclear = decided({ class: 'process' }, today);
  const later = decided(
    { class: 'hazardous', facts: { exposureEndedOn: '2010-01-01', contractEndedOn: '2011-01-01' } },
    today,
  );

  it('[RET-9] follows the strictest decision of its dossier', () => {
    expect(followDossier([due, later])).toMatchObject({
      decision: 'keep',
      retainUntil: '2051-01-01',
      rules: ['RET-9', ...later.rules],
    });
    expect(followDossier([later, openEnded])?.retainUntil).toBeNull();
    expect(followDossier([openEnded, unclear, due])?.decision).toBe('review');
    expect(followDossier([unclear, held])?.decision).toBe('held');
    expect(followDossier([due])?.decision).toBe('due');
    expect(followDossier([])).toBeUndefined();
  });

  it('[RET-9] of two due files the later date counts', () => {
    const other = decided({ class: 'process', facts: { guidanceEndedOn: '2024-01-01' } }, today);
    expect(followDossier([due, other])?.retainUntil).toBe('2026-01-01');
  });
});

describe('what was destroyed', () => {
  it('[RET-29] does not come back in', () => {
    const incoming = [
      { id: 'a', body: 1 },
      { id: 'b', body: 2 },
      { id: 'c', body: 3 },
    ];
    const { admitted, refused } = withoutDestroyed(incoming, new Set(['b', 'z']));
    expect(admitted.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(refused.map(({ id }) => id)).toEqual(['b']);
  });
});
