import { BriefcaseMedical } from 'lucide-react';
import styles from './Brand.module.css';

/** The product's name and mark. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <BriefcaseMedical aria-hidden strokeWidth={1.75} />
      Arbokoffer
    </span>
  );
}
