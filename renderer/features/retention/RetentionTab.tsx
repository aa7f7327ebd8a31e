import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierRights, RetentionItem } from '../../../shared/ipc/dossier-channels.ts';
import { Skeleton } from '../../components/Skeleton.tsx';
import { StatusPill, type StatusTone } from '../../components/StatusPill.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { HoldsPart } from './HoldsPart.tsx';
import { texts } from './texts.ts';
import styles from './RetentionTab.module.css';

const tones: Readonly<Record<RetentionItem['decision'], StatusTone>> = {
  keep: 'active',
  review: 'due',
  held: 'problem',
  due: 'overdue',
};

/** Until when each part of the dossier is kept, with its reason and every term that was weighed. */
export function RetentionTab({
  dossierId,
  rights,
}: {
  readonly dossierId: string;
  readonly rights: DossierRights;
}) {
  const answer = useAnswer('retention.read', { dossierId });
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label="Wordt geopend" lines={6} />;
  return (
    <div className={styles.sheet}>
      <p className={styles.intro}>{texts.intro}</p>
      {answer.data.map((item) => (
        <Decision key={item.id} item={item} />
      ))}
      {rights.manageHolds ? <HoldsPart dossierId={dossierId} /> : null}
    </div>
  );
}

function Decision({ item }: { readonly item: RetentionItem }) {
  return (
    <article className={styles.decision}>
      <header className={styles.head}>
        <h2 className={styles.title}>{item.title}</h2>
        <StatusPill tone={tones[item.decision]}>{texts.decisions[item.decision]}</StatusPill>
      </header>
      <dl className={styles.dates}>
        <div>
          <dt>{texts.keepUntil}</dt>
          <dd>{dateOr(item.retainUntil, texts.noDate)}</dd>
        </div>
        <div>
          <dt>{texts.destroyableFrom}</dt>
          <dd>{dateOr(item.destroyableFrom, texts.noDate)}</dd>
        </div>
      </dl>
      <p className={styles.reason}>{item.reason}</p>
      {item.overRetentionDays > 0 ? (
        <p className={styles.reason}>{texts.over(item.overRetentionDays)}</p>
      ) : null}
      <details className={styles.why}>
        <summary>{texts.why}</summary>
        <p className={styles.reason}>{texts.contents(item.contents)}</p>
        {item.circumstances.length === 0 ? null : (
          <ul className={styles.circumstances} aria-label={texts.circumstances}>
            {item.circumstances.map(({ rule, text, source }) => (
              <li key={text}>
                {text} <span className={styles.source}>{texts.sourceOf(rule, source)}</span>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.scroll}>
          <table className={styles.grounds}>
            <caption>{texts.grounds}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.rule}</th>
                <th scope="col">{texts.event}</th>
                <th scope="col">{texts.start}</th>
                <th scope="col">{texts.until}</th>
                <th scope="col">{texts.source}</th>
              </tr>
            </thead>
            <tbody>
              {item.grounds.map((ground) => (
                <tr key={`${ground.rule}-${ground.event}-${ground.source}`}>
                  <th scope="row">{ground.rule}</th>
                  <td>{ground.event}</td>
                  <td>{dateOr(ground.start, texts.notYet)}</td>
                  <td>{dateOr(ground.until, texts.noDate)}</td>
                  <td>{ground.source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </article>
  );
}

function dateOr(date: string | null, otherwise: string): string {
  return date === null ? otherwise : formatDutchDate(date, 'long');
}
