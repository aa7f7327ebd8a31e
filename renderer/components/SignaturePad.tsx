import { CircleAlert, RotateCcw, X } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { cx } from './class-names.ts';
import type { SignatureStrokes } from './signature-strokes.ts';
import { useSignatureCanvas } from './use-signature-canvas.ts';
import field from './Field.module.css';
import styles from './SignaturePad.module.css';

interface SignaturePadProps {
  readonly label: string;
  /** Strokes in units of width × height, whatever the size on the screen; [] when empty. */
  readonly value: SignatureStrokes;
  /** After each stroke, and with [] after 'Opnieuw'. */
  readonly onChange: (strokes: SignatureStrokes) => void;
  /** Size of the field in its own units, 600 × 160 unless told. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly againLabel?: string | undefined;
  /** Spoken state; give both in the language of the employee. */
  readonly emptyLabel?: string | undefined;
  readonly signedLabel?: string | undefined;
  /** The way for who cannot draw: a typed name, a mark made by someone asked. */
  readonly alternative?: ReactNode;
}

/** A field to sign in with pen, finger or mouse. */
export function SignaturePad(props: SignaturePadProps) {
  const { label, value, onChange, width = 600, height = 160, description, error, disabled } = props;
  const { againLabel = 'Opnieuw', emptyLabel = 'nog leeg', signedLabel = 'getekend' } = props;
  const labelId = useId();
  const invalid = error !== undefined && error !== '';
  const canvas = useSignatureCanvas({ value, onChange, width, height });
  return (
    <div role="group" aria-labelledby={labelId} className={cx(styles.field, disabled && styles.disabled)}>
      <div className={styles.head}>
        <div>
          <span id={labelId} className={field.label}>
            {label}
          </span>
          {description === undefined ? null : <div className={field.description}>{description}</div>}
        </div>
        <Button
          tone="quiet"
          icon={<RotateCcw />}
          disabled={disabled === true || value.length === 0}
          onPress={() => onChange([])}
        >
          {againLabel}
        </Button>
      </div>
      <div className={styles.paper} data-invalid={invalid || undefined}>
        <span className={styles.baseline} aria-hidden>
          <span className={styles.cross}>
            <X />
          </span>
        </span>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${label}: ${value.length === 0 ? emptyLabel : signedLabel}`}
          className={styles.canvas}
        />
      </div>
      {invalid ? (
        <span role="alert" className={field.error}>
          <CircleAlert aria-hidden />
          <span>{error}</span>
        </span>
      ) : null}
      {props.alternative}
    </div>
  );
}
