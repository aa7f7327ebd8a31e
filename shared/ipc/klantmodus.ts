import type { ChannelName } from './contract.ts';

/** Whether a channel is answered whatever is asked, or only about the consent the laptop was handed over for. */
type Bound = 'anything' | 'this consent';

/**
 * What main answers while the employee holds the laptop: reading and deciding on one consent, giving the laptop back,
 * locking, and what a screen needs that says nothing about anyone. Every channel that is not here is refused, those
 * that are yet to be made as well.
 */
const ANSWERED = {
  'app.status': 'anything',
  'preferences.read': 'anything',
  'session.activity': 'anything',
  'session.flushed': 'anything',
  'session.lock': 'anything',
  'klantmodus.end': 'anything',
  'consent.compose': 'this consent',
  'consent.decide': 'this consent',
} as const satisfies Partial<Readonly<Record<ChannelName, Bound>>>;

const bounds: ReadonlyMap<string, Bound> = new Map(Object.entries(ANSWERED));

/** How a channel is answered in klantmodus; undefined for one that is not. */
export function boundInKlantmodus(name: ChannelName): Bound | undefined {
  return bounds.get(name);
}
