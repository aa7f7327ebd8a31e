import { CalendarX } from 'lucide-react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import { VISIT_KIND_LABELS } from '../../../shared/domain/visit.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusPill, type StatusTone } from '../../components/StatusPill.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './VisitList.module.css';

type VisitView = DossierView['visits'][number];

const tones: Readonly<Record<VisitView['visit']['state'], StatusTone>> = {
  gepland: 'active',
  gedaan: 'done',
  vervallen: 'neutral',
};

/** The appointments of a dossier, latest first; a planned one can be marked done or cancelled. */
export function VisitList({
  dossierId,
  visits,
}: {
  readonly dossierId: string;
  readonly visits: readonly VisitView[];
}) {
  const save = useSend('visits.save');
  if (visits.length === 0) {
    return (
      <EmptyState compact icon={<CalendarX />} title={texts.noVisits}>
        {texts.noVisitsHint}
      </EmptyState>
    );
  }
  const latestFirst = [...visits].sort((one, other) =>
    `${one.visit.on}${one.visit.at}` < `${other.visit.on}${other.visit.at}` ? 1 : -1,
  );
  return (
    <>
      {save.isError ? <FailureNotice error={save.error} /> : null}
      <ul className={styles.list}>
        {latestFirst.map(({ visitId, version, visit }) => {
          const change = (state: 'gedaan' | 'vervallen'): void =>
            save.mutate({ dossierId, visitId, baseVersion: version, visit: { ...visit, state } });
          return (
            <li key={visitId} className={styles.visit}>
              <div className={styles.line}>
                <span className={styles.kind}>{VISIT_KIND_LABELS[visit.kind]}</span>
                <StatusPill tone={tones[visit.state]}>{visit.state}</StatusPill>
              </div>
              <span>{`${formatDutchDate(visit.on, 'short')}, ${visit.at}${visit.place === '' ? '' : `, ${visit.place}`}`}</span>
              {visit.state === 'gepland' ? (
                <div className={styles.buttons}>
                  <Button tone="quiet" onPress={() => change('gedaan')}>
                    {texts.done}
                  </Button>
                  <Button tone="quiet" onPress={() => change('vervallen')}>
                    {texts.cancelVisit}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
