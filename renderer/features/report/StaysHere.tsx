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
        {answer.data === undefined ? null : answer.data.closedBecause !== '' ? (
          <p>{answer.data.closedBecause}</p>
        ) : answer.data.sections.length === 0 ? (
          <p>{texts.staysHereEmpty}</p>
        ) : (
          answer.data.sections.map((section) => (
            <div key={section.title} className={styles.staysSection}>
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
          ))
        )}
      </PaperSheet>
    </section>
  );
}
