/** More phrases that leak; the notation is described in body.ts. */
export const causePhrases = `
viel|vielen van|uit|over|met|in|door de|een|zijn|haar|het
v|tgv|ivm|gevolge|gevolg van? een|zijn|haar|de val|trap
kreeg|gehad|opgelopen ..2 stroomstoot|schok|klap
g v een|zijn|haar val
hand|handen|arm|vinger*|voet|been tussen|in|onder de|een ..1 gehad|gekregen|gekomen|terechtgekomen
wegens|door|na|vanwege|bij|sinds een val
wegens|door|na|vanwege zijn|haar|de val
val van de|een|zijn|haar trap|ladder|fiets|paard|dak|steiger|scooter|brommer|stoel|hoogte
van de|een|zijn|haar trap|ladder|fiets|paard|dak|steiger|scooter|brommer|keukentrap|motor ..1 gevallen|gedonderd|gelazerd|afgevallen
met de|zijn|haar|een fiets|scooter|motor|auto|brommer ..2 gevallen|onderuit*|verongelukt
is|was lelijk|ongelukkig|hard|thuis gevallen
is|was gevallen met|op|van|tijdens|over|thuis|bij|door|en
hand|handen|arm|been|voet|vinger|vingers|duim|teen|gezicht|oog|tenen verbrand|afgezaagd|afgekneld|kwijtgeraakt|verloren|bekneld|gesneden|gekneld|geplet|gestoten|bezeerd|opengehaald
zijn|haar ..1 verbrand|bezeerd|verrekt|gestoten|gesneden|verzwikt|verstuikt|gebroken|gekneusd|beschadigd
gevolg*|gevolgen van een|zijn|haar|het val|ongeval|ongeluk|ziekte|behandeling|ingreep
de gevolgen van
om|vanwege|wegens|door|uit medische|gezondheids*|lichamelijke|psychische|geestelijke|mentale reden|redenen|oorzaak|gronden|problemen|omstandigheden|overwegingen
reden|oorzaak van|voor de|het|zijn|haar ..2 verzuim|uitval|ziekmelding|ziekte|afwezigheid|arbeidsongeschiktheid|beperkingen|klachten
verzuim|uitval|beperkingen|afwezigheid is|zijn|heeft|hebben|komt|komen ..2 medisch|psychisch|lichamelijk|werkgerelateerd|privegerelateerd
uitgevallen door|wegens|vanwege|met|na|omdat|als
ziekgemeld|ziek-gemeld|verzuimt|afwezig door|wegens|vanwege|met|omdat een|zijn|haar
oververmoeid geraakt
medische oorzaak|reden|redenen|oorzaken|problemen|problematiek|situatie|toestand|gegevens|achtergrond|aard|ingreep|voorgeschiedenis|indicatie|behandeling|zorg|hulp|kant|geschiedenis|informatie
van medische aard
in|tegen elkaar gereden
onder invloed van
slachtoffer van|geworden
gewelds*|agressie* ..2 meegemaakt|slachtoffer|beleefd
beet|gebeten door|van een hond|teek|insect
`;

export const historyPhrases = `
speelt|bestaat|bestaan|duurt|loopt|heeft|spelen al|reeds sinds|langer|jaren|maanden|lang|jarenlang|geruime
keer|maal dat dit|hij|zij|deze|het
hetzelfde|zelfde|dezelfde ..1 gehad|eerder|klachten|meegemaakt
dat had hij|zij ook|eerder
ook al|eens eerder|gehad|uitgevallen
al eens|vaker eerder|gehad|uitgevallen|ziek|meegemaakt
sinds ..2 jeugd|kindertijd|puberteit|geboorte|twintigste|dertigste|kinds
al|reeds jaren|jarenlang|langer|lang|maanden|vaker|eerder
eerder|eerdere|vorige|vroegere|vroeger uitval|uitgevallen|ziek|verzuim*|periode|klachten|burn*|ziekte*|ziekmelding*|episode*|geopereerd|operatie|behandeling*|opname*
vaker|eerder|opnieuw|weer|wederom|nogmaals ..1 uitgevallen|ziek|verzuimd|arbeidsongeschikt
in het|een ver? verleden
van jongs af
sinds zijn|haar|de jeugd|kindertijd|geboorte|kind|puberteit|ongeluk|bevalling|operatie
vorig|voorgaand jaar ook|al|eerder|heeft
bekend|begonnen sinds|na
terug gekeerd*
tien|twee|drie|vijf jaar|jaren geleden
# jaar|jaren geleden
steeds|telkens terugkerend*
blijvend letsel|schade
zijn|haar verleden
het verleden ..2 speelt
frequent|veelvuldig|regelmatig ziek|verzuim|uitgevallen
`;

export const observationPhrases = `
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker ..1 is|was|voelt|oogt ..2 onzeker|somber|boos|stil|teruggetrokken|passief|geprikkeld|wanhopig|afwezig|apathisch
heeft|had het ..2 moeilijk|zwaar|lastig|slecht|benauwd
zweet|zweette|beeft|trilt|kuchte|huivert tijdens|bij|in
donkere kringen|wallen
kringen onder
is|was|leek traag en
rook naar
gaat|ging ..3 beter|slechter|goed|slecht|bergafwaarts|achteruit met haar|hem|betrokkene|werknemer*|mevrouw|meneer|mw|dhr
het gaat|ging ..2 met hem|haar|betrokkene|werknemer*|mevrouw|meneer
kilo ..1 verloren|afgevallen|aangekomen|kwijt|lichter|zwaarder
ziet|zag|zien bleek|wit|grauw|rood|moe|vermoeid|slecht
maakt|maakte|maken een ..3 indruk
indruk van een
vermoeide|gespannen|depressieve|sombere|zieke|vlakke|verwarde|matte|zwakke|bleke|labiele|onrustige|angstige|zenuwachtige|kwetsbare|nerveuze|emotionele|prikkelbare indruk
indruk dat hij|zij|betrokkene|werknemer
zag|ziet|zie er ..3 uit
komt|kwam ..2 vermoeid|gespannen|somber|moe|verward|angstig|onrustig|nerveus|prikkelbaar|emotioneel|zwak|kwetsbaar|depressief|vlak ..1 over
in tranen
barst* in tranen|huilen
stond het|haar|hem huilen nader
zichtbaar|duidelijk|merkbaar geemotioneerd|aangeslagen|vermoeid|moe|gespannen|pijn*|aangedaan|bedrukt|ziek|zwak|verzwakt|afgevallen|angstig
aangeslagen|aangedaan|bedrukt|geagiteerd|teruggetrokken
is|was|reageert|reageerde|wordt|werd|oogt|blijft|voelt erg|snel|zeer|wat|nog|heel|vaak|enigszins|behoorlijk|flink|te? prikkelbaar|emotioneel|boos|kwaad|onrustig|verward|angstig|bang|verdrietig|labiel|kwetsbaar|wantrouwend|zenuwachtig|instabiel|traag|vlak|gestrest|gestresst|opgefokt|lusteloos|zwak|slap|gelaten
prikkelbaar
voelt|voelde|voelen zich
voelde|voelt hij|zij|betrokkene zich
liep|loopt|beweegt|bewoog|spreekt|sprak|praat moeizaam|mank|traag|stijf|moeilijk|zacht|warrig
zat|zit ineengedoken|onderuit|in elkaar
tijdens|bij|in|gedurende het|ons|dit|mijn? spreekuur|consult|onderzoek ..3 huil*|emotion*|zag|oog*|moe|trill*|bleek|merkte|bleek|leek
bij lichamelijk|medisch onderzoek
veel|weinig|onvoldoende|verminderde ziekte*|emotie|emoties|stress|spanning|verdriet|angst
stress|emoties|angst|verdriet|boosheid
trilt|trilde|beeft|beefde|zweet|zweette|hijgde|kuchte
lichaams taal
psychisch|mentaal|geestelijk|emotioneel instabiel|labiel|kwetsbaar|uitgeput|zwak|sterk|aangeslagen|stabiel|goed|slecht|op|onstabiel
uit balans
niet zichzelf
niet goed in orde
psychosociale problemen|problematiek|klachten|omstandigheden
psychologische|psychische problemen|problematiek|nood|hulp|ondersteuning
lichamelijke|fysieke problemen|problematiek|ongemakken|toestand|gesteldheid|achteruitgang
`;
