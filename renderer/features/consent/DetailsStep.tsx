import type { Control } from 'react-hook-form';
import {
  currentKind,
  type ConsentKind,
  type ConsentSubject,
} from '../../../shared/consent/kinds/registry.ts';
import { Banner } from '../../components/Banner.tsx';
import { DetailField } from './DetailField.tsx';
import { askedFields, type SubjectForm } from './subject-form.ts';
import styles from './ConsentTab.module.css';

interface DetailsStepProps {
  readonly control: Control<SubjectForm, unknown, ConsentSubject>;
  readonly kind: ConsentKind;
  readonly today: string;
}

/** What must be filled in before a consent of this kind can be asked, as its definition says. */
export function DetailsStep({ control, kind, today }: DetailsStepProps) {
  const { advice } = currentKind(kind);
  return (
    <div className={styles.fields}>
      {advice === undefined ? null : <Banner>{advice}</Banner>}
      {askedFields(kind).map(([name, field], index) => (
        <DetailField
          key={name}
          control={control}
          path={`details.${kind}.${name}`}
          field={field}
          today={today}
          first={index === 0}
        />
      ))}
    </div>
  );
}
