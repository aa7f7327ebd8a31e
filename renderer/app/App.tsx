import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { flushBeforeLock } from '../data/pending-saves.ts';
import { followChanges, makeQueryClient } from '../data/query-client.ts';
import { Gate } from './Gate.tsx';

/** The window: Dutch, one cache, and the gate between locked and open. */
export function App() {
  const [client] = useState(makeQueryClient);
  useEffect(() => followChanges(client), [client]);
  useEffect(flushBeforeLock, []);
  return (
    <I18nProvider locale="nl-NL">
      <QueryClientProvider client={client}>
        <Gate />
      </QueryClientProvider>
    </I18nProvider>
  );
}
