import { Send } from 'lucide-react';
import { texts } from './texts.ts';
import styles from './QueueCount.module.css';

/** '3 te versturen' in the top bar; a press opens the queue. */
export function QueueCount({ waiting }: { readonly waiting: number }) {
  return (
    <a className={styles.count} href="#/wachtrij">
      <Send aria-hidden />
      {waiting === 0 ? texts.nothing : texts.waiting(waiting)}
    </a>
  );
}
