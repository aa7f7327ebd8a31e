import type { ReactNode } from 'react';
import styles from './CardList.module.css';

/** A short list of things that each have a name, a state, a few facts and perhaps something to do. */
export function CardList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** One of them. `buttons` null: nothing can be done with it here. */
export function Card(props: {
  readonly title: string;
  readonly state: ReactNode;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.title}>{props.title}</span>
        {props.state}
      </div>
      {props.children}
      {props.buttons === null ? null : <div className={styles.buttons}>{props.buttons}</div>}
    </li>
  );
}
