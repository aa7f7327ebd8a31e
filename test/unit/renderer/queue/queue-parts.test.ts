import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../../../shared/ipc/organisation-channels.ts';
import { marksOf, namesOf } from '../../../../renderer/features/queue/queue-parts.ts';

type Part = QueueItem['parts'][number];
const key: Part = { item: 'dossierKey', kind: null, compartment: null };
const record = (kind: NonNullable<Part['kind']>, compartment: Part['compartment']): Part => ({
  item: 'record',
  kind,
  compartment,
});

describe('what a change in the queue is made of', () => {
  it('is told in one order, whatever the order it was queued in, and each name once', () => {
    const parts = [
      key,
      record('teamMember', 'process'),
      record('employment', 'identity'),
      record('teamMember', 'process'),
      record('employee', 'identity'),
    ];
    const told = ['Persoonsgegevens', 'Dienstverband', 'Behandelteam', 'Sleutel voor het behandelteam'];
    expect(namesOf(parts)).toEqual(told);
    expect(namesOf([...parts].reverse())).toEqual(told);
  });

  it('names a released report before what was attached to it', () => {
    const attachment: Part = { item: 'blob', kind: null, compartment: 'process' };
    expect(namesOf([attachment, record('releasedReport', 'process')])).toEqual([
      'Vrijgegeven rapport',
      'Bijlage',
    ]);
  });
});

describe('for whom a change in the queue is', () => {
  it('is the arbodienst and the treatment team where it holds something for each', () => {
    expect(marksOf([record('formMedical', 'medical'), record('formProcess', 'process')])).toEqual([
      'process',
      'medical',
    ]);
  });

  it('is the treatment team for the key of a dossier', () => {
    expect(marksOf([key])).toEqual(['medical']);
  });

  it('is the arbodienst alone for a name or a date', () => {
    expect(marksOf([record('employee', 'identity'), record('absenceCase', 'process')])).toEqual(['process']);
  });
});
