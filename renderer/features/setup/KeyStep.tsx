import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PrintedKey } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';
import styles from './SetupScreen.module.css';

interface KeyStepProps {
  readonly sheet: PrintedKey;
  readonly words: {
    readonly title: string;
    readonly intro: string;
    readonly key: string;
    readonly typeBack: string;
  };
  /** The key as it is printed. */
  readonly printed: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly buttons: ReactNode;
  readonly children?: ReactNode;
}

/** A step in which a key is printed, and typed back before anything is final. */
export function KeyStep({ sheet, words, printed, typed, onType, error, ...form }: KeyStepProps) {
  const deliver = useSend('setup.keySheet');
  const failure = error ?? deliver.error;
  return (
    <StepForm title={words.title} intro={words.intro} onSubmit={form.onSubmit} buttons={form.buttons}>
      <output className={styles.printedKey} aria-label={words.key}>
        {printed}
      </output>
      <div className={styles.keyButtons}>
        <Button
          icon={<Printer />}
          pending={deliver.isPending}
          onPress={() => deliver.mutate({ sheet, delivery: 'afdrukken' })}
        >
          {texts.keys.print}
        </Button>
        <Button
          icon={<Download />}
          pending={deliver.isPending}
          onPress={() => deliver.mutate({ sheet, delivery: 'opslaan' })}
        >
          {texts.keys.save}
        </Button>
        <span role="status" className={styles.sheetState}>
          {deliver.data?.outcome === 'afgedrukt' ? texts.keys.printed : null}
          {deliver.data?.outcome === 'opgeslagen' ? texts.keys.saved(deliver.data.fileName) : null}
        </span>
      </div>
      <TextField
        label={words.typeBack}
        description={texts.keys.typeBackHint}
        required
        value={typed}
        onChange={onType}
        autoComplete="off"
      />
      {form.children}
      {failure === null ? null : <FailureNotice error={failure} />}
    </StepForm>
  );
}
