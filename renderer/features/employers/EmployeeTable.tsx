import { useNavigate } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierItem } from '../../../shared/ipc/organisation-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { texts } from './texts.ts';

const columns: readonly TableColumn<DossierItem>[] = [
  { id: 'naam', header: texts.employee, rowHeader: true, width: 'wide', cell: ({ name }) => name },
  { id: 'functie', header: texts.jobTitle, cell: ({ jobTitle }) => jobTitle },
  {
    id: 'nummer',
    header: texts.personnelNumber,
    width: 'narrow',
    cell: ({ personnelNumber }) => personnelNumber,
  },
  {
    id: 'tot',
    header: texts.employedUntil,
    width: 'narrow',
    cell: ({ employmentEndedOn }) =>
      employmentEndedOn === null ? '' : formatDutchDate(employmentEndedOn, 'short'),
  },
];

/** Who works or worked with one employer; Enter or a press opens the dossier. */
export function EmployeeTable({ items }: { readonly items: readonly DossierItem[] }) {
  const navigate = useNavigate();
  return (
    <Table
      label={texts.employees}
      columns={columns}
      rows={items}
      rowKey={({ dossierId }) => dossierId}
      rowText={({ name }) => name}
      onOpen={({ dossierId }) =>
        void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
      }
      empty={
        <EmptyState compact icon={<FolderOpen />} title={texts.noEmployees}>
          {texts.noEmployeesHint}
        </EmptyState>
      }
    />
  );
}
