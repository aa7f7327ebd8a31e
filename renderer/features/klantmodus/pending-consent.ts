import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import type { ConsentSetting, OfferedConsent } from '../../../shared/ipc/consent-channels.ts';
import type { Language } from '../../../shared/languages/registry.ts';

/** A consent that is being asked: what is asked, where and with whom, and the text that is on the screen. */
export interface PendingConsent {
  readonly dossierId: string;
  readonly subject: ConsentSubject;
  readonly setting: ConsentSetting;
  readonly language: Language;
  readonly text: OfferedConsent;
}

interface Klantmodus {
  /** Null when the laptop is with the consultant. */
  readonly pending: PendingConsent | null;
  /** What was recorded; null as long as nothing is. */
  readonly decided: 'agreed' | 'refused' | null;
}

/** In memory only: a lock, or a crash, ends klantmodus with nothing recorded. */
const klantmodus = createStore<Klantmodus>(() => ({ pending: null, decided: null }));

/** The consent on the screen and what became of it. */
export function useKlantmodus(): Klantmodus {
  return useStore(klantmodus);
}

/** The laptop goes to the employee: from here only klantmodus is reachable. */
export function handOver(pending: PendingConsent): void {
  klantmodus.setState({ pending, decided: null });
}

/** The same question in another language, or composed again. */
export function showText(language: Language, text: OfferedConsent): void {
  const { pending } = klantmodus.getState();
  if (pending !== null) klantmodus.setState({ pending: { ...pending, language, text } });
}

/** A decision was recorded; it is not asked again. */
export function markDecided(decided: 'agreed' | 'refused'): void {
  klantmodus.setState({ decided });
}

/** The consultant proved to have the laptop back. */
export function takeBack(): void {
  klantmodus.setState({ pending: null, decided: null });
}

/** The dossier whose employee holds the laptop, or null. For the guard of the router. */
export function heldDossierId(): string | null {
  return klantmodus.getState().pending?.dossierId ?? null;
}
