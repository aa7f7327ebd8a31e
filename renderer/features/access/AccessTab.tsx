import type { AccessView, DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { VisibilityPanel } from '../../components/VisibilityPanel.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { LogCheckPart } from './LogCheckPart.tsx';
import { TeamPart } from './TeamPart.tsx';
import { texts } from './texts.ts';
import styles from './AccessTab.module.css';

type LogLine = NonNullable<AccessView['log']>[number];

const columns: readonly TableColumn<LogLine>[] = [
  { id: 'wanneer', header: 'Wanneer', width: 'narrow', cell: ({ at }) => momentOf(at) },
  { id: 'wie', header: 'Wie', rowHeader: true, cell: ({ userName }) => userName },
  { id: 'functie', header: 'Functie', cell: ({ functionLabel }) => functionLabel },
  { id: 'waarom', header: 'Waarvoor', width: 'wide', cell: ({ purpose }) => purpose },
  { id: 'uitkomst', header: 'Uitkomst', width: 'narrow', cell: ({ outcome }) => outcome },
];

/** The treatment team, who may see which part, and for the FG who looked. */
export function AccessTab({
  dossierId,
  rights,
}: {
  readonly dossierId: string;
  readonly rights: DossierRights;
}) {
  const answer = useAnswer('access.read', { dossierId });
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label="Wordt geopend" lines={8} />;
  const { team, circles, log, logClosedBecause } = answer.data;
  return (
    <div className={styles.sheet}>
      <p className={styles.intro}>{texts.intro}</p>
      <TeamPart dossierId={dossierId} team={team} rights={rights} />
      <PagePart title={texts.circles}>
        <div className={styles.circles}>
          {circles.map(({ compartment, who }) => (
            <VisibilityPanel
              key={compartment}
              level={3}
              kind={compartment === 'medical' ? 'medical' : 'process'}
              title={texts.circleTitles[compartment]}
            >
              <ul className={styles.who}>
                {who.map(({ functionLabel, condition }) => (
                  <li key={`${functionLabel}-${condition}`}>
                    {functionLabel}
                    {condition === '' ? null : <span className={styles.condition}> {condition}</span>}
                  </li>
                ))}
              </ul>
            </VisibilityPanel>
          ))}
        </div>
      </PagePart>
      <PagePart title={texts.log}>
        {log === null ? (
          <Banner tone="info">{logClosedBecause}</Banner>
        ) : (
          <>
            <Table
              label={texts.log}
              columns={columns}
              rows={log}
              rowKey={({ sequence }) => String(sequence)}
              empty={<EmptyState compact title={texts.logEmpty} />}
            />
            <LogCheckPart />
          </>
        )}
      </PagePart>
    </div>
  );
}
