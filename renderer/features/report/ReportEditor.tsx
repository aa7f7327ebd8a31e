import { useState } from 'react';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import type { ReportView } from '../../../shared/ipc/report-channels.ts';
import { categoriesOf, type ReportKind } from '../../../shared/report/define-report-kind.ts';
import { reportCategories, type ReportContent } from '../../../shared/report/employer-report.ts';
import { call } from '../../api.ts';
import { AnnotatedTextArea } from '../../components/AnnotatedTextArea.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { SavedState } from '../../components/SavedState.tsx';
import { Steps } from '../../components/Steps.tsx';
import { VisibilityMark } from '../../components/VisibilityMark.tsx';
import { useAutosave } from '../../data/use-autosave.ts';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { AroundNotice } from './AroundNotice.tsx';
import { GuardLine } from './GuardLine.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { ShownDialog } from './ShownDialog.tsx';
import { StaysHere } from './StaysHere.tsx';
import { texts } from './texts.ts';
import { useGuard } from './use-guard.ts';
import styles from './ReportTab.module.css';

interface ReportEditorProps {
  readonly dossierId: string;
  readonly view: ReportView;
  readonly kind: ReportKind;
  readonly rights: Pick<DossierRights, 'readMedical' | 'draftReports' | 'releaseReports'>;
  readonly onChanged: () => void;
  /** Told when the report left. */
  readonly onReleased: () => void;
}

/** Two sides: what stays here, and what goes to the employer with the very letter beside it. */
export function ReportEditor({ dossierId, view, kind, rights, onChanged, onReleased }: ReportEditorProps) {
  const { draftId, recipient } = view;
  const report = useAutosave<ReportContent>(`report/${draftId}`, () => [
    { value: view.content, version: view.version, savedAt: view.savedAt },
    (content, baseVersion) => call('report.save', { dossierId, draftId, baseVersion, content }),
  ]);
  const guard = useGuard(dossierId, report.value, '');
  const [rewritten, setRewritten] = useState(false);
  const [asking, setAsking] = useState<'shown' | 'release' | null>(null);
  const release = useSend('report.release', () => {
    onReleased();
    onChanged();
  });

  const mayWrite = rights.draftReports.includes(kind.id);
  const mayRelease = rights.releaseReports.includes(kind.id);
  const isEmpty = reportCategories.every((category) => report.value[category].trim() === '');
  const refusedAround = view.refusedAround.length > 0;
  const blocked = guard.findings.length > 0 || refusedAround;
  // A change of the text after it was shown undoes that in the store, also when it is typed back afterwards.
  const shown = rewritten || !sameContent(report.value, view.content) ? null : view.shown;
  const failure = report.error ?? guard.error ?? release.error;

  return (
    <div className={styles.report}>
      <div className={styles.lineHead}>
        <div className={styles.line}>
          <Steps
            label={texts.line}
            ground="desk"
            steps={[
              {
                id: 'draft',
                label: texts.steps.draft,
                state: shown === null ? (blocked ? 'blocked' : 'current') : 'done',
              },
              {
                id: 'shown',
                label: texts.steps.shown,
                state: shown === null ? 'todo' : 'done',
                ...(shown === null ? {} : { detail: momentOf(shown.at) }),
              },
              { id: 'released', label: texts.steps.released, state: shown === null ? 'todo' : 'current' },
            ]}
          />
        </div>
        <SavedState state={report.mark} />
      </div>
      {failure === null ? null : (
        <FailureNotice
          error={failure}
          onRetry={
            report.phase === 'failed'
              ? () => {
                  // A second refusal shows in the same place.
                  void report.flush().catch(() => undefined);
                }
              : undefined
          }
        />
      )}
      <div className={styles.sides}>
        <StaysHere dossierId={dossierId} caseId={view.caseId} />
        <section className={styles.leaves} aria-label={texts.leaves}>
          <header className={styles.sideHead}>
            <h2 className={styles.sideTitle}>{texts.leaves}</h2>
            <VisibilityMark kind="employer" small />
          </header>
          <AroundNotice refused={view.refusedAround} />
          <p className={styles.hint}>{texts.addressee(recipient.contactName, recipient.employerName)}</p>
          {categoriesOf(kind).map(({ category, heading, help }) => (
            <AnnotatedTextArea
              key={category}
              label={heading}
              description={help}
              readOnly={!mayWrite}
              value={report.value[category]}
              onChange={(text) => {
                setRewritten(true);
                report.change({ ...report.value, [category]: text });
              }}
              annotations={guard.findings
                .filter(({ field }) => field === category)
                .map(({ start, end, kind: leak, hint }) => ({
                  start,
                  end,
                  kindLabel: texts.kinds[leak] ?? leak,
                  hint,
                }))}
            />
          ))}
          <GuardLine guard={guard} isEmpty={isEmpty} knowsDossier={rights.readMedical} />
          <div className={styles.buttons}>
            {mayWrite ? (
              <Button
                tone={shown === null ? 'primary' : 'secondary'}
                disabled={isEmpty || blocked || !guard.current || report.phase !== 'saved'}
                onPress={() => setAsking('shown')}
              >
                {texts.show}
              </Button>
            ) : null}
            <Button
              tone={shown === null ? 'secondary' : 'primary'}
              disabled={shown === null || blocked || !mayRelease || report.phase !== 'saved'}
              pending={release.isPending}
              onPress={() => setAsking('release')}
            >
              {texts.release}
            </Button>
          </div>
          {mayRelease ? (
            shown === null ? (
              <p className={styles.hint}>{texts.notYetShown}</p>
            ) : null
          ) : (
            <p className={styles.hint}>{view.releaseClosedBecause}</p>
          )}
        </section>
        <ReportPreview
          dossierId={dossierId}
          draftId={draftId}
          title={kind.title}
          version={report.version}
          ready={!isEmpty && !blocked && report.phase === 'saved'}
          reason={
            isEmpty
              ? 'empty'
              : refusedAround
                ? 'around'
                : blocked
                  ? 'blocked'
                  : report.phase === 'failed'
                    ? 'unsaved'
                    : 'busy'
          }
        />
      </div>
      {asking === 'shown' ? (
        <ShownDialog
          dossierId={dossierId}
          draftId={draftId}
          baseVersion={report.version}
          onClose={() => setAsking(null)}
          onRecorded={(saved) => {
            report.adopt(saved);
            setRewritten(false);
            setAsking(null);
            onChanged();
          }}
        />
      ) : null}
      <ConfirmDialog
        open={asking === 'release'}
        title={texts.releaseTitle(kind.name)}
        confirmLabel={texts.release}
        cancelLabel={texts.cancel}
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          release.mutate({ dossierId, draftId, baseVersion: report.version });
        }}
      >
        {texts.releaseBody(recipient.contactName, recipient.employerName)}
      </ConfirmDialog>
    </div>
  );
}

function sameContent(one: ReportContent, other: ReportContent): boolean {
  return reportCategories.every((category) => one[category] === other[category]);
}
