import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { Laptop } from 'lucide-react';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { isTooYoung } from '../../../shared/consent/age.ts';
import { currentKind, type ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Steps } from '../../components/Steps.tsx';
import { everythingSaved } from '../../data/pending-saves.ts';
import { useSession } from '../../data/session.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { handOver } from '../klantmodus/pending-consent.ts';
import { DetailsStep } from './DetailsStep.tsx';
import { KindStep } from './KindStep.tsx';
import {
  likelySetting,
  settingForm,
  todayHere,
  type AskedSetting,
  type SettingForm,
} from './setting-form.ts';
import { SettingStep } from './SettingStep.tsx';
import { emptySubject, subjectForm, type SubjectForm } from './subject-form.ts';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

const order = ['kind', 'details', 'setting'] as const;
type StepId = (typeof order)[number];

/** Prepares a consent in three steps; the last hands the laptop over. Steps back keep what was typed. */
export function AskDialog({ view, onClose }: { readonly view: DossierView; readonly onClose: () => void }) {
  const { dossierId } = view;
  const session = useSession();
  const navigate = useNavigate();
  const formId = useId();
  const [today] = useState(todayHere);
  const minor = isTooYoung(view.employee.bornOn, today);
  const [step, setStep] = useState<StepId>('kind');
  const [subject, setSubject] = useState<ConsentSubject | null>(null);
  const subjectFields = useForm<SubjectForm, unknown, ConsentSubject>({
    resolver: zodResolver(subjectForm(today)),
    defaultValues: { details: emptySubject },
  });
  const settingFields = useForm<SettingForm, unknown, AskedSetting>({
    resolver: zodResolver(settingForm({ minor, opensMedical: view.rights.writeMedical })),
    defaultValues: likelySetting(view, session, today),
  });
  const kind = useWatch({ control: subjectFields.control, name: 'kind' });
  const [unsavedElsewhere, setUnsavedElsewhere] = useState(false);
  const begin = useSend('klantmodus.begin');

  const forward = {
    kind: () => {
      // What was wrong with the details of another kind says nothing about this one.
      subjectFields.clearErrors();
      setStep('details');
    },
    details: subjectFields.handleSubmit((asked) => {
      setSubject(asked);
      setStep('setting');
    }),
    setting: settingFields.handleSubmit(async ({ setting, language }) => {
      if (subject === null) return;
      // From the next call on nothing is saved any more until the laptop is back, and a lock would lose it.
      const saved = await everythingSaved();
      setUnsavedElsewhere(!saved);
      if (!saved) return;
      begin.mutate(
        { dossierId, subject, setting, language },
        {
          onSuccess: (text) => {
            handOver({ dossierId, subject, setting, language, text });
            void navigate({ to: '/klantmodus/$dossierId', params: { dossierId } });
          },
        },
      );
    }),
  } as const;
  const previous = order[order.indexOf(step) - 1];

  return (
    <FormDialog
      onClose={onClose}
      attempts={subjectFields.formState.submitCount + settingFields.formState.submitCount}
      unsaved={subjectFields.formState.isDirty || settingFields.formState.isDirty}
      title={texts.ask}
      size="wide"
      footer={(cancel) => (
        <>
          {previous === undefined ? (
            <Button onPress={cancel}>{texts.cancel}</Button>
          ) : (
            <Button onPress={() => setStep(previous)}>{texts.previous}</Button>
          )}
          <Button
            tone="primary"
            type="submit"
            form={formId}
            pending={begin.isPending}
            disabled={kind === undefined}
            {...(step === 'setting' ? { icon: <Laptop /> } : {})}
          >
            {step === 'setting' ? texts.handOver : texts.next}
          </Button>
        </>
      )}
    >
      <form
        id={formId}
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (kind !== undefined && !begin.isPending) void forward[step]();
        }}
      >
        <Steps
          label={texts.steps.label}
          steps={order.map((id) => ({ id, label: texts.steps[id], state: stateOf(id, step) }))}
        />
        {step === 'kind' || kind === undefined ? null : (
          <p className={styles.asked}>{currentKind(kind).label}</p>
        )}
        {step === 'kind' ? <KindStep control={subjectFields.control} rights={view.rights} /> : null}
        {step === 'details' && kind !== undefined ? (
          <DetailsStep control={subjectFields.control} kind={kind} today={today} />
        ) : null}
        {step === 'setting' ? <SettingStep control={settingFields.control} minor={minor} /> : null}
        {unsavedElsewhere ? (
          <Banner tone="problem" title={texts.unsavedElsewhere}>
            {texts.unsavedElsewhereHint}
          </Banner>
        ) : null}
        {begin.isError ? <FailureNotice error={begin.error} /> : null}
      </form>
    </FormDialog>
  );
}

function stateOf(id: StepId, current: StepId): 'done' | 'current' | 'todo' {
  if (id === current) return 'current';
  return order.indexOf(id) < order.indexOf(current) ? 'done' : 'todo';
}
