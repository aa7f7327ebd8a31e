import { compileLeakGuard } from '../../shared/leak-guard/leak-guard.ts';
import { corpus } from '../corpus/corpus.ts';

const megabyte = 1_000_000;
const targetBytes = 5 * megabyte;

/** The leak guard's speed in processor time (not wall clock, so that a busy machine does not count) on report text: the labelled corpus, repeated to five megabytes and cut into texts of one page. */
export function benchLeakGuard(): { readonly name: string; readonly mbPerSecond: number } {
  const guard = compileLeakGuard(['sarcoïdose', 'ziekte van Behçet', 'rug']);
  const page = corpus.map(({ text }) => text).join('\n');
  const bytesAPage = new TextEncoder().encode(page).length;
  const pages = Math.ceil(targetBytes / bytesAPage);
  guard(page);
  const started = process.cpuUsage();
  for (let i = 0; i < pages; i += 1) guard(`${i}\n${page}`);
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1_000_000;
  return { name: 'leak guard', mbPerSecond: (pages * bytesAPage) / megabyte / seconds };
}
