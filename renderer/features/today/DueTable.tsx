import { useNavigate } from '@tanstack/react-router';
import { CalendarCheck } from 'lucide-react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DueItem } from '../../../shared/ipc/organisation-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { texts } from './texts.ts';

const columns: readonly TableColumn<DueItem>[] = [
  { id: 'datum', header: 'Uiterlijk', width: 'narrow', cell: ({ due }) => formatDutchDate(due, 'short') },
  {
    id: 'nog',
    header: 'Nog',
    width: 'narrow',
    cell: ({ daysLeft }) => (
      <StatusPill tone={daysLeft <= 3 ? 'overdue' : 'due'}>{daysText(daysLeft)}</StatusPill>
    ),
  },
  { id: 'wat', header: 'Wat', cell: ({ label }) => label },
  { id: 'wie', header: 'Wie', cell: ({ owner }) => owner },
  { id: 'naam', header: 'Werknemer', rowHeader: true, width: 'wide', cell: ({ name }) => name },
  { id: 'week', header: 'Week', width: 'narrow', align: 'end', cell: ({ week }) => week },
];

/** The milestones of running cases that come soon, soonest first. */
export function DueTable({ items }: { readonly items: readonly DueItem[] }) {
  const navigate = useNavigate();
  return (
    <Table
      label={texts.due}
      columns={columns}
      rows={items}
      rowKey={({ dossierId, milestone }) => `${dossierId}-${milestone}`}
      rowText={({ name }) => name}
      onOpen={({ dossierId }) =>
        void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
      }
      empty={<EmptyState compact icon={<CalendarCheck />} title={texts.noDue} />}
    />
  );
}

function daysText(days: number): string {
  if (days === 0) return texts.today;
  return days === 1 ? texts.tomorrow : texts.inDays(days);
}
