/** Phrases that tell of pregnancy or the wish for a child though no single word in them does. Notation: ../README.md. */
export const pregnancyPhrases = `
# phrase pregnancy: expecting, giving birth, hoping to
kind|kindje|baby op komst|verwacht*
wordt|werd|worden|ben ..1 vader|moeder|ouders
een tweeling|drieling
in|blijde verwachting|omstandigheden
is|was in verwachting|positie
bevallen van|op|in
is|was|moet|gaat|pas|net|onlangs bevallen
weken|maanden zwanger
verwacht|verwachten|krijgt|krijgen een|hun|haar eerste|tweede|derde|vierde|@number kind|kindje|baby|kleine
verwacht|krijgt een|haar kind|kindje|baby|tweeling
net|pas|recent moeder|vader|ouder geworden
baby|babys|kindje|pasgeborene
moeder|vader geworden|worden
wil|willen|proberen kinderen|zwanger
uitgerekende datum
menstruatie*
borst voeding
hormonale|hormoon behandeling voor|kinderwens
geboorte van zijn|haar|hun|een|de
`;
