/** Phrases that tell of a treatment though no single word in them does. Notation: ../README.md. */
export const treatmentPhrases = `
# phrase treatment: being treated, operated, cared for
zich laten ..1 steriliseren|opereren|behandelen|onderzoeken|prikken|opnemen|helpen
in het|een drukverband verband|drukverband|gips
zit|zat ..3 in het|een verband
hulp gezocht
zoekt|zocht|krijgt|heeft ..1 hulp|ondersteuning van een|buiten|specialist*|deskundige*|prof*
in therapie|behandeling|revalidatie
is geholpen aan
geholpen aan zijn|haar|de|een
amandelen|blindedarm|galblaas|verstandskiezen|verstandskies|kies|kiezen|baarmoeder|eierstok|prostaat|moedervlek|bult|knobbel|poliepen|spatader*|borst|
  borsten|nier|milt ..1 geknipt|verwijderd|getrokken|weggehaald|eruit|wegnemen|verwijderen|weggenomen
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
