import { CircleAlert, CircleCheck, Circle, CircleDashed } from 'lucide-react';
import { Button } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './FormSection.module.css';

export interface SectionProgress {
  readonly id: string;
  readonly label: string;
  /** Answered questions and all questions that apply now. */
  readonly done: number;
  readonly total: number;
  readonly problem?: boolean | undefined;
}

interface SectionNavProps {
  readonly label: string;
  readonly sections: readonly SectionProgress[];
  readonly currentId?: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The sections of a form with how far each is: the left column of a form screen. */
export function SectionNav({ label, sections, currentId, onSelect }: SectionNavProps) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ol className={styles.list}>
        {sections.map((section) => {
          const full = section.done >= section.total;
          const Icon = section.problem
            ? CircleAlert
            : full
              ? CircleCheck
              : section.done > 0
                ? CircleDashed
                : Circle;
          const spoken = section.problem
            ? ', met een fout'
            : `, ${section.done} van ${section.total} ingevuld`;
          return (
            <li key={section.id}>
              <Button
                className={cx(styles.link, section.problem ? styles.faulty : full && styles.full)}
                {...(section.id === currentId ? { 'aria-current': 'step' as const } : {})}
                onPress={() => onSelect(section.id)}
              >
                <Icon aria-hidden />
                <span>
                  {section.label}
                  <span className="visually-hidden">{spoken}</span>
                </span>
                <span className={styles.count} aria-hidden>
                  {section.done}/{section.total}
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
