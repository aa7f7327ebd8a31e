import type { FailureCode } from '../../shared/ipc/failure.ts';
import { kept, type FailureWords } from './failure-words.ts';

/** The words for what can go wrong with a snapshot. */
export const backupFailures = {
  backupFolderMissing: {
    happened: 'De map voor reservekopieën is er niet',
    safe: kept,
    action: 'Steek de stick erin, of kies een andere map. Daarna gaat de reservekopie vanzelf verder.',
  },
  backupFolderReadOnly: {
    happened: 'In deze map kan niets worden bewaard',
    safe: kept,
    action: 'Haal het schuifje van de stick van het slot, of kies een andere map.',
  },
  backupFolderFull: {
    happened: 'Er is geen ruimte voor een reservekopie',
    safe: `${kept} De vorige reservekopieën zijn er ook nog.`,
    action: 'Maak ruimte vrij, of kies een andere map, en maak de reservekopie opnieuw.',
  },
  backupStopped: {
    happened: 'De reservekopie is niet afgemaakt',
    safe: `${kept} De vorige reservekopieën zijn er ook nog.`,
    action: 'Ontgrendel de koffer; daarna wordt hij vanzelf opnieuw gemaakt.',
  },
  snapshotFailed: {
    happened: 'De reservekopie is niet gelukt',
    safe: `${kept} De vorige reservekopieën zijn er ook nog.`,
    action: 'Probeer het opnieuw, of kies een andere map.',
  },
  snapshotDamaged: {
    happened: 'Deze reservekopie is beschadigd of veranderd',
    safe: 'Er is niets teruggezet; wat er stond, staat er nog.',
    action: 'Kies een andere reservekopie.',
  },
  snapshotTooNew: {
    happened: 'Deze reservekopie is gemaakt met een nieuwere versie',
    safe: 'Er is niets teruggezet; wat er stond, staat er nog.',
    action: 'Werk Arbokoffer bij en probeer het opnieuw.',
  },
  snapshotMissing: {
    happened: 'Deze reservekopie is er niet meer',
    safe: 'Er is niets teruggezet; wat er stond, staat er nog.',
    action: 'Steek de stick erin en zoek opnieuw, of kies een andere reservekopie.',
  },
} as const satisfies Partial<Record<FailureCode, FailureWords>>;
