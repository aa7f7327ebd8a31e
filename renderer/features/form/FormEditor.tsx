import { useState } from 'react';
import type { Answer, Answers, FormCompartment, FormDefinition } from '../../../shared/forms/definition.ts';
import { formState } from '../../../shared/forms/form-state.ts';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import type { FormEntryView } from '../../../shared/ipc/form-channels.ts';
import { call } from '../../api.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { SavedState } from '../../components/SavedState.tsx';
import { SectionNav } from '../../components/SectionNav.tsx';
import { useAutosave } from '../../data/use-autosave.ts';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { FormSectionFields } from './FormSectionFields.tsx';
import { texts } from './texts.ts';
import styles from './FormsTab.module.css';

interface FormEditorProps {
  readonly dossierId: string;
  readonly form: FormDefinition;
  readonly view: FormEntryView;
  readonly rights: DossierRights;
  readonly onFinalised: () => void;
  /** Begins the medical part that lacks; null when this user may not. */
  readonly onBeginMedical: (() => void) | null;
}

/** A form being filled in. Each part saves by itself, under its own compartment. */
export function FormEditor({ dossierId, form, view, rights, onFinalised, onBeginMedical }: FormEditorProps) {
  const { entryId } = view;
  const process = useAutosave<Answers>(`form-process/${entryId}`, () => [
    { value: view.process.answers, version: view.process.version, savedAt: view.process.savedAt },
    (answers, baseVersion) => call('form.saveProcess', { dossierId, entryId, baseVersion, answers }),
  ]);
  const part = view.medical;
  const medical = useAutosave<Answers>(`form-medical/${entryId}`, () => [
    {
      value: part?.answers ?? {},
      version: part?.version ?? 0,
      savedAt: part?.savedAt ?? view.process.savedAt,
    },
    (answers, baseVersion) => call('form.saveMedical', { dossierId, entryId, baseVersion, answers }),
  ]);
  const [sectionId, setSectionId] = useState(form.sections[0]?.id ?? '');
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const finalise = useSend('form.finalise', onFinalised);

  const compartments: readonly FormCompartment[] = part === null ? ['process'] : ['process', 'medical'];
  const answers: Answers = { ...process.value, ...(part === null ? {} : medical.value) };
  const state = formState(form, answers, compartments);
  const failure = process.error ?? medical.error ?? finalise.error;

  const change = (compartment: FormCompartment, id: string, given: Answer | null): void => {
    const line = compartment === 'process' ? process : medical;
    const rest = Object.fromEntries(Object.entries(line.value).filter(([key]) => key !== id));
    line.change(given === null ? rest : { ...rest, [id]: given });
  };

  const ask = (): void => {
    setAsked(true);
    const [first] = state.missing;
    if (first === undefined) setAsking(true);
    else document.getElementById(sectionOf(form, first))?.scrollIntoView({ block: 'start' });
  };

  const confirm = async (): Promise<void> => {
    await Promise.all([process.flush(), part === null ? undefined : medical.flush()]);
    finalise.mutate({
      dossierId,
      entryId,
      processVersion: process.current().version,
      medicalVersion: part === null ? null : medical.current().version,
    });
  };

  return (
    <div className={styles.editor}>
      <aside className={styles.side}>
        <SectionNav
          label={texts.sections}
          currentId={sectionId}
          onSelect={(id) => {
            setSectionId(id);
            document.getElementById(id)?.scrollIntoView({ block: 'start' });
          }}
          sections={state.sections.map((one) => ({
            id: one.section.id,
            label: one.section.title,
            done: one.answered,
            total: one.asked.length,
            problem: asked && one.missing.length > 0,
          }))}
        />
        <SavedState state={worst(process.mark, medical.mark)} />
      </aside>
      <div className={styles.sections}>
        {failure === null ? null : (
          <FailureNotice
            error={failure}
            onRetry={() => {
              // A second refusal shows in the same place.
              void Promise.allSettled([process.flush(), medical.flush()]);
            }}
          />
        )}
        {part === null && onBeginMedical !== null ? (
          <Banner action={<Button onPress={onBeginMedical}>{texts.beginMedical}</Button>}>
            {texts.medicalMissing}
          </Banner>
        ) : null}
        {state.sections.map((one) => (
          <FormSectionFields
            key={one.section.id}
            state={one}
            showMissing={asked}
            medicalClosed={
              part === null ? (rights.readMedical ? texts.medicalMissing : rights.medicalClosedBecause) : ''
            }
            onChange={change}
            onEnter={() => setSectionId(one.section.id)}
          />
        ))}
        <div className={styles.finish}>
          <Button tone="primary" onPress={ask} pending={finalise.isPending}>
            {texts.finalise}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        title={texts.finaliseTitle(form.shortTitle)}
        confirmLabel={texts.finalise}
        cancelLabel={texts.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          // A refused save is on the screen already; then nothing is finalised.
          void confirm().catch(() => undefined);
        }}
      >
        {texts.finaliseBody}
      </ConfirmDialog>
    </div>
  );
}

function sectionOf(form: FormDefinition, questionId: string): string {
  return form.sections.find(({ questions }) => questions.some(({ id }) => id === questionId))?.id ?? '';
}

type Mark = ReturnType<typeof useAutosave>['mark'];

/** The mark that asks most attention of the two parts. */
function worst(one: Mark, other: Mark): Mark {
  if (one.kind === 'unsaved' || other.kind === 'unsaved') return { kind: 'unsaved' };
  if (one.kind === 'saving' || other.kind === 'saving') return { kind: 'saving' };
  return one.at >= other.at ? one : other;
}
