import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { texts } from './texts.ts';
import type { GuardState } from './use-guard.ts';
import styles from './ReportTab.module.css';

/** What the guard says about the whole text, in one line that screen readers hear. */
export function GuardLine({
  guard,
  isEmpty,
  knowsDossier,
}: {
  readonly guard: GuardState;
  readonly isEmpty: boolean;
  /** Whether this user may read the medical words of the dossier. */
  readonly knowsDossier: boolean;
}) {
  const count = guard.findings.length;
  return (
    <div role="status" className={count > 0 ? styles.guardBlocked : styles.guard}>
      {count > 0 ? (
        <p>
          <ShieldAlert aria-hidden /> {texts.found(count)} {texts.foundHint}
        </p>
      ) : null}
      {count === 0 && !isEmpty && guard.current ? (
        <p>
          <ShieldCheck aria-hidden /> {texts.clean}
        </p>
      ) : null}
      {guard.terms === 0 ? (
        <p className={styles.hint}>{knowsDossier ? texts.noTermsYet : texts.lexiconOnly}</p>
      ) : null}
    </div>
  );
}
