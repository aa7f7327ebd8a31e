import type { Announcement, Envelope } from './failure.ts';

/** The one object the preload puts in the window. Typed loosely here; renderer/api.ts gives each channel its type. */
export interface Bridge {
  call(channel: string, input: unknown): Promise<Envelope<unknown>>;
  /** Listens to announcements. Returns how to stop. */
  listen(listener: (announcement: Announcement) => void): () => void;
}

/** Names on the wire between preload and main. */
export const bridgeCall = 'arbokoffer:call';
export const bridgeAnnouncement = 'arbokoffer:announcement';
