/** Phrases that tell of a cause though no single word in them does. Notation: ../README.md. */
export const causePhrases = `
# phrase cause: accidents and reasons of an absence
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
hand|handen|arm|been|voet|vinger|vingers|duim|teen|gezicht|oog|tenen verbrand|afgezaagd|afgekneld|kwijtgeraakt|verloren|bekneld|gesneden|gekneld|
  geplet|gestoten|bezeerd|opengehaald
zijn|haar ..1 verbrand|bezeerd|verrekt|gestoten|gesneden|verzwikt|verstuikt|gebroken|gekneusd|beschadigd
gevolg*|gevolgen van een|zijn|haar|het val|ongeval|ongeluk|ziekte|behandeling|ingreep
de gevolgen van
om|vanwege|wegens|door|uit medische|gezondheids*|lichamelijke|psychische|geestelijke|mentale reden|redenen|oorzaak|gronden|problemen|omstandigheden|
  overwegingen
reden|oorzaak van|voor de|het|zijn|haar ..2 verzuim|uitval|ziekmelding|ziekte|afwezigheid|arbeidsongeschiktheid|beperkingen|klachten
verzuim|uitval|beperkingen|afwezigheid is|zijn|heeft|hebben|komt|komen ..2 medisch|psychisch|lichamelijk|werkgerelateerd|privegerelateerd
uitgevallen door|wegens|vanwege|met|na|omdat|als
ziekgemeld|ziek-gemeld|verzuimt|afwezig door|wegens|vanwege|met|omdat een|zijn|haar
oververmoeid geraakt
medische oorzaak|reden|redenen|oorzaken|problemen|problematiek|situatie|toestand|gegevens|achtergrond|aard|ingreep|voorgeschiedenis|indicatie|
  behandeling|zorg|hulp|kant|geschiedenis|informatie
van medische aard
in|tegen elkaar gereden
onder invloed van
slachtoffer van|geworden
gewelds*|agressie* ..2 meegemaakt|slachtoffer|beleefd
beet|gebeten door|van een hond|teek|insect
`;
