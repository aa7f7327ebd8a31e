import { QueryClient } from '@tanstack/react-query';
import { CallFailure, listen } from '../api.ts';

/** Answers that an editor keeps itself while it is open: refetching them under someone's hands would undo typing. */
const keptByEditors: readonly string[] = ['form.read', 'report.read', 'report.preview', 'consent.compose'];

/** The cache of the window. Everything is local, so nothing waits for a network and nothing is retried blindly. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => error instanceof CallFailure && error.code === 'storeBusy' && count < 3,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Refreshes what the screens show after each commit. The saving of a draft happens at every pause of typing: then only
 * the saved state is asked for at once, and the rest when its screen comes into view. Returns how to stop.
 */
export function followChanges(client: QueryClient): () => void {
  return listen(({ what }) => {
    if (what === 'locking') return;
    const isRefetched = (queryKey: readonly unknown[]): boolean =>
      !keptByEditors.includes(String(queryKey[0]));
    void client.invalidateQueries({
      predicate: ({ queryKey }) => isRefetched(queryKey),
      refetchType: what === 'changed' ? 'active' : 'none',
    });
    if (what === 'drafted') void client.invalidateQueries({ queryKey: ['queue.state'] });
  });
}
