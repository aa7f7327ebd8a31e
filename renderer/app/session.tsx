import { createContext, useContext } from 'react';
import type { SessionView } from '../../shared/ipc/session-channels.ts';

const SessionContext = createContext<SessionView | null>(null);

export const SessionProvider = SessionContext.Provider;

/** Who is logged in. Only inside the open briefcase. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('there is no session outside the open briefcase');
  return session;
}
