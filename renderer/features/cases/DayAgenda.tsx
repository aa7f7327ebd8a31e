import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import { overlap, plannedVisit, VISIT_KIND_LABELS, type PlannedVisit } from '../../../shared/domain/visit.ts';
import type { VisitItem } from '../../../shared/ipc/organisation-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { texts } from './texts.ts';
import styles from './DayAgenda.module.css';

interface DayAgendaProps {
  /** What is filled in so far. */
  readonly asked: Partial<PlannedVisit>;
  /** The appointment that is being moved; it is not in its own way. */
  readonly visitId: string | null;
}

/** What else there is on the day that is filled in; a time that is past or taken is said, and may be meant. */
export function DayAgenda({ asked, visitId }: DayAgendaProps) {
  const day = plannedVisit.shape.on.safeParse(asked.on);
  const answer = useAnswer('visits.day', { on: day.data ?? '' }, { enabled: day.success });
  const [now] = useState(() => new Date());
  if (!day.success || answer.data === undefined) return null;
  const others = answer.data.filter((item) => item.visitId !== visitId && item.state !== 'vervallen');
  const planned = plannedVisit.safeParse(asked);
  const taken = planned.success ? others.filter((item) => overlap(planned.data, item)) : [];
  const past = new Date(`${day.data}T${planned.data?.at ?? '23:59'}`) < now;
  return (
    <>
      {past ? <Banner tone="warning">{texts.visitInPast}</Banner> : null}
      {taken.length === 0 ? null : (
        <Banner tone="warning" title={texts.visitTaken}>
          <DayList items={taken} />
        </Banner>
      )}
      {others.length === 0 || others.length === taken.length ? null : (
        <section>
          <p className={styles.day}>{texts.alsoThatDay(formatDutchDate(day.data, 'short'))}</p>
          <DayList items={others.filter((item) => !taken.includes(item))} />
        </section>
      )}
    </>
  );
}

function DayList({ items }: { readonly items: readonly VisitItem[] }) {
  return (
    <ul className={styles.dayList}>
      {items.map(({ visitId, at, kind, name }) => (
        <li key={visitId}>{texts.dayLine({ at, kind: VISIT_KIND_LABELS[kind], name })}</li>
      ))}
    </ul>
  );
}
