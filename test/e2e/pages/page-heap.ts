import type { Page } from 'playwright';

/** What a page holds in its memory, garbage swept. */
export async function heapOf(page: Page): Promise<{ readonly count: (word: string) => number }> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const text = parts.join('');
  return { count: (word) => text.split(word).length - 1 };
}
