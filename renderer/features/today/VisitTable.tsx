import { useNavigate } from '@tanstack/react-router';
import type { VisitItem } from '../../../shared/ipc/organisation-channels.ts';
import { VISIT_KIND_LABELS } from '../../../shared/domain/visit.ts';
import { Button } from '../../components/Button.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { useSend } from '../../data/use-channel.ts';
import { durationOf, visitSteps, visitTones } from '../../components/visit-words.ts';
import { texts } from './texts.ts';
import styles from './TodayScreen.module.css';

const columns: readonly TableColumn<VisitItem>[] = [
  {
    id: 'tijd',
    header: 'Tijd',
    width: 'narrow',
    cell: (visit) => (
      <>
        {visit.at}
        <Note>{durationOf(visit)}</Note>
      </>
    ),
  },
  {
    id: 'naam',
    header: 'Werknemer',
    rowHeader: true,
    cell: ({ name, employerName }) => (
      <>
        {name}
        <Note>{employerName}</Note>
      </>
    ),
  },
  {
    id: 'soort',
    header: 'Afspraak',
    cell: ({ kind, place }) => (
      <>
        {VISIT_KIND_LABELS[kind]}
        <Note>{place}</Note>
      </>
    ),
  },
  {
    id: 'stand',
    header: 'Stand',
    width: 'narrow',
    cell: ({ state }) => <StatusPill tone={visitTones[state]}>{state}</StatusPill>,
  },
];

/** What is of less weight, under what a cell is about. */
function Note({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={styles.note}>{children}</span>;
}

/** What one does with an appointment of today: begin it, or end it. The dossier has the rest. */
const nextStep = ({ state }: VisitItem) =>
  state === 'gepland' || state === 'bezig' ? visitSteps[state][0] : undefined;

/** Today's appointments in the order of the day. */
export function VisitTable({ visits }: { readonly visits: readonly VisitItem[] }) {
  const navigate = useNavigate();
  const mark = useSend('visits.mark');
  const stepColumn: TableColumn<VisitItem> = {
    id: 'stap',
    header: texts.visitStep,
    hideHeader: true,
    width: 'narrow',
    cell: (visit) => {
      const step = nextStep(visit);
      if (step === undefined) return null;
      const { dossierId, visitId } = visit;
      return (
        <Button tone="quiet" onPress={() => mark.mutate({ dossierId, visitId, state: step.state })}>
          {step.label}
        </Button>
      );
    },
  };
  return (
    <Table
      label={texts.visits}
      columns={[...columns, stepColumn]}
      rows={visits}
      rowKey={({ visitId }) => visitId}
      rowText={({ name }) => name}
      onOpen={({ dossierId }) =>
        void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
      }
    />
  );
}
