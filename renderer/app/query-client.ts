import { QueryClient } from '@tanstack/react-query';
import { CallFailure, listen } from '../api.ts';

/** Answers that an editor keeps itself while it is open: refetching them under someone's hands would undo typing. */
const kept: readonly string[] = ['intake.read', 'report.read', 'report.preview', 'consent.compose'];

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

/** Refreshes what the screens show after each commit. Returns how to stop. */
export function followChanges(client: QueryClient): () => void {
  return listen((announcement) => {
    if (announcement.what !== 'changed') return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => !kept.includes(String(queryKey[0])) });
  });
}
