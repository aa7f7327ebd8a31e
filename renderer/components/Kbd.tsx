import styles from './Kbd.module.css';

/** A key or chord as printed on the keyboard: 'Ctrl K'. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
