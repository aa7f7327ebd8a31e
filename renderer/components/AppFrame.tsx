import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './AppFrame.module.css';

/** One place of the rail. */
export interface RailItem {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** A count that waits there, such as '3'. */
  readonly badge?: string | undefined;
  /** What the count means, for screen readers: '3 te versturen'. */
  readonly badgeLabel?: string | undefined;
}

interface AppFrameProps {
  readonly brand: ReactNode;
  readonly items: readonly RailItem[];
  /** Items at the foot of the rail, such as Instellingen. */
  readonly lastItems?: readonly RailItem[] | undefined;
  readonly search?: ReactNode;
  readonly savedState?: ReactNode;
  readonly queue?: ReactNode;
  readonly user?: ReactNode;
  readonly lock?: ReactNode;
  /** Banners over the page. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

/** Rail, top bar and page: the frame around everything but klantmodus, lock and set-up. */
export function AppFrame(props: AppFrameProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <div className={styles.frame}>
      {/* Not a plain jump to a fragment: the address after # belongs to the router. */}
      <a
        className={styles.skip}
        href="#inhoud"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Naar de inhoud
      </a>
      <nav className={styles.rail} aria-label="Onderdelen">
        <div className={styles.brand}>{props.brand}</div>
        <RailList items={props.items} />
        {props.lastItems === undefined ? null : <RailList items={props.lastItems} last />}
      </nav>
      <header className={styles.bar}>
        {props.search === undefined ? null : <div className={styles.search}>{props.search}</div>}
        <div className={styles.state}>
          {props.savedState}
          {props.queue}
          {props.user}
          {props.lock}
        </div>
      </header>
      <main ref={main} id="inhoud" className={styles.main} tabIndex={-1}>
        <div className={styles.content}>
          {props.notices === undefined || props.notices === null ? null : (
            <div className={styles.notices}>{props.notices}</div>
          )}
          {props.children}
        </div>
      </main>
    </div>
  );
}

function RailList({ items, last }: { readonly items: readonly RailItem[]; readonly last?: boolean }) {
  return (
    <ul className={cx(styles.items, last && styles.last)}>
      {items.map(({ id, label, icon: Icon, href, current, badge, badgeLabel }) => (
        <li key={id}>
          <a className={styles.item} href={href} aria-current={current ? 'page' : undefined}>
            <Icon aria-hidden />
            <span>{label}</span>
            {badge === undefined ? null : (
              <span className={styles.badge}>
                <span aria-hidden={badgeLabel !== undefined}>{badge}</span>
                {badgeLabel === undefined ? null : <span className="visually-hidden">{badgeLabel}</span>}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
