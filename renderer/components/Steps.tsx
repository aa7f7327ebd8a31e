import { Check, X } from 'lucide-react';
import { cx } from './class-names.ts';
import styles from './Steps.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo' | 'blocked';
  /** When, by whom, or what is wanting. */
  readonly detail?: string | undefined;
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** What lies behind the line, so that its knots stand free of it. */
  readonly ground?: 'desk' | 'paper' | undefined;
}

const SPOKEN: Readonly<Record<Step['state'], string>> = {
  done: 'gedaan',
  current: 'nu',
  todo: 'nog te doen',
  blocked: 'kan nog niet',
};

/** A path one can follow with the eye: concept → gezien → vrijgegeven. Upright where it is narrow. */
export function Steps({ label, steps, ground }: StepsProps) {
  return (
    <div className={cx(styles.scope, ground === 'paper' && styles.onPaper)}>
      <ol aria-label={label} className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={cx(styles.step, styles[step.state])}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className={styles.knot} aria-hidden>
              {step.state === 'done' ? (
                <Check strokeWidth={3} />
              ) : step.state === 'blocked' ? (
                <X strokeWidth={3} />
              ) : (
                index + 1
              )}
            </span>
            <span className={styles.label}>
              {step.label}
              <span className="visually-hidden">, {SPOKEN[step.state]}</span>
            </span>
            {step.detail === undefined ? null : <span className={styles.detail}>{step.detail}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
