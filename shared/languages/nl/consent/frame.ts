import type { ConsentFrame } from '../../consent-text.ts';

/** What stands around the text of every kind. */
export const frame2026v1: ConsentFrame = {
  separator: '; ',
  listBelow: 'Alleen wat hieronder in de lijst staat',
  labels: {
    addressee: 'Voor',
    dated: 'Datum',
    who: 'Wie',
    what: 'Wat',
    until: 'Tot wanneer',
    refusing: 'Als u geen toestemming geeft',
    withdrawing: 'Als u later van gedachten verandert',
    rights: 'Uw rechten',
    choice: 'Uw keuze',
    version: 'Tekst',
  },
  choices: {
    offer: 'U kunt kiezen:',
    agree: 'Ik geef toestemming',
    refuse: 'Ik geef geen toestemming',
    consider: 'Ik wil erover nadenken',
  },
  rights:
    'Wij leggen uw keuze vast, ook als u geen toestemming geeft. U krijgt een kopie. U mag uw gegevens inzien en fouten laten verbeteren. Vragen kunt u stellen aan {fgName}, onze functionaris gegevensbescherming, via {fgPhone}. Een klacht kunt u ook indienen bij de Autoriteit Persoonsgegevens.',
};

/** Sentences that several kinds say. */
export const sentences2026v1 = {
  noDetriment: 'Uw keuze heeft geen nadelige gevolgen voor uw begeleiding.',
  withdraw:
    'U kunt uw toestemming altijd intrekken. Bel {phone} of zeg het tegen iemand van {organisation}. Een reden is niet nodig. Wij stoppen dan meteen. Wat daarvoor al gebeurd is, verandert niet meer.',
  guidanceByLaw:
    'Voor de gewone begeleiding bij ziekte en werk vragen wij geen toestemming, want die staat in de wet. Voor deze vraag wel.',
} as const;
