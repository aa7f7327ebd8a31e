/** Phrases that tell of addiction though no single word in them does. Notation: ../README.md. */
export const addictionPhrases = `
# phrase addiction: drinking, using, stopping
clean zijn|blijven|is
eerst|blijven|is|al clean
meer ..1 dan goed voor
af van de drank|drugs
lijn|lijntje coke
gebruikt|gebruikte coke|drugs|wiet|middelen|speed|pillen
naar|bij de aa
stoppen|gestopt|stopt met roken|drinken|blowen|gokken|gebruiken|drank|drugs
te veel|diep drinken|drinkt|drank|gedronken|glaasje
aan de drank|drugs|coke|alcohol|fles
drank|alcohol|drugs probleem|problemen|gebruik|misbruik
onder invloed
aa bijeenkomst*|groep|meeting*
anonieme alcoholisten|gokkers
blijft|is|al ..3 nuchter|clean
`;
