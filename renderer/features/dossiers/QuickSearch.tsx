import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { SearchButton } from '../../components/SearchButton.tsx';
import { SearchDialog } from '../../components/SearchDialog.tsx';
import { texts } from './texts.ts';
import { useQuickSearch } from './use-quick-search.ts';

/** The one search in the top bar (Ctrl K): a few letters, Enter, and the dossier is open. */
export function QuickSearch() {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const openByChord = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // Over another dialog one would leave what is being filled in there.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) setOpen(true);
    };
    globalThis.addEventListener('keydown', openByChord);
    return () => globalThis.removeEventListener('keydown', openByChord);
  }, []);

  return (
    <>
      <SearchButton label={texts.quick} chord="Ctrl K" onPress={() => setOpen(true)} />
      {open ? (
        <OpenSearch
          onClose={() => setOpen(false)}
          onChoose={(dossierId) => {
            setOpen(false);
            void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } });
          }}
        />
      ) : null}
    </>
  );
}

interface OpenSearchProps {
  readonly onClose: () => void;
  readonly onChoose: (dossierId: string) => void;
}

/** Made anew each time, so it never begins with what was typed before. */
function OpenSearch({ onClose, onChoose }: OpenSearchProps) {
  const search = useQuickSearch(onChoose);
  return (
    <SearchDialog
      open
      onClose={onClose}
      label={texts.quick}
      text={search.text}
      onTextChange={search.setText}
      heading={search.isRecent ? texts.recent : texts.found}
      options={search.options}
      emptyText={search.isRecent ? texts.noRecent : texts.quickNone}
      onChoose={search.choose}
      onChooseFirst={search.chooseFirst}
    />
  );
}
