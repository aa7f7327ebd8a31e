import { answerText } from '../../../shared/forms/answer-text.ts';
import type { FormCompartment, FormDefinition, FormSection } from '../../../shared/forms/definition.ts';
import { formState, type SectionState } from '../../../shared/forms/form-state.ts';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import type { FormEntryView } from '../../../shared/ipc/form-channels.ts';
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
  const { medical } = view;
  const { sections } = formState(
    form,
    { ...view.process.answers, ...medical?.answers },
    medical === null ? ['process'] : ['process', 'medical'],
  );
  return (
    <div className={styles.sections}>
      {view.finalisedAt === null ? null : (
        <Banner tone="success">{texts.finalisedOn(momentOf(view.finalisedAt))}</Banner>
      )}
      {sections.map((one) => (
        <section key={one.section.id} className={styles.section}>
          <h2 className={styles.sectionTitle}>{one.section.title}</h2>
          <div className={hasBoth(one.section) ? styles.parts : styles.whole}>
            <Part state={one} compartment="process" closed="" />
            <Part state={one} compartment="medical" closed={medical === null ? closedText(rights) : ''} />
          </div>
        </section>
      ))}
    </div>
  );
}

interface PartProps {
  readonly state: SectionState;
  readonly compartment: FormCompartment;
  /** Why this part is closed to the reader, or empty. */
  readonly closed: string;
}

function Part({ state: { section, asked }, compartment, closed }: PartProps) {
  const shown = asked.filter(({ question }) => question.compartment === compartment);
  const isEmpty = closed === '' ? shown.length === 0 : !has(section, compartment);
  if (isEmpty) return null;
  return (
    <VisibilityPanel
      kind={compartment}
      level={3}
      title={compartment === 'process' ? texts.processTitle : texts.medicalTitle}
    >
      {closed === '' ? (
        <dl className={styles.answers}>
          {shown.map(({ question, given }) => (
            <div key={question.id}>
              <dt>{question.label}</dt>
              <dd>{answerText(question, given) || texts.unanswered}</dd>
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
  return has(section, 'process') && has(section, 'medical');
}

function has({ questions }: FormSection, compartment: FormCompartment): boolean {
  return questions.some((question) => question.compartment === compartment);
}

function closedText(rights: DossierRights): string {
  return rights.readMedical ? texts.medicalMissing : rights.medicalClosedBecause;
}
