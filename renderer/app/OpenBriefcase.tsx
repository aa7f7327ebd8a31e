import '../schema-settings.ts';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionView } from '../../shared/ipc/session-channels.ts';
import { SessionProvider } from '../data/session.tsx';
import { makeRouter } from './router.tsx';

/** The work of one session. */
export function OpenBriefcase({ session }: { readonly session: SessionView }) {
  const [router] = useState(makeRouter);
  return (
    <SessionProvider value={session}>
      <RouterProvider router={router} />
    </SessionProvider>
  );
}
