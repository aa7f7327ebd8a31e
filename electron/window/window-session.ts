import { session, type Session } from 'electron';

/**
 * The session of the window, in memory: what a page keeps (local and session storage, databases, cookies, caches, large
 * blobs) has no file to go to, also when the program ends suddenly. To be made once the application is ready.
 */
export function openWindowSession(): Session {
  return session.fromPartition('venster', { cache: false });
}

/** Throws away what pages kept, of every origin. */
export async function emptySession(kept: Session): Promise<void> {
  await kept.clearStorageData();
  await kept.clearCache();
}
