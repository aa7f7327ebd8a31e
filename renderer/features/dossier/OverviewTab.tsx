import { CalendarPlus, Lock, Plus, Stethoscope } from 'lucide-react';
import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { CaseView, DossierView, TimelineEntry } from '../../../shared/ipc/dossier-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import { VisibilityMark } from '../../components/VisibilityMark.tsx';
import { useMayRead } from '../../data/session.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { CaseCard } from '../cases/CaseCard.tsx';
import { CaseDialog } from '../cases/CaseDialog.tsx';
import { VisitDialog } from '../cases/VisitDialog.tsx';
import { VisitList } from '../cases/VisitList.tsx';
import { EmploymentList } from '../employments/EmploymentList.tsx';
import { texts } from './texts.ts';
import styles from './DossierScreen.module.css';

type Asked = { readonly what: 'case'; readonly stored: CaseView | null } | { readonly what: 'visit' } | null;

/** The first sheet: the absences with their Poortwachter timeline, appointments, employments, and what happened. */
export function OverviewTab({ view }: { readonly view: DossierView }) {
  const [asked, setAsked] = useState<Asked>(null);
  const readsProcess = useMayRead({ compartment: 'process' });
  const readsAgenda = useMayRead({ kind: 'agenda' });
  const close = (): void => setAsked(null);
  return (
    <div className={styles.overview}>
      <div className={styles.column}>
        <PagePart
          title={texts.cases}
          aside={
            view.rights.writeProcess && view.cases.length > 0 ? (
              <Button icon={<Plus />} onPress={() => setAsked({ what: 'case', stored: null })}>
                {texts.newCase}
              </Button>
            ) : null
          }
        >
          {!readsProcess ? (
            <EmptyState icon={<Lock />} title={texts.processClosed}>
              {texts.processClosedHint}
            </EmptyState>
          ) : view.cases.length === 0 ? (
            <EmptyState
              icon={<Stethoscope />}
              title={texts.noCases}
              action={
                view.rights.writeProcess ? (
                  <Button tone="primary" onPress={() => setAsked({ what: 'case', stored: null })}>
                    {texts.newCase}
                  </Button>
                ) : undefined
              }
            >
              {texts.noCasesHint}
            </EmptyState>
          ) : (
            [...view.cases]
              .reverse()
              .map((item) => (
                <CaseCard
                  key={item.caseId}
                  item={item}
                  employerName={employerNameOf(view, item)}
                  onEdit={
                    view.rights.writeProcess ? () => setAsked({ what: 'case', stored: item }) : undefined
                  }
                />
              ))
          )}
        </PagePart>
      </div>
      <div className={styles.column}>
        <PagePart
          title={texts.visits}
          aside={
            readsAgenda ? (
              <Button icon={<CalendarPlus />} onPress={() => setAsked({ what: 'visit' })}>
                {texts.newVisit}
              </Button>
            ) : null
          }
        >
          {readsAgenda ? (
            <VisitList dossierId={view.dossierId} visits={view.visits} />
          ) : (
            <EmptyState compact icon={<Lock />} title={texts.processClosed}>
              {texts.agendaClosedHint}
            </EmptyState>
          )}
        </PagePart>
        <EmploymentList view={view} />
        <PagePart title={texts.timeline}>
          {!readsProcess ? (
            <EmptyState compact icon={<Lock />} title={texts.processClosed} />
          ) : view.timeline.length === 0 ? (
            <EmptyState compact title={texts.emptyTimeline}>
              {texts.emptyTimelineHint}
            </EmptyState>
          ) : (
            <Timeline
              label={texts.timeline}
              items={view.timeline.map((entry) => itemOf(entry, view.dossierId))}
            />
          )}
        </PagePart>
      </div>
      {asked?.what === 'case' ? <CaseDialog view={view} stored={asked.stored} onClose={close} /> : null}
      {asked?.what === 'visit' ? (
        <VisitDialog dossierId={view.dossierId} stored={null} onClose={close} />
      ) : null}
    </div>
  );
}

/** The employer of an absence, where the employee has or had more than one job. */
function employerNameOf({ employments }: DossierView, { absence }: CaseView): string | undefined {
  if (employments.length < 2) return undefined;
  return employments.find(({ employmentId }) => employmentId === absence.employmentId)?.employerName;
}

function itemOf(entry: TimelineEntry, dossierId: string): TimelineItem {
  return {
    id: entry.id,
    date: entry.at.length === 10 ? formatDutchDate(entry.at, 'short') : dayOf(entry.at),
    dateTime: entry.at,
    title:
      entry.target === 'geen' ? (
        entry.label
      ) : (
        <TextLink href={`#/dossiers/${dossierId}/${entry.target}`}>{entry.label}</TextLink>
      ),
    mark: <VisibilityMark small kind={entry.compartment === 'medical' ? 'medical' : 'process'} />,
    children: entry.detail === '' ? undefined : entry.detail,
  };
}
