import { expect, test } from 'vitest';
import { tasksDue, type BackupMoments } from '../../../electron/backup/schedule.ts';

const now = '2026-11-25T16:00:00.000Z';
const moments = (change: Partial<BackupMoments> = {}): BackupMoments => ({
  now,
  lastWrite: '2026-11-25T15:59:00.000Z',
  lastSnapshot: '2026-11-25T13:00:00.000Z',
  lastCheck: '2026-11-25T08:00:00.000Z',
  copyWaits: false,
  ...change,
});

test.each<readonly [string, Partial<BackupMoments>, readonly string[]]>([
  ['work of three hours waits', {}, []],
  ['work of four hours does not', { lastSnapshot: '2026-11-25T12:00:00.000Z' }, ['snapshot']],
  ['the first work is copied at once', { lastSnapshot: null }, ['snapshot']],
  [
    'what nobody touched is not copied again',
    { lastSnapshot: '2026-11-20T12:00:00.000Z', lastWrite: '2026-11-20T11:00:00.000Z' },
    [],
  ],
  ['an empty briefcase is not copied', { lastWrite: null, lastSnapshot: null }, []],
  ['a stick that was put in gets the newest', { copyWaits: true }, ['copy']],
  ['a new snapshot reaches the stick by itself', { copyWaits: true, lastSnapshot: null }, ['snapshot']],
  ['the file is checked once a day', { lastCheck: '2026-11-24T16:00:00.000Z' }, ['check']],
  ['a file that was never checked is', { lastCheck: null }, ['check']],
  [
    'a clock that was set back stops nothing',
    { lastSnapshot: '2027-11-25T16:00:00.000Z', lastCheck: '2027-01-01T00:00:00.000Z' },
    ['snapshot', 'check'],
  ],
])('[BAK-18] %s', (_, change, tasks) => {
  expect(tasksDue(moments(change))).toEqual(tasks);
});
