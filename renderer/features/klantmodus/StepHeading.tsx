import { useEffect, useRef, type ReactNode } from 'react';
import styles from './KlantmodusScreen.module.css';

/** The heading of a step. Focus moves to it, so that a screen reader and the keyboard start where the step starts. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    globalThis.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
