import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Banner } from './Banner.tsx';
import { faultsIn, type FieldFault } from './field-faults.ts';
import { TextLink } from './TextLink.tsx';
import styles from './FieldFaults.module.css';

interface FieldFaultsProps {
  /** How often sending was tried; each time the fields at fault are listed anew. */
  readonly attempts: number;
  /** The fields. */
  readonly children: ReactNode;
}

/**
 * Around the fields of a form: after an attempt that was refused it says above them what is wrong and puts the cursor in
 * the first field at fault, which may be out of sight. What is put right leaves the list.
 */
export function FieldFaults({ attempts, children }: FieldFaultsProps) {
  const fields = useRef<HTMLDivElement>(null);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  useEffect(() => {
    const container = fields.current;
    if (container === null || attempts === 0) return undefined;
    const found = faultsIn(container);
    setFaults(found);
    found[0]?.focus();
    // Only less: a list that grew while one types would push the fields down under the hand.
    const observer = new MutationObserver(() => setFaults(found.filter(({ stands }) => stands())));
    observer.observe(container, { subtree: true, childList: true, attributeFilter: ['data-invalid'] });
    return () => observer.disconnect();
  }, [attempts]);

  return (
    <>
      {faults.length === 0 ? null : (
        <div className={styles.summary}>
          <Banner
            tone="problem"
            title={
              faults.length === 1
                ? 'Eén veld is nog niet goed ingevuld'
                : `${faults.length} velden zijn nog niet goed ingevuld`
            }
          >
            <ul className={styles.faults}>
              {faults.map(({ label, problem, focus }, place) => (
                <li key={`${place} ${label}`}>
                  <TextLink onPress={focus}>{label}</TextLink>
                  {problem === '' ? null : `: ${problem}`}
                </li>
              ))}
            </ul>
          </Banner>
        </div>
      )}
      <div ref={fields} className={styles.fields}>
        {children}
      </div>
    </>
  );
}
