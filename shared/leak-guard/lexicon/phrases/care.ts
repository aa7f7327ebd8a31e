/** More phrases that leak; the notation is described in body.ts. */
export const treatmentPhrases = `
zich laten ..1 steriliseren|opereren|behandelen|onderzoeken|prikken|opnemen|helpen
in het|een|het drukverband verband|drukverband|gips
zit|zat ..3 in het|een verband
hulp gezocht
zoekt|zocht|krijgt|heeft ..1 hulp|ondersteuning van een|buiten|specialist*|deskundige*|prof*
in therapie|behandeling|revalidatie
is geholpen aan
geholpen aan zijn|haar|de|een
amandelen|blindedarm|galblaas|verstandskiezen|verstandskies|kies|kiezen|baarmoeder|eierstok|prostaat|moedervlek|bult|knobbel|poliepen|spatader*|borst|borsten|nier|milt ..1 geknipt|verwijderd|getrokken|weggehaald|eruit|wegnemen|verwijderen|weggenomen
wordt|is|werd geholpen aan|in
op|naar|van de ic
ligt|lag aan de beademing
onder|in behandeling bij|voor|van|wegens|geweest
onder|in medische|psychische|psychologische? behandeling
onder controle|begeleiding|behandeling bij|van|in
is|was|staat|blijft|komt onder|in behandeling|therapie|controle|dokters*
behandeling in|bij|door|is|loopt|duurt|verloopt|slaat|start|volgt|wordt|werd|met|van|afgerond|afgesloten|begonnen|gestart
medische|lichte|zware|intensieve|langdurige|klinische|poliklinische|nieuwe|verdere|lopende|adequate|juiste|huidige behandeling|zorg|ingreep|keuring
behandeling adequaat|afwachten
geopereerd|opgenomen worden|geweest|aan|in
wordt|werd|is|moet|laat zich? ..3 geopereerd|behandeld|bestraald|gedotterd|gehecht
opgenomen|opname|ligt|lag|verblijft|verbleef ..1 in|op een|het|de ziekenhuis*|kliniek*|inrichting|instelling|verpleeg*|afdeling|ic|intensive
medische zorg|hulp
onder het|de mes
medisch|medische traject|ingreep|hulpmiddel*|hulpverlening|fitness
hormoon|chemo|bestralings|antibiotica|ontwennings kuur|kuren
zit|loopt|is in|op een? therapie|kliniek
krijgt|kreeg|heeft|volgt|volgde|ondergaat|onderging|moet|wacht ..2 bestraling*|injectie*|spuit|spuiten|infuus|prik
krijgt|heeft|zoekt|zocht professionele|psychische|psychologische|medische hulp|ondersteuning|begeleiding
ondergaat|onderging|ondergaan
nieuwe|kunst|versleten heup|knie|nier|lever|long|hart
dry needling
mindfulness|yoga therapie|training
manuele|fysieke therap*
bed rust
rust houden van|voor
slikt|slikte
schrijft|schreef zich? ..2 voor|voorgeschreven
afbouwen van zijn|haar|de|het
verslavings|afkick traject|kliniek
strikte rust
volgt|volgde|volgen een|zijn|haar ..2 behandel*|therapie|behandeling
in bed liggen|doorbrengen
`;

export const medicationPhrases = `
gebruikt|slikt|neemt|nam|slikte|gebruikte ..2 pillen|tabletten|medicijn*|middelen|druppels|capsules|spuiten|pleisters
zware|sterke middelen|pillen|pijn*
# mg|milligram ..1 per|daags|dagelijks
hormoon|slaap pillen|pil
ace remmer*
beta|bèta blokker*
anti depress*|psych*|bio*|stoll*
op recept
`;

export const practitionerPhrases = `
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

export const appointmentPhrases = `
afspraak|afspraken|consult|consulten|controle|controles|bezoek|gesprek|gesprekken|vervolgconsult|onderzoek|onderzoeken|sessie|sessies|intake|nacontrole ..4 in|bij|met|aan het|de|een|zijn|haar? ziekenhuis*|kliniek*|specialist*|arts|artsen|dokter|huisarts|@practitioner
afspraak|afspraken op|om # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december? bij
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

export const testResultPhrases = `
uitslag|uitslagen|resultaat|resultaten|uitkomst van|uit de|het|een|zijn|haar ..2 onderzoek*|test*|scan*|foto*|punctie|prik|mri|biopsie|echo|bloed*
medisch|nader|aanvullend|lichamelijk|neurologisch|psychiatrisch|psychologisch|intern|inwendig|specialistisch|medische|genetisch|cardiologisch onderzoek*
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
