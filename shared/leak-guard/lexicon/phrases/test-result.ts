/** Phrases that tell of an examination or its result though no single word in them does. Notation: ../README.md. */
export const testResultPhrases = `
# phrase testResult: an examination and what came of it
uitslag|uitslagen|resultaat|resultaten|uitkomst van|uit de|het|een|zijn|haar ..2 onderzoek*|test*|scan*|foto*|punctie|prik|mri|biopsie|echo|bloed*
medisch|nader|aanvullend|lichamelijk|neurologisch|psychiatrisch|psychologisch|intern|inwendig|specialistisch|medische|genetisch|cardiologisch
  onderzoek*
positief|negatief getest|bevonden
getest op
foto|fotos|scan|scans|filmpje|echo gemaakt|laten|toont|laat|tonen|liet|toonde
foto|fotos van de|zijn|haar rug|knie|longen|hand|voet|schouder|heup|enkel|pols
goed|kwaad aardig
goedaardig|kwaadaardig*
bloed prikken|geprikt|onderzoek|afgenomen|waarden|druk
er is|werd iets|niets|afwijking* gevonden|gezien
op de scan|foto|mri|echo
ct|pet|mri|bot|hersen scan*
`;
