import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierItem } from '../../../shared/ipc/organisation-channels.ts';
import { CaseWeek } from '../../components/CaseWeek.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { useMayRead } from '../../data/session.tsx';
import { texts } from './texts.ts';
import styles from './DossierTable.module.css';

const columns: readonly TableColumn<DossierItem>[] = [
  { id: 'naam', header: 'Werknemer', rowHeader: true, cell: ({ name }) => name },
  {
    id: 'geboren',
    header: 'Geboren',
    width: 'narrow',
    cell: ({ bornOn }) => formatDutchDate(bornOn, 'plain'),
  },
  {
    id: 'werkgever',
    header: 'Werkgever',
    width: 'wide',
    cell: ({ employerName, employmentEndedOn }) => (
      <>
        {employerName}
        {employmentEndedOn === null ? null : (
          <span className={styles.left}>
            {texts.employedUntil(formatDutchDate(employmentEndedOn, 'short'))}
          </span>
        )}
      </>
    ),
  },
  { id: 'functie', header: 'Functie', cell: ({ jobTitle }) => jobTitle },
  { id: 'stand', header: 'Stand', width: 'narrow', cell: (item) => <Phase item={item} /> },
];

/** The dossiers that were found; Enter or a press opens one. */
export function DossierTable({
  items,
  empty,
}: {
  readonly items: readonly DossierItem[];
  readonly empty: ReactNode;
}) {
  const navigate = useNavigate();
  const readsProcess = useMayRead({ compartment: 'process' });
  return (
    <Table
      label={texts.title}
      columns={readsProcess ? columns : columns.filter(({ id }) => id !== 'stand')}
      rows={items}
      rowKey={({ dossierId }) => dossierId}
      rowText={({ name }) => name}
      onOpen={({ dossierId }) =>
        void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
      }
      empty={empty}
    />
  );
}

function Phase({ item }: { readonly item: DossierItem }) {
  if (item.week !== null) return <CaseWeek week={item.week} />;
  return (
    <StatusPill tone={item.recoveredOn === null ? 'neutral' : 'done'}>
      {item.recoveredOn === null ? texts.noCase : texts.recovered}
    </StatusPill>
  );
}
