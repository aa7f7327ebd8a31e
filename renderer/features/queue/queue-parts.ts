import type { QueueItem } from '../../../shared/ipc/organisation-channels.ts';
import { recordKind, recordKinds } from '../../../shared/records/kinds.ts';
import { texts } from './texts.ts';

type Part = QueueItem['parts'][number];

/** What a change is made of, each once: records first, in the order of their registry, then what goes along with them. */
export function namesOf(parts: readonly Part[]): readonly string[] {
  const inOrder = [...parts].sort((one, other) => rankOf(one) - rankOf(other));
  return [
    ...new Set(
      inOrder.map(({ item, kind }) => (kind === null ? texts.parts[item] : recordKinds[kind].queueName)),
    ),
  ];
}

/** For whom it is: a change can hold something for the arbodienst and something for the treatment team. */
export function marksOf(parts: readonly Part[]): readonly ('process' | 'medical')[] {
  const medical = parts.filter(isForTeam);
  return [
    ...(medical.length < parts.length ? (['process'] as const) : []),
    ...(medical.length > 0 ? (['medical'] as const) : []),
  ];
}

/** The key of a dossier opens the medical part and nothing else. */
const isForTeam = ({ item, compartment }: Part): boolean =>
  item === 'dossierKey' || compartment === 'medical';

const alongside = Object.keys(texts.parts);
const kindOrder: readonly string[] = recordKind.options;

function rankOf({ item, kind }: Part): number {
  return kind === null ? kindOrder.length + alongside.indexOf(item) : kindOrder.indexOf(kind);
}
