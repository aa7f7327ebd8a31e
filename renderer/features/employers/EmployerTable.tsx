import { useNavigate } from '@tanstack/react-router';
import type { EmployerItem } from '../../../shared/ipc/organisation-channels.ts';
import { StatusPill } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { useMayRead } from '../../data/session.tsx';
import { texts } from './texts.ts';

const columns: readonly TableColumn<EmployerItem>[] = [
  { id: 'naam', header: texts.name, rowHeader: true, width: 'wide', cell: ({ name }) => name },
  { id: 'plaats', header: texts.city, cell: ({ city }) => city },
  { id: 'contact', header: texts.contactName, cell: ({ contactName }) => contactName },
  {
    id: 'werknemers',
    header: texts.employees,
    width: 'narrow',
    align: 'end',
    cell: ({ employees }) => employees,
  },
  {
    id: 'lopend',
    header: texts.running,
    width: 'narrow',
    align: 'end',
    cell: ({ runningCases }) => runningCases,
  },
  {
    id: 'contract',
    header: texts.contract,
    width: 'narrow',
    cell: ({ contractEndedOn }) => (
      <StatusPill tone={contractEndedOn === null ? 'active' : 'neutral'}>
        {contractEndedOn === null ? texts.active : texts.ended}
      </StatusPill>
    ),
  },
];

/** All employers; a press opens one. */
export function EmployerTable({ employers }: { readonly employers: readonly EmployerItem[] }) {
  const navigate = useNavigate();
  const readsProcess = useMayRead({ compartment: 'process' });
  return (
    <Table
      label={texts.list}
      columns={readsProcess ? columns : columns.filter(({ id }) => id !== 'lopend')}
      rows={employers}
      rowKey={({ employerId }) => employerId}
      rowText={({ name }) => name}
      onOpen={({ employerId }) => void navigate({ to: '/werkgevers/$employerId', params: { employerId } })}
    />
  );
}
