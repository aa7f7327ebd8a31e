import type { SnapshotItem } from '../../../shared/ipc/backup-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { sizeText } from '../../i18n/size-text.ts';
import { texts } from './texts.ts';

const columns: readonly TableColumn<SnapshotItem>[] = [
  {
    id: 'gemaakt',
    header: texts.columns.madeAt,
    rowHeader: true,
    cell: ({ madeAt }) => (madeAt === null ? 'onbekend' : momentOf(madeAt)),
  },
  { id: 'waar', header: texts.columns.where, cell: ({ where }) => texts.wheres[where] },
  {
    id: 'inhoud',
    header: texts.columns.records,
    align: 'end',
    cell: ({ madeAt, records }) => (madeAt === null ? '' : texts.records(records)),
  },
  {
    id: 'grootte',
    header: texts.columns.size,
    align: 'end',
    width: 'narrow',
    cell: ({ madeAt, bytes }) => (madeAt === null ? '' : sizeText(bytes)),
  },
  {
    id: 'staat',
    header: texts.columns.state,
    width: 'narrow',
    cell: ({ state }) => (
      <StatusPill tone={state === 'heel' ? 'done' : state === 'beschadigd' ? 'problem' : 'neutral'}>
        {texts.states[state]}
      </StatusPill>
    ),
  },
];

/** Snapshots with their moment, place, size and whether they are whole. */
export function SnapshotTable({ snapshots }: { readonly snapshots: readonly SnapshotItem[] }) {
  return (
    <Table
      label={texts.list.title}
      columns={columns}
      rows={snapshots}
      rowKey={({ snapshotId }) => snapshotId}
      empty={
        <EmptyState compact title={texts.list.none}>
          {texts.list.noneHint}
        </EmptyState>
      }
    />
  );
}
