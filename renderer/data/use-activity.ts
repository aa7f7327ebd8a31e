import { useEffect } from 'react';
import { call } from '../api.ts';

/** At most one sign of life in this many milliseconds. */
const quiet = 15_000;

/** Tells the main process that someone is working, so that the idle lock waits. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0;
    const tell = (): void => {
      const now = Date.now();
      if (now - last < quiet) return;
      last = now;
      // A refused sign of life means the briefcase is locked already; the lock announcement tells the window so.
      call('session.activity', {}).catch(() => undefined);
    };
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const event of events) globalThis.addEventListener(event, tell, { passive: true });
    return () => {
      for (const event of events) globalThis.removeEventListener(event, tell);
    };
  }, []);
}
