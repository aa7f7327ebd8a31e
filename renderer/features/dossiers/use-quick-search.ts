import { useEffect, useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierItem } from '../../../shared/ipc/organisation-channels.ts';
import type { Option } from '../../components/Option.tsx';
import { useAnswer } from '../../data/use-channel.ts';

/** So many fit without scrolling on a small laptop. */
const shown = 8;

type Found = Pick<DossierItem, 'dossierId' | 'name' | 'bornOn' | 'employerName'>;

const optionOf = ({ dossierId, name, bornOn, employerName }: Found): Option => ({
  id: dossierId,
  label: name,
  description: [formatDutchDate(bornOn, 'plain'), employerName].filter((part) => part !== '').join(', '),
});

/**
 * Search as you type; before anything is typed the dossiers opened last.
 * @param onChoose is never called with a result of an earlier text: who types and presses Enter at once gets the
 *   first result of what was typed
 */
export function useQuickSearch(onChoose: (dossierId: string) => void) {
  const [text, setText] = useState('');
  const [waitsForFirst, setWaitsForFirst] = useState(false);
  const isRecent = text.trim() === '';
  const recent = useAnswer('dossiers.recent', {}, { alwaysFresh: true });
  const answer = useAnswer(
    'dossiers.search',
    { text, employerId: null, phase: 'alle' },
    { enabled: !isRecent, keepPrevious: true },
  );
  const stale = isRecent ? recent.isPending : answer.isPending || answer.isPlaceholderData;
  const found: readonly Found[] = (isRecent ? recent.data : answer.data?.items) ?? [];
  const first = found[0]?.dossierId;

  useEffect(() => {
    // Once chosen the search is gone; with nothing found there is nothing to choose until another text is typed.
    if (waitsForFirst && !stale && first !== undefined) onChoose(first);
  }, [waitsForFirst, stale, first, onChoose]);

  return {
    text,
    setText: (next: string): void => {
      setWaitsForFirst(false);
      setText(next);
    },
    isRecent,
    options: found.slice(0, shown).map(optionOf),
    chooseFirst: (): void => setWaitsForFirst(true),
    choose: (dossierId: string): void => {
      if (stale) setWaitsForFirst(true);
      else onChoose(dossierId);
    },
  };
}
