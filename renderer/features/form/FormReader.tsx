import { answerText } from '../../../shared/forms/answer-text.ts';
import { isAsked } from '../../../shared/forms/completeness.ts';
import type {
  Answers,
  FormCompartment,
  FormDefinition,
  FormSection,
} from '../../../shared/forms/definition.ts';
import type { DossierRights, FormEntryView } from '../../../shared/ipc/dossier-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { VisibilityPanel } from '../../components/VisibilityPanel.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { texts } from './texts.ts';
import styles from './FormsTab.module.css';

interface FormReaderProps {
  readonly form: FormDefinition;
  readonly view: FormEntryView;
  readonly rights: DossierRights;
}

/** A finalised form entry, to read. */
export function FormReader({ form, view, rights }: FormReaderProps) {
  const answers: Answers = { ...view.process.answers, ...view.medical?.answers };
  return (
    <div className={styles.sections}>
      {view.finalisedAt === null ? null : (
        <Banner tone="success">{texts.finalisedOn(momentOf(view.finalisedAt))}</Banner>
      )}
      {form.sections.map((section) => (
        <section key={section.id} className={styles.section}>
          <h2 className={styles.sectionTitle}>{section.title}</h2>
          <div className={hasBoth(section) ? styles.parts : styles.whole}>
            <Part section={section} compartment="process" answers={answers} closed="" />
            <Part
              section={section}
              compartment="medical"
              answers={answers}
              closed={view.medical === null ? closedText(rights) : ''}
            />
          </div>
        </section>
      ))}
    </div>
  );
}

interface PartProps {
  readonly section: FormSection;
  readonly compartment: FormCompartment;
  readonly answers: Answers;
  readonly closed: string;
}

function Part({ section, compartment, answers, closed }: PartProps) {
  const questions = section.questions.filter(
    (question) => question.compartment === compartment && isAsked(question, answers),
  );
  if (questions.length === 0) return null;
  return (
    <VisibilityPanel
      kind={compartment}
      level={3}
      title={compartment === 'process' ? texts.processTitle : texts.medicalTitle}
    >
      {closed === '' ? (
        <dl className={styles.answers}>
          {questions.map((question) => (
            <div key={question.id}>
              <dt>{question.label}</dt>
              <dd>{answerText(question, answers[question.id]) || texts.unanswered}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.closed}>{closed}</p>
      )}
    </VisibilityPanel>
  );
}

function hasBoth(section: FormSection): boolean {
  return new Set(section.questions.map(({ compartment }) => compartment)).size > 1;
}

function closedText(rights: DossierRights): string {
  return rights.readMedical ? texts.medicalMissing : rights.medicalClosedBecause;
}
