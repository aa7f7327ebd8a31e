import { useState, type ReactNode } from 'react';
import { isDrawn } from '../../../shared/consent/drawn-signature.ts';
import type { GivenSignature } from '../../../shared/ipc/consent-channels.ts';
import type { KlantmodusWords } from '../../../shared/languages/klantmodus-words.ts';
import { Button } from '../../components/Button.tsx';
import { SignaturePad } from '../../components/SignaturePad.tsx';
import type { SignatureStrokes } from '../../components/signature-strokes.ts';
import { TextField } from '../../components/TextField.tsx';
import { StepHeading } from './StepHeading.tsx';
import styles from './KlantmodusScreen.module.css';

/** Size of the signature field in its own units. */
const field = { width: 720, height: 200 } as const;

interface SignStepProps {
  readonly question: string;
  readonly words: KlantmodusWords;
  readonly byRepresentative: boolean;
  readonly pending: boolean;
  readonly failure: ReactNode;
  readonly onBack: () => void;
  readonly onSign: (signature: GivenSignature) => void;
}

type Typed = Record<'name' | 'witness' | 'role', string>;

/** The signature: drawn, or a typed name before a witness for who cannot draw. */
export function SignStep({
  question,
  words,
  byRepresentative,
  pending,
  failure,
  onBack,
  onSign,
}: SignStepProps) {
  const [method, setMethod] = useState<'drawn' | 'typed'>('drawn');
  const [strokes, setStrokes] = useState<SignatureStrokes>([]);
  const [typed, setTyped] = useState<Typed>({ name: '', witness: '', role: '' });
  const [asked, setAsked] = useState(false);
  const drawn = isDrawn(strokes, field);
  const emptyError = (value: string): string | undefined =>
    asked && value.trim() === '' ? words.fillIn : undefined;

  const sign = (): void => {
    setAsked(true);
    if (method === 'drawn' && drawn) {
      onSign({ method, ...field, strokes: strokes.map((stroke) => stroke.map((point) => ({ ...point }))) });
    }
    if (method === 'typed' && Object.values(typed).every((value) => value.trim() !== '')) {
      onSign({
        method,
        typedName: typed.name.trim(),
        witness: { name: typed.witness.trim(), role: typed.role.trim() },
      });
    }
  };
  const line = (name: keyof Typed, label: string, autoFocus = false): ReactNode => (
    <TextField
      label={label}
      required
      maxLength={120}
      autoFocus={autoFocus}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      error={emptyError(typed[name])}
    />
  );

  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) sign();
      }}
    >
      <StepHeading>{byRepresentative ? words.signTitleRepresentative : words.signTitle}</StepHeading>
      <p className={styles.asked}>{question}</p>
      <p>{words.signIntro}</p>
      {method === 'drawn' ? (
        <SignaturePad
          {...field}
          label={words.signField}
          description={words.signHint}
          againLabel={words.again}
          emptyLabel={words.empty}
          signedLabel={words.signed}
          value={strokes}
          onChange={setStrokes}
          error={asked && !drawn ? words.drawFirst : undefined}
          disabled={pending}
        />
      ) : (
        <div className={styles.typed}>
          <p>{words.typedIntro}</p>
          {line('name', words.typedName, true)}
          {line('witness', words.witnessName)}
          {line('role', words.witnessRole)}
        </div>
      )}
      <div>
        <Button
          tone="quiet"
          disabled={pending}
          onPress={() => {
            setAsked(false);
            setMethod(method === 'drawn' ? 'typed' : 'drawn');
          }}
        >
          {method === 'drawn' ? words.cannotSign : words.drawInstead}
        </Button>
      </div>
      {failure}
      <div className={styles.buttons}>
        <Button size="large" onPress={onBack} disabled={pending}>
          {words.back}
        </Button>
        <Button size="large" tone="primary" type="submit" pending={pending}>
          {words.sign}
        </Button>
      </div>
    </form>
  );
}
