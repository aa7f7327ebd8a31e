import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import { VISIT_KIND_LABELS, type Visit } from '../../../shared/domain/visit.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Card, CardList } from '../../components/CardList.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import { VisitDialog } from './VisitDialog.tsx';
import { durationOf, visitSteps, visitTones } from '../../components/visit-words.ts';

type VisitView = DossierView['visits'][number];

/** The appointments of a dossier, latest first. Each can be changed, and what was marked can be taken back. */
export function VisitList({
  dossierId,
  visits,
}: {
  readonly dossierId: string;
  readonly visits: readonly VisitView[];
}) {
  const mark = useSend('visits.mark');
  const [edited, setEdited] = useState<VisitView | null>(null);
  if (visits.length === 0) {
    return (
      <EmptyState compact icon={<CalendarX />} title={texts.noVisits}>
        {texts.noVisitsHint}
      </EmptyState>
    );
  }
  return (
    <>
      {mark.isError ? <FailureNotice error={mark.error} /> : null}
      <CardList>
        {[...visits].sort(latestFirst).map((view) => (
          <Card
            key={view.visitId}
            title={VISIT_KIND_LABELS[view.visit.kind]}
            state={<StatusPill tone={visitTones[view.visit.state]}>{view.visit.state}</StatusPill>}
            buttons={
              <>
                {visitSteps[view.visit.state].map(({ state, label }) => (
                  <Button
                    key={state}
                    tone="quiet"
                    onPress={() => mark.mutate({ dossierId, visitId: view.visitId, state })}
                  >
                    {label}
                  </Button>
                ))}
                <Button tone="quiet" onPress={() => setEdited(view)}>
                  {texts.editVisit}
                </Button>
              </>
            }
          >
            <span>{lineOf(view.visit)}</span>
          </Card>
        ))}
      </CardList>
      {edited === null ? null : (
        <VisitDialog dossierId={dossierId} stored={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

const momentOf = ({ visit }: VisitView): string => `${visit.on}${visit.at}`;
const latestFirst = (one: VisitView, other: VisitView): number => (momentOf(one) < momentOf(other) ? 1 : -1);

const lineOf = (visit: Visit): string =>
  [formatDutchDate(visit.on, 'short'), visit.at, durationOf(visit), visit.place]
    .filter((part) => part !== '')
    .join(', ');
