import { CircleCheck, Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Banner.module.css';

export type BannerTone = 'info' | 'success' | 'warning' | 'problem';

const TONES: Readonly<Record<BannerTone, { readonly icon: LucideIcon; readonly word: string }>> = {
  info: { icon: Info, word: 'Ter informatie' },
  success: { icon: CircleCheck, word: 'Gelukt' },
  warning: { icon: TriangleAlert, word: 'Let op' },
  problem: { icon: OctagonAlert, word: 'Probleem' },
};

interface BannerProps {
  readonly tone?: BannerTone | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
}

/** A message that stays on the page until it is no longer true. Problems are announced at once. */
export function Banner({ tone = 'info', title, children, action, onDismiss }: BannerProps) {
  const { icon: Icon, word } = TONES[tone];
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={cx(styles.banner, styles[tone])}>
      <Icon className={cx(styles.icon)} aria-label={word} role="img" />
      <div className={styles.body}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
      {onDismiss === undefined ? null : (
        <div className={styles.dismiss}>
          <IconButton small label="Sluiten" icon={<X aria-hidden />} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
