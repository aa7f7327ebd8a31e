import type { LockReason } from '../../../shared/ipc/session-channels.ts';

const lockedBy: Readonly<Record<LockReason, string>> = {
  knop: 'U hebt de koffer vergrendeld.',
  stilte: 'De koffer is vergrendeld omdat er een tijd niets gebeurde.',
  slaapstand: 'De koffer is vergrendeld omdat de computer ging slapen.',
  schermvergrendeling: 'De koffer is vergrendeld omdat het scherm werd vergrendeld.',
  afsluiten: 'De koffer is vergrendeld.',
  venster: 'De koffer is vergrendeld omdat het venster opnieuw werd geladen. Wat was opgeslagen, is er nog.',
};

/** The words of the lock. */
export const texts = {
  title: 'Koffer ontgrendelen',
  lockedBy,
  passphrase: 'Wachtzin',
  unlock: 'Ontgrendelen',
  forgotten: 'Wachtzin vergeten? Gebruik de herstelsleutel',
  restore: 'Reservekopie terugzetten',
  back: 'Terug naar de wachtzin',
  demo: (passphrase: string) => `Dit is een voorbeeld met verzonnen gegevens. De wachtzin is: ${passphrase}`,
  demoOpen: 'Voorbeeld openen',
  recovery: {
    title: 'Openen met de herstelsleutel',
    intro: 'Typ de sleutel van het papier over en kies een nieuwe wachtzin. Er gaat niets verloren.',
    key: 'Herstelsleutel',
    keyHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    keyMissing: 'Vul de herstelsleutel in.',
    fresh: 'Nieuwe wachtzin',
    open: 'Openen',
  },
} as const;
