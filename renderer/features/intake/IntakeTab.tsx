import { ClipboardList, ClipboardPlus } from 'lucide-react';
import { useState } from 'react';
import { isRunning } from '../../../shared/domain/absence-case.ts';
import type { DossierView, IntakeItem } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Select } from '../../components/Select.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { IntakeSheet } from './IntakeSheet.tsx';
import { texts } from './texts.ts';
import styles from './IntakeTab.module.css';

/** The intakes of a dossier: the unfinished one first, so that a broken-off talk goes on where it stopped. */
export function IntakeTab({ view }: { readonly view: DossierView }) {
  const { dossierId, intakes, rights } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const start = useSend('intake.start', ({ intakeId }) => setChosen(intakeId));
  const running = view.cases.find(({ absence }) => isRunning(absence)) ?? view.cases.at(-1);
  const shown =
    intakes.find(({ intakeId }) => intakeId === chosen) ??
    intakes.find(({ state }) => state === 'concept') ??
    intakes.at(-1);
  const begin = (): void => {
    if (running !== undefined) start.mutate({ dossierId, caseId: running.caseId });
  };

  if (running === undefined) {
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
              <Button tone="primary" pending={start.isPending} onPress={begin}>
                {texts.start}
              </Button>
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
            <Button icon={<ClipboardPlus />} pending={start.isPending} onPress={begin}>
              {texts.startAnother}
            </Button>
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
