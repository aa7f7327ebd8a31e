import { describe, expect, it } from 'vitest';
import { followDossier } from '../../../shared/retention/follow.ts';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { decided } from './decisions.ts';

const today = '2026-11-21';
const ended: RetentionRecord = {
  class: 'medical',
  facts: { lastSubstantiveChangeOn: '2001-01-01', employmentEndedOn: '2003-05-31' },
};

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
