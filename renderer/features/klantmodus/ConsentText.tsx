import { CalendarClock, FileText, UserRound } from 'lucide-react';
import type { ComposedConsent } from '../../../shared/consent/composed-consent.ts';
import { Button } from '../../components/Button.tsx';
import { StepHeading } from './StepHeading.tsx';
import styles from './KlantmodusScreen.module.css';

const icons = { who: UserRound, what: FileText, until: CalendarClock } as const;

interface ConsentTextProps {
  readonly text: ComposedConsent;
  readonly onAgree: () => void;
  readonly onRefuse: () => void;
  readonly onConsider: () => void;
}

/** The whole text as it was composed and hashed, and the choice under it: two buttons that weigh the same [CON-3]. */
export function ConsentText({ text, onAgree, onRefuse, onConsider }: ConsentTextProps) {
  return (
    <>
      <article className={styles.sheet}>
        <p className={styles.kind}>{text.title}</p>
        {/* Again for each language: focus and voice start at the question in the language chosen. */}
        <StepHeading key={text.language}>{text.question}</StepHeading>
        <p className={styles.address}>
          {[text.addressee, text.dated].map(({ label, text: value }) => (
            <span key={label}>{`${label}: ${value}`}</span>
          ))}
        </p>
        <dl className={styles.summary}>
          {text.summary.map(({ icon, label, text: value }) => {
            const Icon = icons[icon];
            return (
              <div key={icon}>
                <Icon aria-hidden strokeWidth={1.75} />
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            );
          })}
        </dl>
        {text.paragraphs.map(({ text: sentence, items }, index) => (
          <div key={index}>
            <p>{sentence}</p>
            {items.length === 0 ? null : (
              <ul className={styles.items}>
                {items.map((item, place) => (
                  <li key={place}>{item}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
        {[text.refusing, text.withdrawing, text.rights].map((section) => (
          <section key={section.heading}>
            <h2 className={styles.sectionTitle}>{section.heading}</h2>
            <p>{section.text}</p>
          </section>
        ))}
        <p className={styles.version}>{`${text.version.label}: ${text.version.text}`}</p>
      </article>
      <section className={styles.choice} aria-labelledby="uw-keuze">
        <h2 id="uw-keuze" className={styles.choiceTitle}>
          {text.choices.heading}
        </h2>
        <p className={styles.offer}>{text.choices.offer}</p>
        <div className={styles.equal}>
          <Button size="large" wide onPress={onAgree}>
            {text.choices.agree}
          </Button>
          <Button size="large" wide onPress={onRefuse}>
            {text.choices.refuse}
          </Button>
        </div>
        <Button tone="quiet" onPress={onConsider}>
          {text.choices.consider}
        </Button>
      </section>
    </>
  );
}
