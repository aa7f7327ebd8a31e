import type { LineFault } from '../../../shared/domain/log-check.ts';
import type { LogCheckView } from '../../../shared/ipc/log-channels.ts';
import { momentOf } from '../../i18n/moments.ts';

type Named = NonNullable<LogCheckView['named']>;
type Content = Named['contentFaults'][number];

/** Of lines: one, and several. */
const lineWords: Readonly<Record<LineFault['fault'], readonly [one: string, several: string]>> = {
  deleted: ['ontbreekt', 'ontbreken'],
  forged: ['is niet zo door Arbokoffer geschreven', 'zijn niet zo door Arbokoffer geschreven'],
  rechained: ['is niet wat er is ondertekend', 'zijn niet wat er is ondertekend'],
};

const contentWords: Readonly<Record<Content['fault'], (version: number | null) => string>> = {
  older: (version) => `een oudere versie staat in de plaats van versie ${version ?? ''}`,
  missing: (version) => (version === null ? 'verdwenen' : `versie ${version} is verdwenen`),
  unlisted: () => 'niet via Arbokoffer opgeslagen',
  altered: () => 'buiten Arbokoffer om veranderd',
};

/** One sentence a fault: lines by number and time, what is stored by kind and number. Nothing of what it says. */
export const faultLines = ({ lineFaults, contentFaults }: Named): readonly string[] => [
  ...lineFaults.map(lineSentence),
  ...contentFaults.map(({ fault, label, id, version }) => `${label} ${id}: ${contentWords[fault](version)}.`),
];

function lineSentence({ fault, from, to, at }: LineFault): string {
  const [one, several] = lineWords[fault];
  const which = from === to ? `Regel ${from} ${one}` : `Regels ${from} t/m ${to} ${several}`;
  // The time of a forged line is what somebody wrote there.
  const isTime = at !== null && !Number.isNaN(Date.parse(at));
  return isTime ? `${which} (rond ${momentOf(at)}).` : `${which}.`;
}
