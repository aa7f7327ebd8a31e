/** Phrases that tell of a medicine though no single word in them does. Notation: ../README.md. */
export const medicationPhrases = `
# phrase medication: taking medicines, doses
gebruikt|slikt|neemt|nam|slikte|gebruikte ..2 pillen|tabletten|medicijn*|middelen|druppels|capsules|spuiten|pleisters
zware|sterke middelen|pillen|pijn*
@number mg|milligram ..1 per|daags|dagelijks
hormoon|slaap pillen|pil
ace remmer*
beta blokker*
anti depress*|psych*|bio*|stoll*
op recept
`;
