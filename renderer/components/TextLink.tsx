import type { ReactNode } from 'react';
import { Button as AriaButton, Link } from 'react-aria-components';
import { cx } from './class-names.ts';
import { withoutUndefined } from './without-undefined.ts';
import styles from './TextLink.module.css';

interface TextLinkProps {
  readonly children: ReactNode;
  /** With an address it is a true link, otherwise a button that looks like one. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
}

/** A link in running text, or an action that should weigh no more than one. */
export function TextLink({ children, href, onPress, disabled }: TextLinkProps) {
  if (href === undefined) {
    return (
      <AriaButton
        className={cx(styles.link)}
        isDisabled={disabled ?? false}
        {...withoutUndefined({ onPress })}
      >
        {children}
      </AriaButton>
    );
  }
  return (
    <Link
      className={cx(styles.link)}
      href={href}
      isDisabled={disabled ?? false}
      {...withoutUndefined({ onPress })}
    >
      {children}
    </Link>
  );
}
