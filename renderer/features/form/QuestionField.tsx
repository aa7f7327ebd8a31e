import type { Answer, Question } from '../../../shared/forms/definition.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DateField } from '../../components/DateField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { texts } from './texts.ts';
import styles from './FormsTab.module.css';

interface QuestionFieldProps {
  readonly question: Question;
  readonly given: Answer | undefined;
  readonly missing: boolean;
  /** null takes the answer away. */
  readonly onChange: (given: Answer | null) => void;
}

/** One question of a form: its field, and on request why the answer is needed. */
export function QuestionField(props: QuestionFieldProps) {
  const { required } = props.question;
  if (required === undefined) return <AnswerField {...props} />;
  return (
    <div className={styles.required}>
      <AnswerField {...props} />
      <details className={styles.why}>
        <summary>{texts.why}</summary>
        <p>{required.because}</p>
      </details>
    </div>
  );
}

function AnswerField({ question, given, missing, onChange }: QuestionFieldProps) {
  const field = {
    label: question.label,
    description: question.help,
    required: question.required !== undefined,
    error: missing ? texts.needed : undefined,
  };
  const text = typeof given === 'string' ? given : '';
  switch (question.type) {
    case 'line':
      return <TextField {...field} value={text} onChange={onChange} />;
    case 'text':
      return <TextArea {...field} rows={3} value={text} onChange={onChange} maxLength={20_000} />;
    case 'date':
      return <DateField {...field} value={text === '' ? null : text} onChange={onChange} />;
    case 'number':
      return (
        <NumberField
          {...field}
          min={question.min}
          max={question.max}
          suffix={question.unit}
          width="short"
          value={typeof given === 'number' ? given : null}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          {...field}
          layout={question.options.length <= 3 ? 'row' : 'column'}
          options={question.options.map(({ value, label }) => ({ id: value, label }))}
          value={text === '' ? null : text}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <CheckboxGroup
          {...field}
          options={question.options.map(({ value, label }) => ({ id: value, label }))}
          value={Array.isArray(given) ? given : []}
          onChange={(next) => onChange([...next])}
        />
      );
  }
}
