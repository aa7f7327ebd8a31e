import { Pencil } from 'lucide-react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { CaseView, MilestoneItem } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { CaseWeek } from '../../components/CaseWeek.tsx';
import { StatusPill, type StatusTone } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { texts } from './texts.ts';
import styles from './CaseCard.module.css';

const tones: Readonly<Record<MilestoneItem['state'], StatusTone>> = {
  open: 'active',
  done: 'done',
  past: 'neutral',
  dropped: 'neutral',
};

const columns: readonly TableColumn<MilestoneItem>[] = [
  { id: 'uiterlijk', header: texts.dueOn, width: 'narrow', cell: ({ due }) => formatDutchDate(due, 'short') },
  {
    id: 'wat',
    header: texts.what,
    rowHeader: true,
    cell: ({ label, state, due, warnOn }) => (
      <>
        {label}
        {state === 'open' && warnOn !== due ? (
          <span className={styles.warn}>{texts.warn(formatDutchDate(warnOn, 'short'))}</span>
        ) : null}
      </>
    ),
  },
  { id: 'wie', header: texts.who, cell: ({ owner }) => owner },
  {
    id: 'stand',
    header: texts.state,
    width: 'narrow',
    cell: ({ state }) => <StatusPill tone={tones[state]}>{texts.states[state]}</StatusPill>,
  },
];

interface CaseCardProps {
  readonly item: CaseView;
  /** Named only where it is not clear by itself. */
  readonly employerName: string | undefined;
  readonly onEdit: (() => void) | undefined;
}

/** One absence: its dates and degree, and while it runs the duties that come. */
export function CaseCard({ item, employerName, onEdit }: CaseCardProps) {
  const { absence, week, milestones } = item;
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h3 className={styles.title}>{texts.from(formatDutchDate(absence.firstSickDay, 'plain'))}</h3>
        {week === null ? (
          <StatusPill tone="done">{absence.recoveredOn === null ? texts.ended : texts.recovered}</StatusPill>
        ) : (
          <CaseWeek week={week} />
        )}
        {onEdit === undefined ? null : (
          <Button tone="quiet" icon={<Pencil />} onPress={onEdit}>
            {texts.edit}
          </Button>
        )}
      </header>
      <dl className={styles.facts}>
        {employerName === undefined ? null : (
          <div>
            <dt>{texts.employer}</dt>
            <dd>{employerName}</dd>
          </div>
        )}
        <div>
          <dt>{texts.absent}</dt>
          <dd>{texts.percent(absence.absencePercentage)}</dd>
        </div>
        {absence.reportedOn === null ? null : <Fact name={texts.reportedOn} date={absence.reportedOn} />}
        {absence.recoveredOn === null ? null : <Fact name={texts.recoveredOn} date={absence.recoveredOn} />}
        {absence.guidanceEndedOn === null ? null : (
          <Fact name={texts.guidanceEndedOn} date={absence.guidanceEndedOn} />
        )}
        {absence.expectedDuration === '' ? null : (
          <div>
            <dt>{texts.expectedDuration}</dt>
            <dd>{absence.expectedDuration}</dd>
          </div>
        )}
      </dl>
      {week === null ? null : (
        <Table
          label={texts.milestones}
          columns={columns}
          rows={milestones.filter(({ state }) => state === 'open' || state === 'done')}
          rowKey={({ id }) => id}
        />
      )}
    </article>
  );
}

function Fact({ name, date }: { readonly name: string; readonly date: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatDutchDate(date, 'short')}</dd>
    </div>
  );
}
