import { Brand } from '../../components/Brand.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { texts } from './texts.ts';
import styles from './UnlockScreen.module.css';

/** The key file cannot be read. Nothing is offered that could make it worse. */
export function DamagedScreen() {
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <Brand />
        <ErrorNotice {...texts.damaged} />
      </div>
    </main>
  );
}
