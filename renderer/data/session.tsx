import { createContext, useContext } from 'react';
import { can, type AccessObject } from '../../shared/access/can.ts';
import type { SessionView } from '../../shared/ipc/session-channels.ts';

const SessionContext = createContext<SessionView | null>(null);

export const SessionProvider = SessionContext.Provider;

/** Who is logged in. Only inside the open briefcase. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('there is no session outside the open briefcase');
  return session;
}

/**
 * Whether the function of the user reads this, by the matrix that guards each call: for a screen that would otherwise
 * say there is nothing where there is something she may not see. Not for medical content, which asks for a dossier.
 */
export function useMayRead(what: AccessObject): boolean {
  const { function: functionName } = useSession();
  return can({ function: functionName, today: '' }, 'read', what).allowed;
}
