import { ClipboardList, ClipboardPlus } from 'lucide-react';
import { useState } from 'react';
import { currentForms } from '../../../shared/forms/catalogue.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import type { FormEntryItem } from '../../../shared/ipc/form-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { EntryChoice } from '../employments/EntryChoice.tsx';
import { StartForCase } from '../employments/StartForCase.tsx';
import { startableCases } from '../employments/startable-cases.ts';
import { FormEntrySheet } from './FormEntrySheet.tsx';
import { texts } from './texts.ts';
import styles from './FormsTab.module.css';

/** The form entries of a dossier: the unfinished one first, so that a broken-off talk goes on where it stopped. */
export function FormsTab({ view }: { readonly view: DossierView }) {
  const { dossierId, formEntries, rights } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const start = useSend('form.start', ({ entryId }) => setChosen(entryId));
  const shown =
    formEntries.find(({ entryId }) => entryId === chosen) ??
    formEntries.find(({ state }) => state === 'concept') ??
    formEntries.at(-1);

  if (view.cases.length === 0) {
    return (
      <EmptyState icon={<ClipboardList />} title={texts.noCase}>
        {texts.noCaseHint}
      </EmptyState>
    );
  }
  const startButtons = startableForms(view).map(({ form: { id, shortTitle }, cases }) => (
    <StartForCase
      key={id}
      view={view}
      cases={cases}
      label={texts.start(shortTitle)}
      icon={shown === undefined ? undefined : <ClipboardPlus />}
      tone={shown === undefined ? 'primary' : undefined}
      pending={start.isPending}
      onStart={(caseId) => start.mutate({ dossierId, caseId, formId: id })}
    />
  ));
  const tooNew =
    view.formEntriesTooNew === 0 ? null : <Banner>{texts.tooNew(view.formEntriesTooNew)}</Banner>;
  if (shown === undefined) {
    return (
      <div className={styles.tab}>
        {start.isError ? <FailureNotice error={start.error} /> : null}
        {tooNew}
        {tooNew === null ? (
          <EmptyState
            icon={<ClipboardPlus />}
            title={texts.none}
            action={startButtons.length === 0 ? undefined : startButtons}
          >
            {texts.noneHint}
          </EmptyState>
        ) : (
          <div className={styles.buttons}>{startButtons}</div>
        )}
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      {tooNew}
      {formEntries.length > 1 || startButtons.length > 0 ? (
        <EntryChoice
          view={view}
          label={texts.choose}
          entries={formEntries
            .map((entry) => ({ id: entry.entryId, label: labelOf(entry), caseId: entry.caseId }))
            .reverse()}
          value={shown.entryId}
          onChange={setChosen}
        >
          {startButtons}
        </EntryChoice>
      ) : null}
      {start.isError ? <FailureNotice error={start.error} /> : null}
      <FormEntrySheet key={shown.entryId} dossierId={dossierId} entryId={shown.entryId} rights={rights} />
    </div>
  );
}

/** The forms this user can begin now, and for which absences. */
function startableForms({ rights, cases, formEntries }: DossierView) {
  if (!rights.writeProcess) return [];
  return currentForms
    .map((form) => ({
      form,
      cases: startableCases(
        cases,
        formEntries.filter(({ formId, state }) => formId === form.id && state === 'concept'),
      ),
    }))
    .filter((one) => one.cases.length > 0);
}

function labelOf({ title, state, startedAt, finalisedAt }: FormEntryItem): string {
  return state === 'vastgesteld' && finalisedAt !== null
    ? texts.final(title, dayOf(finalisedAt))
    : texts.draft(title, dayOf(startedAt));
}
