import type { ReactNode } from 'react';
import { FieldFaults } from '../../components/FieldFaults.tsx';
import styles from './SetupScreen.module.css';

interface StepFormProps {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
  /** The last is the one that goes on. */
  readonly buttons: ReactNode;
  /** How often going on was tried. */
  readonly attempts?: number | undefined;
  readonly onSubmit: () => void;
}

/** One step of the wizard: title, fields, buttons. Enter goes on. */
export function StepForm({ title, intro, children, buttons, attempts = 0, onSubmit }: StepFormProps) {
  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div>
        <h2 className={styles.stepTitle}>{title}</h2>
        <p className={styles.intro}>{intro}</p>
      </div>
      <FieldFaults attempts={attempts}>{children}</FieldFaults>
      <div className={styles.buttons}>{buttons}</div>
    </form>
  );
}
