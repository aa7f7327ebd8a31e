import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ComboBox } from '../../components/ComboBox.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import { texts } from './texts.ts';

/** The one search in the top bar (Ctrl K): a few letters, Enter, and the dossier is open. */
export function QuickSearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const answer = useAnswer(
    'dossiers.search',
    { text, employerId: null, phase: 'alle' },
    { enabled: text.trim() !== '', keepPrevious: true },
  );

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    globalThis.addEventListener('keydown', focus);
    return () => globalThis.removeEventListener('keydown', focus);
  }, []);

  return (
    <div ref={box}>
      <ComboBox
        key={round}
        label={texts.quick}
        hideLabel
        placeholder={`${texts.quickHint} (Ctrl K)`}
        emptyText={texts.quickNone}
        options={(text.trim() === '' ? [] : (answer.data?.items ?? [])).slice(0, 8).map((item) => ({
          id: item.dossierId,
          label: item.name,
          description: `${formatDutchDate(item.bornOn, 'plain')}, ${item.employerName}`,
        }))}
        value={null}
        inputValue={text}
        onInputChange={setText}
        onChange={(dossierId) => {
          if (dossierId === null) return;
          setText('');
          // A new field: the old one would keep its empty list open over the dossier.
          setRound(round + 1);
          document.querySelector('main')?.focus();
          void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } });
        }}
      />
    </div>
  );
}
