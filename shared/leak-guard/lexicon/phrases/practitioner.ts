/** Phrases that tell of somebody who treats though no single word in them does. Notation: ../README.md. */
export const practitionerPhrases = `
# phrase practitioner: who treats, and where
dr|prof|dokter @name
prof dr
dr van|de|ten|ter|el
dr @name
verwezen|doorverwezen naar|door
gesprek|gesprekken|consult|consulten|contact|afspraak|afspraken|overleg ..1 met|bij zijn|haar arts|specialist|behandelaar|hulpverlener
medisch|medische|behandelend|behandelende|waarnemend specialist*|arts*|centrum|behandelcentrum|team
eerste|spoedeisende hulp
intensive care
maatschappelijk werk*
praktijk|huisartsen voor|praktijk
verpleegkundig|klinisch|gz|gespecialiseerd specialist|geneticus|psycholoog|verpleegkundige
tweede|second mening|opinion
poli|polikliniek
crisis dienst|opvang
externe|professionele|psychologische|psychische|medische hulp*|begeleiding|ondersteuning
maag darm lever*
`;
