import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Gate } from './Gate.tsx';
import { flushBeforeLock } from './pending-saves.ts';
import { followChanges, makeQueryClient } from './query-client.ts';

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
