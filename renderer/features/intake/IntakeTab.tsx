import { ClipboardList, ClipboardPlus } from 'lucide-react';
import { useState } from 'react';
import type { DossierView, IntakeItem } from '../../../shared/ipc/dossier-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Select } from '../../components/Select.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { StartForCase } from '../employments/StartForCase.tsx';
import { IntakeSheet } from './IntakeSheet.tsx';
import { texts } from './texts.ts';
import styles from './IntakeTab.module.css';

/** The intakes of a dossier: the unfinished one first, so that a broken-off talk goes on where it stopped. */
export function IntakeTab({ view }: { readonly view: DossierView }) {
  const { dossierId, intakes, rights } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const start = useSend('intake.start', ({ intakeId }) => setChosen(intakeId));
  const shown =
    intakes.find(({ intakeId }) => intakeId === chosen) ??
    intakes.find(({ state }) => state === 'concept') ??
    intakes.at(-1);
  const begin = (caseId: string): void => start.mutate({ dossierId, caseId });

  if (view.cases.length === 0) {
    return (
      <EmptyState icon={<ClipboardList />} title={texts.noCase}>
        {texts.noCaseHint}
      </EmptyState>
    );
  }
  if (shown === undefined) {
    return (
      <>
        {start.isError ? <FailureNotice error={start.error} /> : null}
        <EmptyState
          icon={<ClipboardPlus />}
          title={texts.none}
          action={
            rights.writeProcess ? (
              <StartForCase
                view={view}
                label={texts.start}
                tone="primary"
                pending={start.isPending}
                onStart={begin}
              />
            ) : undefined
          }
        >
          {texts.noneHint}
        </EmptyState>
      </>
    );
  }
  const mayStart = rights.writeProcess && intakes.every(({ state }) => state === 'vastgesteld');
  return (
    <div className={styles.tab}>
      {intakes.length > 1 || mayStart ? (
        <div className={styles.choice}>
          <Select
            label={texts.choose}
            options={intakes.map((intake) => ({ id: intake.intakeId, label: labelOf(intake) })).reverse()}
            value={shown.intakeId}
            onChange={setChosen}
          />
          {mayStart ? (
            <StartForCase
              view={view}
              label={texts.startAnother}
              icon={<ClipboardPlus />}
              pending={start.isPending}
              onStart={begin}
            />
          ) : null}
        </div>
      ) : null}
      {start.isError ? <FailureNotice error={start.error} /> : null}
      <IntakeSheet key={shown.intakeId} dossierId={dossierId} intakeId={shown.intakeId} rights={rights} />
    </div>
  );
}

function labelOf({ state, startedAt, finalisedAt }: IntakeItem): string {
  return state === 'vastgesteld' && finalisedAt !== null
    ? texts.final(dayOf(finalisedAt))
    : texts.draft(dayOf(startedAt));
}
