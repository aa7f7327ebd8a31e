import { useState } from 'react';
import type { DossierPhase } from '../../../shared/ipc/organisation-channels.ts';
import { useAnswer } from '../../data/use-channel.ts';

/** The state of the search: what was typed, the filters, and the answer, which follows each keystroke. */
export function useDossierSearch() {
  const [text, setText] = useState('');
  const [employerId, setEmployerId] = useState<string | null>(null);
  const [phase, setPhase] = useState<DossierPhase>('alle');
  const answer = useAnswer('dossiers.search', { text, employerId, phase }, { keepPrevious: true });
  return { text, setText, employerId, setEmployerId, phase, setPhase, answer };
}
