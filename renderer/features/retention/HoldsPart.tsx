import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { HoldItem } from '../../../shared/ipc/hold-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { EndHoldDialog } from './EndHoldDialog.tsx';
import { PlaceHoldDialog } from './PlaceHoldDialog.tsx';
import { texts } from './texts.ts';
import styles from './RetentionTab.module.css';

/** For the FG: the stops on destruction in this dossier, to place one and to end one [RET-20]. */
export function HoldsPart({ dossierId }: { readonly dossierId: string }) {
  const answer = useAnswer('holds.list', { dossierId });
  const [asked, setAsked] = useState<'place' | HoldItem | null>(null);
  const close = (): void => setAsked(null);
  return (
    <PagePart
      title={texts.holds}
      aside={<Button onPress={() => setAsked('place')}>{texts.placeHold}</Button>}
    >
      <p className={styles.intro}>{texts.holdsIntro}</p>
      {answer.isError ? <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data === undefined || answer.data.length === 0 ? null : (
        <ul className={styles.holds}>
          {answer.data.map((item) => (
            <li key={item.holdId}>
              <span>{periodOf(item)}</span>
              <span>{texts.holdGrounds[item.hold.ground]}</span>
              {item.hold.reference === '' ? null : <span>{item.hold.reference}</span>}
              {item.hold.until === null ? (
                <Button tone="quiet" onPress={() => setAsked(item)}>
                  {texts.endHold}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {asked === 'place' ? <PlaceHoldDialog dossierId={dossierId} onClose={close} /> : null}
      {asked === 'place' || asked === null ? null : (
        <EndHoldDialog dossierId={dossierId} item={asked} onClose={close} />
      )}
    </PagePart>
  );
}

function periodOf({ hold: { from, until } }: HoldItem): string {
  const first = formatDutchDate(from, 'plain');
  return until === null ? texts.holdSince(first) : texts.holdPeriod(first, formatDutchDate(until, 'plain'));
}
