import { useId, useMemo, useRef, useState } from 'react';
import { Button, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import { segmentText } from './text-segments.ts';
import type { TextAnnotation } from './text-segments.ts';
import { useMarginLayout } from './use-margin-layout.ts';
import field from './Field.module.css';
import styles from './AnnotatedTextArea.module.css';

interface AnnotatedTextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Findings in `value`, by position. They may lag behind typing: ranges outside the text are ignored. */
  readonly annotations: readonly TextAnnotation[];
  readonly placeholder?: string | undefined;
}

/** Text in which words are underlined and explained in the margin, never in a dialog. A note leads to its words. */
export function AnnotatedTextArea(props: AnnotatedTextAreaProps) {
  const { value, onChange, annotations } = props;
  const [pointed, setPointed] = useState<number | null>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLOListElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const summaryId = useId();
  const segments = useMemo(() => segmentText(value, annotations), [value, annotations]);
  const shown = annotations
    .map((annotation, index) => ({ annotation, index }))
    .filter(({ index }) => segments.some((segment) => segment.annotation === index));
  useMarginLayout(mirror, notes, segments);

  const select = (annotation: TextAnnotation) => {
    input.current?.focus();
    input.current?.setSelectionRange(annotation.start, annotation.end);
  };

  return (
    <AriaTextField
      {...ariaField(props)}
      className={fieldClass(props.width ?? 'full', styles.scope)}
      spellCheck="false"
      aria-describedby={summaryId}
      value={value}
      onChange={onChange}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <div className={cx(styles.columns, shown.length === 0 && styles.clean)}>
        <div className={styles.stack}>
          <div ref={mirror} className={styles.mirror} aria-hidden>
            {segments.map((segment, index) =>
              segment.annotation === null ? (
                <span key={index}>{segment.text}</span>
              ) : (
                <mark
                  key={index}
                  data-finding={segment.annotation}
                  className={cx(
                    styles.finding,
                    styles[annotations[segment.annotation]?.tone ?? 'problem'],
                    pointed === segment.annotation && styles.pointed,
                  )}
                >
                  {segment.text}
                </mark>
              ),
            )}
            {/* A last empty line has no height of its own. */}
            {'\u200b'}
          </div>
          <AriaTextArea
            ref={input}
            className={cx(field.control, styles.input)}
            {...withoutUndefined({ placeholder: props.placeholder })}
          />
        </div>
        <ol ref={notes} className={styles.notes} aria-label={`Opmerkingen bij ${props.label}`}>
          {shown.map(({ annotation, index }) => (
            <li
              key={index}
              data-note={index}
              className={cx(styles.note, styles[annotation.tone ?? 'problem'])}
            >
              <Button
                className={cx(styles.noteButton)}
                onPress={() => select(annotation)}
                onHoverChange={(hovering) => setPointed(hovering ? index : null)}
                onFocusChange={(focused) => setPointed(focused ? index : null)}
              >
                <span className={styles.kind}>{annotation.kindLabel}</span>
                <span className={styles.quote}>‘{value.slice(annotation.start, annotation.end)}’</span>{' '}
                {annotation.hint}
              </Button>
            </li>
          ))}
        </ol>
      </div>
      <span id={summaryId} role="status" className="visually-hidden">
        {shown.length === 0 ? '' : shown.length === 1 ? '1 opmerking' : `${shown.length} opmerkingen`}
      </span>
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
