import {
  ArchiveRestore,
  FolderOpen,
  FolderPlus,
  ListChecks,
  Lock,
  MailQuestionMark,
  ScrollText,
  Send,
  Settings,
  Sun,
} from 'lucide-react';
import { useState } from 'react';
import { AppFrame } from '../../../renderer/components/AppFrame.tsx';
import type { RailItem } from '../../../renderer/components/AppFrame.tsx';
import { Button } from '../../../renderer/components/Button.tsx';
import { EmptyState } from '../../../renderer/components/EmptyState.tsx';
import { IconButton } from '../../../renderer/components/IconButton.tsx';
import { Kbd } from '../../../renderer/components/Kbd.tsx';
import { Menu } from '../../../renderer/components/Menu.tsx';
import { SavedState } from '../../../renderer/components/SavedState.tsx';
import { SearchField } from '../../../renderer/components/SearchField.tsx';
import { StatusPill } from '../../../renderer/components/StatusPill.tsx';
import type { StatusTone } from '../../../renderer/components/StatusPill.tsx';
import { Table } from '../../../renderer/components/Table.tsx';
import type { TableColumn, TableSort } from '../../../renderer/components/Table.tsx';
import { Tabs } from '../../../renderer/components/Tabs.tsx';
import { VisibilityMark } from '../../../renderer/components/VisibilityMark.tsx';
import styles from './gallery.module.css';

const ITEMS: readonly RailItem[] = [
  { id: 'vandaag', label: 'Vandaag', icon: Sun, href: '#/' },
  { id: 'dossiers', label: 'Dossiers', icon: FolderOpen, href: '#/dossiers', current: true },
  {
    id: 'wachtrij',
    label: 'Wachtrij',
    icon: Send,
    href: '#/wachtrij',
    badge: '3',
    badgeLabel: '3 te versturen',
  },
  { id: 'bewaren', label: 'Bewaren', icon: ArchiveRestore, href: '#/bewaren' },
  { id: 'verzoeken', label: 'Verzoeken', icon: MailQuestionMark, href: '#/verzoeken' },
  { id: 'logboek', label: 'Logboek', icon: ScrollText, href: '#/logboek' },
];

const LAST: readonly RailItem[] = [
  { id: 'instellingen', label: 'Instellingen', icon: Settings, href: '#/inst' },
];

interface Dossier {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly week: number;
  readonly next: string;
  readonly tone: StatusTone;
  readonly status: string;
}

const ROWS: readonly Dossier[] = [
  [
    '1',
    'Achterberg-van der Meulen, Wilhelmina',
    'Bouwbedrijf Noorderlicht B.V.',
    6,
    'ma 2 mrt 2026',
    'due',
    'binnenkort',
  ],
  [
    '2',
    'Çelik, Yusuf',
    'Stichting Samenwerkende Zorginstellingen Oost-Groningen en Drenthe',
    41,
    'vr 20 feb 2026',
    'overdue',
    'te laat',
  ],
  ['3', 'Jansen, Piet', 'Transportbedrijf De Vlotte Wagen', 12, 'wo 1 apr 2026', 'active', 'loopt'],
  ['4', 'Nguyen, Linh', 'Gemeente Oldambt', 88, 'do 5 nov 2026', 'done', 'afgerond'],
  ['5', 'de Wit, Anna', 'Kwekerij Zonnehof', 2, 'di 10 mrt 2026', 'problem', 'toestemming ontbreekt'],
].map(
  ([id, name, employer, week, next, tone, status]) =>
    ({ id, name, employer, week, next, tone, status }) as Dossier,
);

const COLUMNS: readonly TableColumn<Dossier>[] = [
  { id: 'name', header: 'Naam', cell: (row) => row.name, sortable: true },
  { id: 'employer', header: 'Werkgever', cell: (row) => row.employer, sortable: true },
  { id: 'week', header: 'Week', cell: (row) => row.week, align: 'end', width: 'narrow' },
  { id: 'next', header: 'Volgende stap', cell: (row) => row.next, width: 'narrow' },
  {
    id: 'status',
    header: 'Stand',
    width: 'narrow',
    cell: (row) => <StatusPill tone={row.tone}>{row.status}</StatusPill>,
  },
];

export function FramePage() {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<TableSort>({ column: 'name', direction: 'ascending' });
  const [opened, setOpened] = useState('');
  return (
    <AppFrame
      brand="Arbokoffer"
      items={ITEMS}
      lastItems={LAST}
      search={
        <SearchField
          label="Zoeken in alles"
          placeholder="Zoek een naam, werkgever of dossier"
          value={search}
          onChange={setSearch}
          hint={<Kbd>Ctrl K</Kbd>}
        />
      }
      savedState={<SavedState state={{ kind: 'saved', at: '14:02' }} />}
      queue={<span>3 te versturen</span>}
      user={
        <Menu
          label="Gebruiker"
          trigger={<Button tone="quiet">M. Dijkstra, bedrijfsarts</Button>}
          actions={[{ id: 'uit', label: 'Afmelden', onAction: () => undefined }]}
        />
      }
      lock={<IconButton label="Vergrendelen" icon={<Lock aria-hidden />} />}
    >
      <div className={styles.head}>
        <h1>Dossiers</h1>
        <div className={styles.row}>
          <VisibilityMark kind="process" viewers={['Casemanager', 'Bedrijfsarts', 'Planner']} />
          <Button tone="primary" icon={<FolderPlus />}>
            Dossier openen
          </Button>
        </div>
      </div>
      <Tabs
        label="Welke dossiers"
        tabs={[
          {
            id: 'lopend',
            label: 'Lopend',
            content: (
              <Table
                label="Lopende dossiers"
                columns={COLUMNS}
                rows={ROWS}
                rowKey={(row) => row.id}
                rowText={(row) => row.name}
                onOpen={(row) => setOpened(row.name)}
                sort={sort}
                onSort={setSort}
              />
            ),
          },
          {
            id: 'gesloten',
            label: 'Gesloten',
            content: (
              <Table
                label="Gesloten dossiers"
                columns={COLUMNS}
                rows={[]}
                rowKey={(row) => row.id}
                empty={
                  <EmptyState
                    icon={<ListChecks />}
                    title="Nog geen gesloten dossiers"
                    action={<Button>Naar lopend</Button>}
                  >
                    Een dossier komt hier te staan zodra u het afsluit.
                  </EmptyState>
                }
              />
            ),
          },
        ]}
      />
      <p data-testid="opened">{opened}</p>
    </AppFrame>
  );
}
