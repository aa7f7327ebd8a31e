import type { Answer, FormCompartment } from '../../../shared/forms/definition.ts';
import type { SectionState } from '../../../shared/forms/form-state.ts';
import { VisibilityPanel } from '../../components/VisibilityPanel.tsx';
import { QuestionField } from './QuestionField.tsx';
import { texts } from './texts.ts';
import styles from './FormsTab.module.css';

interface FormSectionFieldsProps {
  readonly state: SectionState;
  /** Whether what lacks is pointed out: only after someone tried to finalise. */
  readonly showMissing: boolean;
  /** Why the medical part is closed, or empty. */
  readonly medicalClosed: string;
  readonly onChange: (compartment: FormCompartment, id: string, given: Answer | null) => void;
  readonly onEnter: () => void;
}

/** One section: what the arbodienst may know and what stays with the treatment team, side by side under their marks. */
export function FormSectionFields({
  state: { section, asked },
  showMissing,
  medicalClosed,
  onChange,
  onEnter,
}: FormSectionFieldsProps) {
  const hasMedical = section.questions.some(({ compartment }) => compartment === 'medical');
  const fields = (compartment: FormCompartment) =>
    asked
      .filter(({ question }) => question.compartment === compartment)
      .map(({ question, given, missing }) => (
        <QuestionField
          key={question.id}
          question={question}
          given={given}
          missing={showMissing && missing}
          onChange={(next) => onChange(compartment, question.id, next)}
        />
      ));
  const process = fields('process');
  return (
    <section id={section.id} className={styles.section} onFocus={onEnter}>
      <h2 className={styles.sectionTitle}>{section.title}</h2>
      {section.intro === undefined ? null : <p className={styles.intro}>{section.intro}</p>}
      <div className={hasMedical && process.length > 0 ? styles.parts : styles.whole}>
        {process.length === 0 ? null : (
          <VisibilityPanel kind="process" level={3} title={texts.processTitle}>
            <div className={styles.fields}>{process}</div>
          </VisibilityPanel>
        )}
        {hasMedical ? (
          <VisibilityPanel kind="medical" level={3} title={texts.medicalTitle}>
            {medicalClosed === '' ? (
              <div className={styles.fields}>{fields('medical')}</div>
            ) : (
              <p className={styles.closed}>{medicalClosed}</p>
            )}
          </VisibilityPanel>
        ) : null}
      </div>
    </section>
  );
}
