import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { ConsentItem } from '../../../shared/ipc/consent-channels.ts';
import { Button } from '../../components/Button.tsx';
import { StatusPill, type StatusTone } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { VisibilityMark } from '../../components/VisibilityMark.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

export type ConsentAction = 'view' | 'copy' | 'withdraw';

const tones: Readonly<Record<ConsentItem['state'], StatusTone>> = {
  valid: 'done',
  refused: 'neutral',
  withdrawn: 'neutral',
  expired: 'due',
  incomplete: 'problem',
  tampered: 'problem',
};

/** What was agreed to and not yet taken back: withdrawing is possible whatever else is the matter with it [CON-3]. */
const withdrawable: readonly ConsentItem['state'][] = ['valid', 'incomplete', 'tampered'];

interface ConsentTableProps {
  readonly items: readonly ConsentItem[];
  readonly mayWrite: boolean;
  readonly onAction: (action: ConsentAction, item: ConsentItem) => void;
}

/** Consents and refusals, latest first. A press on a row shows the document. */
export function ConsentTable({ items, mayWrite, onAction }: ConsentTableProps) {
  const latestFirst = [...items].sort(
    (one, other) => Date.parse(other.decidedAt) - Date.parse(one.decidedAt),
  );
  return (
    <Table
      label={texts.list}
      columns={columnsFor(mayWrite, onAction)}
      rows={latestFirst}
      rowKey={({ consentId }) => consentId}
      rowText={({ label }) => texts.viewOf(label)}
      onOpen={(item) => {
        if (item.readable) onAction('view', item);
      }}
    />
  );
}

function columnsFor(
  mayWrite: boolean,
  onAction: ConsentTableProps['onAction'],
): readonly TableColumn<ConsentItem>[] {
  const { columns } = texts;
  return [
    {
      id: 'soort',
      header: columns.kind,
      rowHeader: true,
      width: 'wide',
      cell: (item) => (
        <span className={styles.kind}>
          <span>{item.label}</span>
          <VisibilityMark kind={item.compartment} small />
        </span>
      ),
    },
    {
      id: 'stand',
      header: columns.state,
      cell: (item) => (
        <span className={styles.state}>
          <StatusPill tone={tones[item.state]}>{texts.states[item.state]}</StatusPill>
          {noteOf(item) === '' ? null : <span className={styles.note}>{noteOf(item)}</span>}
        </span>
      ),
    },
    {
      id: 'besloten',
      header: columns.decided,
      width: 'narrow',
      cell: ({ decidedAt }) => momentOf(decidedAt),
    },
    { id: 'tot', header: columns.until, width: 'narrow', cell: untilOf },
    {
      id: 'afschrift',
      header: columns.copy,
      width: 'narrow',
      cell: (item) =>
        item.copyGiven ? (
          texts.copyGiven
        ) : (
          <span className={styles.copy}>
            {texts.copyWaits}
            {mayWrite ? (
              <Button tone="quiet" label={texts.copy} onPress={() => onAction('copy', item)}>
                {texts.record}
              </Button>
            ) : null}
          </span>
        ),
    },
    {
      id: 'doen',
      header: columns.actions,
      hideHeader: true,
      width: 'narrow',
      cell: (item) => (
        <span className={styles.actions}>
          {item.readable ? (
            <Button tone="quiet" onPress={() => onAction('view', item)} label={texts.viewOf(item.label)}>
              {texts.view}
            </Button>
          ) : null}
          {mayWrite && withdrawable.includes(item.state) ? (
            <Button tone="quiet" onPress={() => onAction('withdraw', item)}>
              {texts.withdraw}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
}

function untilOf({ state, validUntil }: ConsentItem): string {
  if (validUntil !== null) return formatDutchDate(validUntil, 'short');
  return state === 'refused' ? texts.noUntil : texts.untilWithdrawn;
}

/** Why the state is what it is, when the word alone does not say it. */
function noteOf(item: ConsentItem): string {
  const withheld = item.withheld ? texts.withheld : '';
  return [courseOf(item), withheld].filter((note) => note !== '').join(' ');
}

function courseOf({ state, missing, withdrawnAt }: ConsentItem): string {
  if (state === 'tampered') return texts.tamperedHint;
  if (state === 'withdrawn' && withdrawnAt !== null) return texts.withdrawnOn(momentOf(withdrawnAt));
  if (state !== 'incomplete' || missing.length === 0) return '';
  const words = new Set(missing.map((name) => texts.missing[name] ?? texts.otherMissing));
  return texts.lacks([...words].join(', '));
}
