import { useNavigate } from '@tanstack/react-router';
import type { VisitItem } from '../../../shared/ipc/organisation-channels.ts';
import { StatusPill, type StatusTone } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { texts } from './texts.ts';

const tones: Readonly<Record<string, StatusTone>> = {
  gepland: 'active',
  gedaan: 'done',
  vervallen: 'neutral',
};

const columns: readonly TableColumn<VisitItem>[] = [
  { id: 'tijd', header: 'Tijd', width: 'narrow', cell: ({ at }) => at },
  { id: 'naam', header: 'Werknemer', rowHeader: true, cell: ({ name }) => name },
  { id: 'soort', header: 'Afspraak', cell: ({ kind }) => kind },
  { id: 'plaats', header: 'Plaats', cell: ({ place }) => place },
  { id: 'werkgever', header: 'Werkgever', cell: ({ employerName }) => employerName },
  {
    id: 'stand',
    header: 'Stand',
    width: 'narrow',
    cell: ({ state }) => <StatusPill tone={tones[state] ?? 'neutral'}>{state}</StatusPill>,
  },
];

/** Today's appointments in the order of the day. */
export function VisitTable({ visits }: { readonly visits: readonly VisitItem[] }) {
  const navigate = useNavigate();
  return (
    <Table
      label={texts.visits}
      columns={columns}
      rows={visits}
      rowKey={({ visitId }) => visitId}
      rowText={({ name }) => name}
      onOpen={({ dossierId }) =>
        void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
      }
    />
  );
}
