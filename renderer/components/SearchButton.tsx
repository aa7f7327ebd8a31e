import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { cx } from './class-names.ts';
import { Kbd } from './Kbd.tsx';
import styles from './SearchButton.module.css';

interface SearchButtonProps {
  readonly label: string;
  /** The chord that does the same, such as 'Ctrl K'. */
  readonly chord: string;
  readonly onPress: () => void;
}

/** Looks like the field it opens. */
export function SearchButton({ label, chord, onPress }: SearchButtonProps) {
  return (
    <Button className={cx(styles.button)} onPress={onPress}>
      <Search className={cx(styles.icon)} aria-hidden />
      <span className={styles.label}>{label}</span>
      <Kbd>{chord}</Kbd>
    </Button>
  );
}
