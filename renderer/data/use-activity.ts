import { useEffect } from 'react';
import { call } from '../api.ts';

/** At most one sign of life in this many milliseconds. */
const reportInterval = 15_000;

/** Tells the main process that someone is working, so that the idle lock waits. */
export function useActivity(): void {
  useEffect(() => {
    let lastReport = 0;
    const reportActivity = (): void => {
      const now = Date.now();
      if (now - lastReport < reportInterval) return;
      lastReport = now;
      // A refused sign of life means the briefcase is locked already; the lock announcement tells the window so.
      call('session.activity', {}).catch(() => undefined);
    };
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const event of events) globalThis.addEventListener(event, reportActivity, { passive: true });
    return () => {
      for (const event of events) globalThis.removeEventListener(event, reportActivity);
    };
  }, []);
}
