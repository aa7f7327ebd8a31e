/** Phrases that tell of a visit though no single word in them does. Notation: ../README.md. */
export const appointmentPhrases = `
# phrase appointment: a visit, and waiting for one
afspraak|afspraken|consult|consulten|controle|controles|bezoek|gesprek|gesprekken|vervolgconsult|onderzoek|onderzoeken|sessie|sessies|intake|
  nacontrole ..4 in|bij|met|aan het|de|een|zijn|haar? ziekenhuis*|kliniek*|specialist*|arts|artsen|dokter|huisarts|@practitioner
afspraak|afspraken op|om @number januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december? bij
moet|gaat|ging|komt|kwam|was|is|blijft ..3 voor|op|onder controle|nacontrole|onderzoek
op|onder controle bij|in|van
op consult bij|geweest
op de|een wachtlijst
staat ..2 wachtlijst
wacht|wachten op een|de|zijn|haar ..1 operatie|behandeling|ingreep|intake|plek|onderzoek|oproep|uitslag|scan|opname|diagnose|specialist|traject
medische|medisch afspraak|afspraken|consult|controle|keuring|bezoek
open|vrij|vrijwillig|preventief|arbeidsomstandigheden spreekuur
op eigen|haar|zijn verzoek|initiatief ..3 spreekuur|gesprek|langs
onder doktersbehandeling
voor|op controle naar|bij
opgeroepen voor een|de operatie|scan|ingreep|onderzoek|opname
`;
