import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { RequiredHint } from './FieldParts.tsx';
import { VisibilityMark } from './VisibilityMark.tsx';
import type { VisibilityKind } from './visibility-kind.ts';
import styles from './FormSection.module.css';

interface FormSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** To scroll to. */
  readonly id?: string | undefined;
  readonly intro?: ReactNode;
  readonly visibility?: VisibilityKind | undefined;
  readonly viewers?: readonly string[] | undefined;
  /** Says that the star means required. */
  readonly requiredHint?: boolean | undefined;
}

/** One sheet of questions, with its visibility mark as edge. */
export function FormSection(props: FormSectionProps) {
  const { title, children, id, intro, visibility, viewers, requiredHint } = props;
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={cx(styles.section, visibility !== undefined && styles[visibility])}
    >
      <div>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          {visibility === undefined ? null : <VisibilityMark kind={visibility} viewers={viewers} />}
        </div>
        {intro === undefined ? null : <div className={styles.intro}>{intro}</div>}
      </div>
      {requiredHint ? <RequiredHint /> : null}
      {children}
    </section>
  );
}
