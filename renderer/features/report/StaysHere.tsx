import type { StaysHereView } from '../../../shared/ipc/report-channels.ts';
import { PaperSheet } from '../../components/PaperSheet.tsx';
import { VisibilityMark } from '../../components/VisibilityMark.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './ReportTab.module.css';

/** The sheet that stays: the medical answers, on tinted paper with the lock. */
export function StaysHere({ dossierId, caseId }: { readonly dossierId: string; readonly caseId: string }) {
  const answer = useAnswer('report.staysHere', { dossierId, caseId });
  return (
    <section className={styles.stays}>
      <header className={styles.sideHead}>
        <h2 className={styles.sideTitle}>{texts.staysHere}</h2>
        <VisibilityMark kind="medical" small />
      </header>
      {answer.isError ? <FailureNotice error={answer.error} /> : null}
      <PaperSheet kind="stays" short label={texts.staysHere}>
        <p className={styles.hint}>{texts.staysHereIntro}</p>
        {answer.data === undefined ? null : <Content sheet={answer.data} />}
      </PaperSheet>
    </section>
  );
}

function Content({ sheet: { sections, closedBecause } }: { readonly sheet: StaysHereView }) {
  if (sections.length === 0) return <p>{closedBecause === '' ? texts.staysHereEmpty : closedBecause}</p>;
  return (
    <>
      {closedBecause === '' ? null : <p>{closedBecause}</p>}
      {sections.map((section) => (
        // Two forms can have a section of the same name; what is asked tells them apart.
        <div
          key={[section.title, ...section.lines.map(({ label }) => label)].join('|')}
          className={styles.staysSection}
        >
          <h3 className={styles.staysTitle}>{section.title}</h3>
          <dl className={styles.lines}>
            {section.lines.map((line) => (
              <div key={line.label}>
                <dt>{line.label}</dt>
                <dd>{line.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
