import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ReleasedItem } from '../../../shared/ipc/report-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { PagePart } from '../../components/Page.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { ReleasedDialog } from './ReleasedDialog.tsx';
import { SealNotice } from './SealNotice.tsx';
import { texts } from './texts.ts';

const columns: readonly TableColumn<ReleasedItem>[] = [
  {
    id: 'nummer',
    header: texts.number,
    rowHeader: true,
    width: 'narrow',
    cell: ({ documentNumber }) => documentNumber,
  },
  { id: 'soort', header: texts.kind, cell: ({ reportKind }) => reportKinds.nameOf(reportKind) },
  {
    id: 'wanneer',
    header: texts.releasedOn,
    width: 'narrow',
    cell: ({ releasedAt }) => momentOf(releasedAt),
  },
  { id: 'aan', header: texts.to, width: 'wide', cell: ({ recipient }) => recipient },
  { id: 'door', header: texts.by, cell: ({ releasedBy }) => releasedBy },
  {
    id: 'eens',
    header: texts.agreed,
    width: 'narrow',
    cell: ({ agrees }) => (agrees ? texts.agreedYes : texts.agreedNo),
  },
  { id: 'zegel', header: texts.seal, width: 'narrow', cell: ({ seal }) => seal },
];

interface ReleasedListProps {
  readonly dossierId: string;
  readonly released: readonly ReleasedItem[];
  readonly action: ReactNode;
}

/** The release ledger: what left, when and to whom. A press opens the document as it left. */
export function ReleasedList({ dossierId, released, action }: ReleasedListProps) {
  const [open, setOpen] = useState<ReleasedItem | null>(null);
  return (
    <PagePart title={texts.released} aside={action}>
      <SealNotice items={released} />
      <Table
        label={texts.released}
        columns={columns}
        rows={released}
        rowKey={({ releasedId }) => releasedId}
        rowText={({ documentNumber }) => documentNumber}
        onOpen={setOpen}
      />
      {open === null ? null : (
        <ReleasedDialog dossierId={dossierId} item={open} onClose={() => setOpen(null)} />
      )}
    </PagePart>
  );
}
