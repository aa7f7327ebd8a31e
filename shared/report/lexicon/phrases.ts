import type { LeakKind } from '../leak-guard-types.ts';

/**
 * Phrases that leak though no single word in them does. One a line; slots are separated by spaces: `a|b` alternatives, `x*` prefix,
 * a closing `?` optional, `..3` up to three words, `@kind` a word found with that kind, `^` in front: only at the start of a sentence, `@name` a capitalised word, `#` a number.
 */
export const leakPhrases: readonly (readonly [LeakKind, string])[] = [
  [
    'cause',
    `
v|tgv|ivm|gevolge|gevolg van? een|zijn|haar|de val|trap
kreeg|gehad|opgelopen ..2 stroomstoot|schok|klap
g v een|zijn|haar val
hand|handen|arm|vinger*|voet|been tussen|in|onder de|een ..1 gehad|gekregen|gekomen|terechtgekomen
(wegens|door|na|vanwege|bij|sinds) een val
(wegens|door|na|vanwege) zijn|haar|de val
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
(reden|oorzaak) van|voor de|het|zijn|haar ..2 verzuim|uitval|ziekmelding|ziekte|afwezigheid|arbeidsongeschiktheid|beperkingen|klachten
(verzuim|uitval|beperkingen|afwezigheid) is|zijn|heeft|hebben|komt|komen ..2 medisch|psychisch|lichamelijk|werkgerelateerd|privegerelateerd
uitgevallen door|wegens|vanwege|met|na|omdat|als
ziekgemeld|ziek-gemeld|verzuimt|afwezig door|wegens|vanwege|met|omdat een|zijn|haar
oververmoeid geraakt
medische oorzaak|reden|redenen|oorzaken|problemen|problematiek|situatie|toestand|gegevens|achtergrond|aard|ingreep|voorgeschiedenis|indicatie|behandeling|zorg|hulp|kant|geschiedenis|informatie
van medische aard
in|tegen elkaar gereden
onder invloed van
slachtoffer van|geworden
gewelds*|agressie* ..2 meegemaakt|slachtoffer|beleefd
(beet|gebeten) door|van een hond|teek|insect
`,
  ],
  [
    'complaint',
    `
zwak|zwakke gestel|gezondheid|conditie
moeite|problemen met ademhalen|slapen|slikken|doorslapen|inslapen|eten|plassen|horen|zien|onthouden|geheugen|concentreren
valt|viel ..2 flauw|om
nek|rug|schouder|knie|heup|kaak|enkel|pols|vingers|hand zit|zat ..2 vast|klem
knie|enkel|rug|nek|pols|schouder ..1 verdraaid|verrekt|verzwikt|geforceerd|overbelast|gekneusd|gescheurd|gebroken|stuk|versleten
niet|slecht|onvoldoende tegen prikkels|geluid_kunnen|stress|licht_kunnen
slecht|weinig|matig slapen|geslapen
verminderde|slechte eetlust|nachtrust|concentratie_door|conditie|weerstand|gezondheid
zit|zat|is|komt|kwam in de overgang
eet|at|eten slecht|weinig|nauwelijks|onregelmatig
slecht eet|eten|gegeten
last|hinder van|in|aan zijn|haar|de|het|een|beide
last heeft|had|krijgt|hebben van
heeft|had|kreeg|krijgt|houdt|ondervindt|ervaart nog|veel|geen|weer|steeds|ook|erge|weinig|soms|minder? last
lijdt|leed|lijden aan|onder
kampt|kampte|worstelt met
zijn|haar|diens knie|knieen|rug|schouder|schouders|heup|heupen|nek|enkel|enkels|pols|polsen|elleboog|ellebogen|hart|longen|maag|darmen|lever|nieren|nier|blaas|prostaat|baarmoeder|ogen|gehoor|hersenen|linkerknie|rechterknie|linkerschouder|rechterschouder|linkerheup|rechterheup|linkerenkel|rechterenkel|linkerpols|rechterpols|bekken|borst|buik|gewrichten|spieren|zenuwen|geheugen|zicht|bloedsuiker*|weerstand|immuunsysteem|evenwicht|ademhaling|hormonen|schildklier|onderrug|keel|huid|oog|oor|oren|luchtwegen|kaak|kies|kiezen|hiel|lies|stem|nagels|achillespees|kruisband|meniscus|lichaam|gewicht
in|aan de|het linker*|rechter*|onder*? knie|rug|schouder|heup|nek|enkel|pols|elleboog|maag|darmen|buik|onderrug geopereerd|gekregen|last|opgelopen
slaapt|sliep|slapen slecht|nauwelijks|onrustig|weinig|matig|niet|beter|amper
slecht|matig|weinig|kort slapen|slaapt|geslapen|slaapt
slechte|matige|verstoorde nacht*|slaap|conditie|weerstand|gezondheid
niet goed|lekker in zijn|haar|hun vel
lekker in zijn|haar vel
(gaat|ging) ..3 niet|slecht|slechter|moeizaam|beroerd goed? met hem|haar|betrokkene|werknemer*|zijn
(gaat|ging) ..2 lichamelijk|geestelijk|psychisch|mentaal|fysiek|qua_gezondheid
kan|kon het|de ..2 niet meer|langer aan
is|was|zit volledig|helemaal|compleet|totaal op|doorheen|stuk
tegen de|een muur gelopen|aangelopen
door het lint
steken|steek|kloppend|branderig*|zeurend*|schietende|stekende in|gevoel|pijn*
zieke|ziekte|ernstig|ongeneeslijk|terminaal|chronisch ziek|zieke|ziekte
ernstig ziek|zieke
zijn|haar ziekte*|gezondheid*|kwaal|kwalen|conditie
(zijn|haar|de|slechte|goede|fysieke|mentale|geestelijke|psychische|lichamelijke|algemene) gezondheid
gezondheid van
arm|been|voet|hand|armen|benen|handen|voeten slaapt|slapen|tintelt|gezwollen|trilt|trillen|opgezwollen
druk op de borst
kort van adem
kortademig|buiten_adem
geen|weinig|minder|nauwelijks energie|kracht
weinig|geen|onvoldoende energie|eetlust|levenslust
niet|moeilijk|slecht kunnen? concentreren
door zijn|haar rug gegaan|gezakt
door zijn|haar enkel gegaan|gezakt
(niet|onvoldoende|nog) ..2 hersteld van
herstel van een|de|zijn|haar
herstelt|herstellend*|herstelde van
aan het|de herstellen|aansterken
slap|doof|verdoofd|tintelend gevoel
trillende|zwetende|koude handen
stijve|zere|pijnlijke|dikke|gezwollen|kapotte|versleten|zwakke|gekneusde|gebroken|beschadigde|slechte|stijf|zeer|dik|gevoelige nek|rug|knie|knieen|schouder|schouders|enkel|heup|heupen|hand|handen|vingers|pols|voet|voeten|been|benen|gewrichten|arm|ogen|keel|longen|hart|rib|ribben|spieren
versleten|zwak|ziek|slecht hart|gewricht|kraakbeen|zicht
slecht ter been|ziend|horend|zien|horen
moeilijk lopen|ademen|ademhalen|slikken
buiten westen
(valt|viel) flauw
(niet|geen|slecht) ..1 op te laden
`,
  ],
  [
    'diagnosis',
    `
niet aangeboren
acute buik
uit de kom
kom geschoten
sociale fobie|angst*
open been|benen|rug
factor v leiden
verhoogd|verhoogde|te_hoog cholesterol|bloedsuiker|bloeddruk
dichtgeslibd*
hart|long|maag|darm|nier|lever|schildklier falen|kwaal|kwalen|patient|ziekte
heeft|had|kreeg suiker
verstandelijke|motorische beperking|beperkingen|handicap
bekend met|wegens
lijdende aan
heeft|had een|zware|ernstige|lichte|zijn|haar? burn out
burn|bore out
burn outs|outklachten
over spannen|werkt
long covid|corona
post covid|corona|viraal*
(last|ziekte|hebben|heeft) van lyme
ziekte van @name?
syndroom van @name?
hoge|lage|te_hoge bloeddruk|bloedsuiker
rusteloze benen
prikkelbare darm*
frozen|bevroren shoulder|schouder
down syndroom
(beknelde|beschadigde|ontstoken|bekneld) zenuw*|pees|pezen|slijmvlies
spastische darm*|dikke_darm
hernia nuclei
multiple|multipele sclerose
carpaal|carpale|carpal tunnel*
chronische vermoeidheid*|pijn*|ziekte
tennis|golf arm|elleboog
muis arm
suiker ziekte
slijtage aan|in|van de|zijn|haar|beide|het
zit|zat|loopt met|in het? gips|rolstoel|krukken|mitella|spalk
arm|been|pols|voet|enkel|hand in het|een gips|mitella|spalk
loopt|lopen|liep|loop met|op krukken|stok|rollator
verstandelijk*|lichamelijk*|licht|geestelijk* beperkt*|gehandicapt*|handicap|verstandelijk
niet aangeboren hersenletsel
pijnlijk syndroom
terminaal|terminale
chronisch ziek*
laag|hoog begaafd
hoog|hyper sensitief|gevoelig|actief
post traumatisch*
posttraumatische stress*
zelf gedaan|moord
(vastgesteld|geconstateerd|gediagnosticeerd) dat? hij|zij|betrokkene? lijdt|heeft
gewrichts|hart en vaat*
darm|maag darm|kanker
`,
  ],
  [
    'treatment',
    `
zich laten ..1 steriliseren|opereren|behandelen|onderzoeken|prikken|opnemen|helpen
in het|een|het drukverband verband|drukverband|gips
zit|zat ..3 in het|een verband
hulp gezocht
zoekt|zocht|krijgt|heeft ..1 hulp|ondersteuning van een|buiten|specialist*|deskundige*|prof*
in therapie|behandeling|revalidatie
is geholpen aan
geholpen aan|worden_aan zijn|haar|de|een
amandelen|blindedarm|galblaas|verstandskiezen|verstandskies|kies|kiezen|baarmoeder|eierstok|prostaat|moedervlek|bult|knobbel|poliepen|spatader*|borst|borsten|nier|milt ..1 geknipt|verwijderd|getrokken|weggehaald|eruit|wegnemen|verwijderen|weggenomen
wordt|is|werd geholpen aan|in
op|naar|van de ic
ligt|lag|ligt_op aan de beademing|het_infuus
onder|in behandeling bij|voor|van|wegens|geweest
(onder|in) medische|psychische|psychologische? behandeling
(onder) controle|begeleiding|behandeling bij|van|in
is|was|staat|blijft|komt onder|in behandeling|therapie|controle|dokters*
behandeling in|bij|door|is|loopt|duurt|verloopt|slaat|start|volgt|wordt|werd|met|van|afgerond|afgesloten|begonnen|gestart
medische|lichte|zware|intensieve|langdurige|klinische|poliklinische|nieuwe|verdere|lopende|adequate|juiste|huidige behandeling|zorg|ingreep|keuring
behandeling adequaat|afwachten
(geopereerd|opgenomen) worden|geweest|aan|in
wordt|werd|is|moet|laat zich? ..3 geopereerd|behandeld|bestraald|gedotterd|gehecht
(opgenomen|opname|ligt|lag|verblijft|verbleef) ..1 in|op een|het|de ziekenhuis*|kliniek*|inrichting|instelling|verpleeg*|afdeling|ic|intensive
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
(in) bed liggen|doorbrengen
`,
  ],
  [
    'medication',
    `
gebruikt|slikt|neemt|nam|slikte|gebruikte|inname_van ..2 pillen|tabletten|medicijn*|middelen|druppels|capsules|spuiten|pleisters
zware|sterke middelen|pillen|pijn*
# mg|milligram ..1 per|daags|dagelijks
hormoon|slaap pillen|pil
ace remmer*
beta|bèta blokker*
anti depress*|psych*|bio*|stoll*
op recept
`,
  ],
  [
    'practitioner',
    `
dr|prof|dokter @name
prof dr
dr van|de|ten|ter|el
dr @name
(verwezen|doorverwezen) naar|door
(gesprek|gesprekken|consult|consulten|contact|afspraak|afspraken|overleg) ..1 met|bij zijn|haar arts|specialist|behandelaar|hulpverlener
medisch|medische|behandelend|behandelende|waarnemend specialist*|arts*|centrum|behandelcentrum|team|deskundige_zorg
eerste|spoedeisende hulp
intensive care
maatschappelijk werk*
praktijk|huisartsen voor|praktijk
verpleegkundig|klinisch|gz|gespecialiseerd specialist|geneticus|psycholoog|verpleegkundige
tweede|second mening|opinion
poli|polikliniek
crisis dienst|opvang
(externe|professionele|psychologische|psychische|medische) hulp*|begeleiding|ondersteuning
maag darm lever*
`,
  ],
  [
    'appointment',
    `
afspraak|afspraken|consult|consulten|controle|controles|bezoek|gesprek|gesprekken|vervolgconsult|onderzoek|onderzoeken|sessie|sessies|intake|nacontrole ..4 in|bij|met|aan het|de|een|zijn|haar? ziekenhuis*|kliniek*|specialist*|arts|artsen|dokter|huisarts|@practitioner
afspraak|afspraken op|om # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december? bij
(moet|gaat|ging|komt|kwam|was|is|blijft) ..3 voor|op|onder controle|nacontrole|onderzoek
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
`,
  ],
  [
    'testResult',
    `
(uitslag|uitslagen|resultaat|resultaten|uitkomst) van|uit de|het|een|zijn|haar ..2 onderzoek*|test*|scan*|foto*|punctie|prik|mri|biopsie|echo|bloed*
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
`,
  ],
  [
    'pregnancy',
    `
kind|kindje|baby op komst|verwacht*
wordt|werd|worden|ben ..1 vader|moeder|ouders
een tweeling|drieling
zwanger*
in|blijde verwachting|omstandigheden
is|was in verwachting|positie
bevallen van|op|in
is|was|moet|gaat|pas|net|onlangs bevallen
weken|maanden zwanger
verwacht|verwachten|krijgt|krijgen een|hun|haar eerste|tweede|derde|vierde|# kind|kindje|baby|kleine
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
`,
  ],
  [
    'addiction',
    `
clean zijn|blijven|is
eerst|blijven|is|al clean
(meer|te_veel) ..1 dan goed voor
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
(blijft|is|al) ..3 nuchter|clean
`,
  ],
  [
    'privateLife',
    `
gaat|ging|loopt|liep ..2 goed|slecht|niet|mis|moeizaam thuis
zorg|zorgen|zorgt|zorgtaken voor ..2 ouders|moeder|vader|kind|kinderen|partner|schoonouders|familie|gezin
zijn|haar|diens vrouw|man|partner|moeder|vader|ouders|ouder|kind|kinderen|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|broertje|opa|oma|ex|vriend|vriendin|familie|gezin|huwelijk|relatie|scheiding|thuissituatie|huis|schulden|baby|kleinkind*|schoon*|neef|nicht|tante|oom|geloof|geaardheid|hond|verloofde|financien|tweeling|puber*|echtgeno*
ziek|zieke|gehandicapt|ernstig|zorgintensief|overleden kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|partner|vader|moeder|ouder|ouders|familielid|gezinslid|man|vrouw|broer|zus
zorg|zorgen|zorgt|zorgtaken voor|om|over zijn|haar|een|de|thuis|hun ..1 kind|kinderen|moeder|vader|ouder|ouders|partner|zoon|dochter|vrouw|man
(overlijden|verlies|dood|ziekte) van zijn|haar|een|de|het|hun
ligt|lag|ligt_in|gaat|ging|zit in|te? scheiding|scheiden
gaat|ging|gingen|is|zijn ..1 uit elkaar
problemen|omstandigheden|situatie|spanningen|zorgen|ruzie|ruzies|drukte|sores|onrust|perikelen|verplichtingen thuis|prive|in_de_prive
in|met|vanuit de thuis|prive|gezins|familie situatie|sfeer|problemen|omstandigheden
(privé|prive|persoonlijke|familiaire|huiselijke|gezins) omstandigheden|problemen|situatie|redenen|zorgen|kwestie*|problematiek
huiselijk|seksueel geweld|misbruik|intimidatie
geldzorgen|financiele problemen|zorgen|schulden|moeilijkheden|stress|situatie
financiele problemen|zorgen|schulden|moeilijkheden|situatie
alleenstaande moeder|vader|ouder
man|vrouw|partner|kind|moeder|vader|zoon|dochter|broer|zus is|zijn|was|werd overleden|ziek|opgenomen|gestorven
relatie* verbroken|beeindigd|problemen|crisis
verbroken relatie
op zijn|haar|de geloof
werk prive balans
balans|combinatie tussen? werk en prive|gezin|thuis|zorg
thuis ..3 veel|zwaar|druk|moeilijk
door een verhuizing
wegens|vanwege|door een? verhuizing|brand_thuis|inbraak
rouwt|rouwen|rouwend*
gestorven|stierf
`,
  ],
  [
    'observation',
    `
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker ..1 is|was|voelt|oogt ..2 onzeker|somber|boos|stil|teruggetrokken|passief|geprikkeld|wanhopig|afwezig|apathisch|snel_afgeleid
heeft|had het ..2 moeilijk|zwaar|lastig|slecht|benauwd
zweet|zweette|beeft|trilt|kuchte|huivert tijdens|bij|in
donkere kringen|wallen
kringen onder
(is|was|leek) traag en
rook naar
gaat|ging ..3 beter|slechter|goed|slecht|bergafwaarts|achteruit met haar|hem|betrokkene|werknemer*|mevrouw|meneer|mw|dhr
het gaat|ging ..2 met hem|haar|betrokkene|werknemer*|mevrouw|meneer
kilo ..1 verloren|afgevallen|aangekomen|kwijt|lichter|zwaarder
ziet|zag|zien bleek|wit|grauw|rood|moe|vermoeid|slecht
maakt|maakte|maken een|op_mij ..3 indruk
(indruk) van een
vermoeide|gespannen|depressieve|sombere|zieke|vlakke|verwarde|matte|zwakke|bleke|labiele|onrustige|angstige|zenuwachtige|kwetsbare|nerveuze|emotionele|prikkelbare indruk
indruk dat hij|zij|betrokkene|werknemer ..3
zag|ziet|zie er ..3 uit
(komt|kwam) ..2 vermoeid|gespannen|somber|moe|verward|angstig|onrustig|nerveus|prikkelbaar|emotioneel|zwak|kwetsbaar|depressief|vlak ..1 over
in tranen
barst* in tranen|huilen
stond het|haar|hem huilen nader
zichtbaar|duidelijk|merkbaar geemotioneerd|aangeslagen|vermoeid|moe|gespannen|pijn*|aangedaan|bedrukt|ziek|zwak|verzwakt|afgevallen|angstig
aangeslagen|aangedaan|bedrukt|geagiteerd|teruggetrokken
is|was|reageert|reageerde|wordt|werd|oogt|blijft|voelt erg|snel|zeer|wat|nog|heel|vaak|enigszins|behoorlijk|flink|te? prikkelbaar|emotioneel|boos|kwaad|onrustig|verward|angstig|bang|verdrietig|labiel|kwetsbaar|wantrouwend|zenuwachtig|instabiel|traag|vlak|gestrest|gestresst|opgefokt|lusteloos|zwak|slap|gelaten
prikkelbaar
voelt|voelde|voelen zich ..3
voelde|voelt hij|zij|betrokkene zich
liep|loopt|beweegt|bewoog|spreekt|sprak|praat moeizaam|mank|traag|stijf|moeilijk|zacht|warrig
zat|zit ineengedoken|onderuit|in elkaar
tijdens|bij|in|gedurende het|ons|dit|mijn? spreekuur|consult|onderzoek ..3 huil*|emotion*|zag|oog*|moe|trill*|bleek|merkte|bleek|leek
bij lichamelijk|medisch onderzoek
veel|weinig|onvoldoende|verminderde ziekte*|emotie|emoties|stress|spanning|verdriet|angst
stress|emoties|angst|verdriet|boosheid
trilt|trilde|beeft|beefde|zweet|zweette|hijgde|kuchte
lichaams taal
psychisch|mentaal|geestelijk|emotioneel instabiel|labiel|kwetsbaar|uitgeput|zwak|sterk|aangeslagen|stabiel|goed|slecht|op|onstabiel|uit_balans
uit balans
niet zichzelf
niet goed in orde
psychosociale problemen|problematiek|klachten|omstandigheden
psychologische|psychische problemen|problematiek|nood|hulp|ondersteuning
lichamelijke|fysieke problemen|problematiek|ongemakken|toestand|gesteldheid|achteruitgang
`,
  ],
  [
    'history',
    `
speelt|bestaat|bestaan|duurt|loopt|heeft|spelen al|reeds sinds|langer|jaren|maanden|lang|jarenlang|geruime
keer|maal dat dit|hij|zij|deze|het
hetzelfde|zelfde|dezelfde ..1 gehad|eerder|klachten|meegemaakt
dat had hij|zij ook|eerder
ook al|eens eerder|gehad|uitgevallen
al eens|vaker eerder|gehad|uitgevallen|ziek|meegemaakt
sinds ..2 jeugd|kindertijd|puberteit|geboorte|twintigste|dertigste|kinds
al|reeds jaren|jarenlang|langer|lang|maanden|vaker|eerder ..3
eerder|eerdere|vorige|vroegere|vroeger uitval|uitgevallen|ziek|verzuim*|periode|klachten|burn*|ziekte*|ziekmelding*|episode*|geopereerd|operatie|behandeling*|opname*
(vaker|eerder|opnieuw|weer|wederom|nogmaals) ..1 uitgevallen|ziek|verzuimd|arbeidsongeschikt
in het|een ver? verleden
van jongs af
sinds zijn|haar|de jeugd|kindertijd|geboorte|kind|puberteit|ongeluk|bevalling|operatie
(vorig|voorgaand) jaar ook|al|eerder|heeft
bekend|begonnen sinds|na
terug gekeerd*
tien|twee|drie|vijf jaar|jaren geleden
# jaar|jaren geleden
steeds|telkens terugkerend*
blijvend letsel|schade
(zijn|haar) verleden
(het) verleden ..2 speelt
frequent|veelvuldig|regelmatig ziek|verzuim|uitgevallen
`,
  ],
];

/** Phrases of ordinary work: the words in them are left alone, whatever they mean elsewhere. */
export const safePhrases = `
de|een deurwaarder|jeugdzorgwerker|schuldhulpverlener|uitvaart*|bewindvoerder kan|mag|werkt|hoeft
dossiers|stukken|aktes|zaken|nota*|beleid|artikel*|rapport* lezen|schrijven|behandelen? over|van ..1 @privateLife
dossiers|stukken|aktes|zaken|nota*|beleid|artikel*|rapport* lezen|schrijven|behandelen? over|van ..1 @practitioner
dossiers|stukken|aktes|zaken|nota*|beleid|artikel*|rapport* lezen|schrijven|behandelen? over|van ..1 @diagnosis
dossiers|stukken|aktes|zaken|nota*|beleid|artikel*|rapport* lezen|schrijven|behandelen? over|van ..1 @addiction
klachten|klacht van|over|door|uit|in klant*|client*|huurder*|bewoner*|burger*|reiziger*|passagier*|bezoeker*|gast*|consument*|omwonende*|leverancier*|ouders|afnemer*|product*|bestelling*
behandel*|afhandel*|registr*|beantwoord* van? klachten
klachten behandelen|afhandelen|registreren|beantwoorden|aannemen|verwerken|oplossen
klachten in behandeling nemen
in behandeling nemen|genomen
behandel* van? klachten van klant*
therapeutische basis|werkhervatting|uren
op arbeidstherapeutische basis
rug aan rug
schouder aan schouder
hart van de|het
hart voor de|het|zijn|haar vak|werk|zaak
onder spanning
spanning staan|staat|staan|zetten|brengen|meten
ms office|teams|word|excel|project|access|outlook|dynamics|sharepoint|powerpoint|windows|visio|azure|sql
# ms
mentale|psychische|emotionele|psychosociale|geestelijke belast*|inspanning*|arbeidsbelasting|druk
psychosociale arbeidsbelasting
emotionele problemen|gevoelens van anderen|klant*|client*
emotioneel|psychisch|mentaal belast*|zwaar|zware|veeleisend*|inspannend*
hanteren van emotionele problemen
omgaan met|hanteren|uiten van? gevoelens|emoties|conflicten|agressie|verdriet
eigen gevoelens|emoties uiten
bedrijfsarts|arboarts dr? @name
contact|telefoon|telefoontjes|bestellingen|verlof|vakantiedagen|uren opnemen|opgenomen|opgeno*
opgenomen in het|de|een|ons|dit|uw rooster|plan*|verslag|dossier|contract|schema|systeem|rapport*|takenpakket|handboek|lijst|archief|advies|bijlage|inventaris|cao|assortiment|team
opname van de|het? verlof|vakantie*|uren|bestell*|inventaris|video*|beeld*|gesprekken|geluid*|schade|meterstand*
lichte|zware operatie van de|het
operatie van de|het|een lijn|machine|installatie|bedrijf|fabriek|vestiging|terminal
de operatie op|in|binnen het|de magazijn|bedrijf|terminal|vestiging|haven|luchthaven
gevallen waarin|van
al|reeds # jaar|jaren ..3 werkzaam|dienst|functie
werkt|werkte al|reeds jaren|jarenlang|lang
al jaren werkzaam|in|bij|ervaring|als
al lang|langer dan|meer
al eerder geadviseerd|besproken|aangegeven|gemeld|beschreven|afgesproken|genoemd|is
al langer|vaker bij|in_dienst
koffie|thee drinken
water drinken
naar verwachting
scheiding van|tussen werk*|taken|afval*|functies|stromen|materialen|rijbanen|ruimten|verkeer
gescheiden afval|inzamel*|houden|werkplek*|ruimte*|afvoer*|stromen|opslag|aanlever*
zag|ziet|zie er ..2 op toe
ziet er als volgt|zo uit
opbouw|schema|rooster|planning ziet|zag er ..3 uit
intake|intakegesprek bij|met|van|door|voor het|een|de|nieuwe? re-integratiebedrijf|reintegratiebedrijf|arbeidsdeskundige|jobcoach|klanten|client*|kandidaten|opdracht*
tweede spoor
spreekuur bij|van|met de|uw bedrijfsarts|arboarts|arbodienst
volgend|volgende|vervolg|nieuw spreekuur
oorzaak|oorzaken van ..1 storing*|lekkage*|fout*|defect*|afkeur|vertraging*|stilstand|schade|brand|probleem|problemen|trilling*|breuk|verlies|lek*
gezondheid en veiligheid
veiligheid en gezondheid
veiligheid gezondheid
wegens|bij|door ziekte afwezig|verzuim*|niet|gemeld
eerste ziekte* dag
verzuim wegens|door ziekte
zijn|haar|diens hoofd* taak|taken|functie|werkplek
zijn|haar huis* werkplek
recht op|van
zijn|haar gewicht verdelen
gewicht van|tot|boven
kind|kinderen|baby|babys|peuter*|kleuter* tillen|optillen|dragen|verschonen|begeleiden|verzorgen|opvangen|in_de|op_de
baby groep|groepen|artikelen|kleding|voeding
tillen van een? kinderen|kind|babys|baby|patient*
foto|fotos van de|het|een werkplek*|product*|opstelling|machine*
foto|fotos maken|bewerken
nader onderzoek naar|op|van de|het|zijn|haar|werk* ..1 werk*|belasting|mogelijkheden|passend*|functie*
nader|aanvullend arbeidsdeskundig|werkplek* onderzoek
onderzoek naar passend*|werk*|mogelijkheden
scan|scans van document*|product*|barcode*|pakket*|facturen|werkplek*
uitslag van de|het|een aanbesteding|verkiezing|toets|examen|audit|wedstrijd|keuring|inspectie|enquete
jaar geleden opgeleverd|gebouwd|geplaatst|aangeschaft|in_dienst
voelt zich|hij|zij ..1 verantwoordelijk
slachtoffer* helpen
geen|weinig stressvol*
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @diagnosis
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @treatment
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @cause
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @addiction
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @complaint
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @pregnancy
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @privateLife
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @testResult
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie ..2 over de|het|een? ..1 @medication
baby producten|afdeling|artikelen
met|aan de|het hand|handen
alcohol verkoop|schenken|verkopen
moeilijk lopende lijn
in goede gezondheid
op controle van
controle op|van de|het ..2 kwaliteit|product*|voorraad|facturen
is op tijd
energie verdelen
geen energie* verbruik
psychische en fysieke belasting
slecht zicht
slecht weer
bloed afnemen|prikken|afname bij patient*|client*
moeilijk lopen*
`;

/** Being employed in care: then departments, practitioners and patients are the work. */
export const careJobPhrases = `
^de|een maatschappelijk werker|werkster kan|mag|hoeft|werkt
^de|een @practitioner kan|mag|hoeft ..4 inplannen|afspraken|dossiers|administratie|overleggen|lopen|begane|telefonisch
^de|een audicien|opticien|tandtechnicus|masseur|schoonheidsspecialist*|pedicure|dierenarts* kan|mag|hoeft|werkt
^de|een|onze|iedere @practitioner kan|mag|hoeft|werkt ..5 uur|patienten|tillen|staan|zitten|werken|draaien|doen|uitvoeren|schrijven|bijwerken|verwerken|plannen|assisteren|lopen|dragen|voeren|stellen|maken|controleren|masseren|bukken|reiken|typen|voorbereiden|dienst|diensten|uitwerken
medewerk*|secretaresse|secretaris|begeleider|baliemedewerk*|schoonma*|kok|portier|receptionist*|beveiliger|administrat*|verpleegkundige|verzorgende|planner|teamleider|manager|leidinggevende|coordinator|vrijwilliger|stagiair*|gastvrouw|facilitair|conciërge|telefonist*|laborant*|chauffeur van|in|op|bij|voor het|de|een? ..1 @practitioner kan|mag|werkt|moet|hoeft
^de|een ziekenhuisapotheker|apotheker|logopedist*|mondhygienist*|pedicure kan|mag|hoeft|werkt
als een? maatschappelijk*|arts*|verpleegkundige*|verzorgende*|psycholo*|fysiotherapeut*|ergotherapeut*|doktersassistent*|apothekersassistent*|tandartsassistent*|operatieassistent*|ok-assistent*|anesthesie*|basisarts|huisarts*|tandarts*|verloskundige*|kraamverzorgende|kraamverzorgster|therapeut*|logopedist*|dietist*|psychiater|specialist*|laborant*|radiolaborant*|zorgassistent*|zorghulp|zorgkundige|helpende|helpende-plus|thuiszorgmedewerk*|medewerk*|ambulance*|ziekenverzorg*|poli*|medisch*|praktijk*|wijkverpleeg*|begeleider|mondhygienist*|pedicure|apotheker|dokters*|chirurg|behandelaar|groepsleid*|activiteiten*|gastvrouw|voedings*|ziekenhuis*|secretaresse
functie|werk|werkzaamheden|taken|taak|baan|inzet|diensten|dienst|team|collegas|collega|stage|rooster|werkplek|werkgever|balie|receptie|administratie|nachtdienst*|dagdienst* ..3 van|als|op|in|bij|voor|aan de|het|een? ..1 afdeling*|poli*|polikliniek|ziekenhuis*|kliniek*|verpleeghuis*|ggz*|apotheek|praktijk|huisartsen*|zorginstelling|thuiszorg|operatie*|ok|seh|spoed*|hospice|laboratorium|ggd|dialyse*|verpleeg*|ambulance*|patient*|verpleegkundige*|fysiotherapeut*|doktersassistent*|psycholo*|arts*|huisarts*|tandarts*|verzorgende*|revalidatie*|behandelkamer*|radiolo*|oncolo*|cardiolo*|psychiat*|kraam*|kinder*
werkt|werkte|werken|werkzaam|werkend|meewerken|inzetbaar|ingezet|begeleiden|assisteren|ondersteunen|meelopen|aan_de_slag ..3 op|in|bij|aan|binnen|voor|als de|het|een? ..1 afdeling*|poli*|polikliniek|ziekenhuis*|kliniek*|verpleeghuis*|ggz*|apotheek|praktijk|huisartsen*|zorginstelling|thuiszorg|operatie*|ok|seh|spoed*|hospice|laboratorium|ggd|dialyse*|verpleeg*|ambulance*|verpleegkundige*|fysiotherapeut*|doktersassistent*|psycholo*|arts*|huisarts*|tandarts*|verzorgende*|revalidatie*|behandelkamer*|radiolo*|oncolo*|cardiolo*|psychiat*|kraam*
op|bij de|het|een afdeling|poli|polikliniek ..2 kan|kunnen|mag|licht|lichte|administrati*|werken|werk|taken|balie*|inzetbaar|telefoon*
verpleegkundige|verzorgende|doktersassistent*|tandartsassistent*|apothekersassistent*|operatieassistent*|laborant*|ambulance*|kraamverzorgende|mondhygienist*|pedicure|arts-assistent|helpende|zorgassistent*|ziekenhuisapotheker|apotheker kan|mag|werkt|zonder|in|taken|werkzaamheden
patientenzorg|patientenvervoer|patientenadministratie|patiententransport|patientencontact*|patientgebonden|clientenzorg|bedzorg|zorgtaken
(tillen|verplaatsen|wassen|begeleiden|vervoeren|inschrijven|verplegen|verzorgen|mobiliseren) van? de? patienten|patient|clienten|client|bewoners
patienten|patient|clienten|client|bewoners tillen|verplaatsen|wassen|begeleiden|vervoeren|inschrijven|helpen|verzorgen|ontvangen|mobiliseren|te_woord
medicatie|medicijnen delen|uitdelen|klaarzetten|toedienen|uitzetten|uitgeven|rond*|aanreiken|controleren
uitdelen|delen|klaarzetten|toedienen|verstrekken|uitgeven|controleren van medicatie|medicijnen
`;
