/** Phrases so general that they count only where nothing more exact was found. Notation: ../README.md. */
export const generalPhrases = `
# fallback cause: accidents, violence and other events behind an absence
is|was|werd|zijn|wordt ..4 overvallen|aangevallen|mishandeld|neergestoken|neergeslagen|beroofd|gegijzeld|beschoten|gebeten|gestoken|aangereden|
  geschept|bedreigd|gepest|geintimideerd|geelektrocuteerd|verongelukt|gevallen|gestruikeld|uitgegleden
door een ..3 geslagen|geschopt|gebeten|gestoken|geraakt|bedreigd|aangevallen|uitgescholden|gepest|getrapt
kwam|kwamen|komt|is|zat|zit|raakte|stak|kreeg ..1 met|klem? zijn|haar|de|een|zn ..1 hand|handen|arm|been|vinger|vingers|voet|mouw|haar|duim|teen in|
  tussen|onder|klem
hand|arm|been|vinger|vingers|voet|duim|teen|hoofd|tenen ..1 in|tussen|onder|tegen ..4 gekomen|gekregen|gehad|gestoten|beklemd|beland|terechtgekomen|
  geklemd|gezaagd|gesneden
op|tegen|over|in zijn|haar|de|zn|het ..1 voet|voeten|hoofd|hand|been|arm|schouder|rug|teen|tenen|vinger|nek|gezicht|oog ..1 gevallen|gekregen|gekomen|
  geraakt|gereden|terechtgekomen|beland
kreeg|krijgt|gekregen een ..3 op|tegen|in zijn|haar|het|de ..1 hoofd|voet|hand|rug|oog|gezicht|been|arm|schouder|nek
klap|trap|schop|stomp|duw|kopstoot|beet ..1 van|tegen|op een|de|zijn|haar|het
heeft|had|hebben zich ..5 verbrand|gesneden|bezeerd|verwond|vertild|verstapt|gestoten|verrekt|geprikt|verslikt|geblesseerd|overtild|overbelast|
  geschaafd|gekneld
brak|brandde|verbrandde|verstuikte|verzwikte|kneusde|scheurde|verrekte|sneed|stootte ..2 zijn|haar|twee|drie|een|de|zn
heeft|had|met zijn|haar|een|beide|zn|twee|drie|de|het ..2 gebroken|gescheurd|gekneusd|verstuikt|verzwikt|verrekt|verbrand|bezeerd|gestoten|
  geamputeerd|afgescheurd
ging|gaat|is|was|ben door|doorheen? zijn|haar|de rug|enkel|knie
schoot|schiet ..1 in zijn|haar|de|het rug
brak zijn|haar|een|beide
giftige|schadelijke|chemische|bijtende dampen|stoffen|gassen|rook ..2 ingeademd|binnengekregen|gekregen|ingekregen|blootgesteld
rook|dampen|gas|gassen ingeademd
iets|stof|splinter|spetter|spat|loog|zuur|deeltje|spaan ..1 in zijn|haar|het|beide|de oog|ogen
aan|aangedaan|geraakt aangegrepen
heeft|had haar|hem|betrokkene aangegrepen|geraakt|geschokt|overstuur
ernstig|zwaar|bijna|lelijk ongeluk|ongeval|verongelukt
getuige van|geweest
heeft|had ..2 zien verongelukken|sterven|overlijden|verdrinken
schiet|schietpartij|steek|geweld|overval incident*
overval meegemaakt|gehad
ingrijpende|schokkende|traumatische|nare|heftige|akelige gebeurtenis*|ervaring*|incident*|voorval|meemaken
incident|gebeurtenis|voorval ..5 verwerken|verwerkt|aangeslagen|aangegrepen|verwerking
ziek|uitgevallen|ingestort|vastgelopen geworden? door|van|vanwege de|het|een|werkdruk
komt|ontstaan|veroorzaakt|gekomen|ontstond|veroorzaken door ..3 werk|werkdruk|conflict|pesten|reorganisatie|werksfeer|ontslag|leidinggevende
vastgelopen in zijn|haar|het werk|functie
is|was|raakte ..2 vastgelopen
gevolg*|oorzaak van ..3 pesten|pesterijen|intimidatie|arbeidsconflict|conflict|ruzie

# fallback observation: how somebody is doing, in body and mind, in plain words
het gaat|ging|loopt ..2 wisselend|beter|slecht|slechter|minder|matig|niet|moeizaam|bergafwaarts|achteruit|vooruit met|voor hem|haar|betrokkene|
  werknemer|werkneemster|mevrouw|meneer
^het gaat|ging nu|momenteel|nog|weer|langzaam|gelukkig|helaas|al|iets? wisselend|bergafwaarts|achteruit
goede|verkeerde kant op met hem|haar|betrokkene|werknemer|werkneemster|mevrouw|meneer
nog|lang|weer niet|lang|weer|helemaal? niet? de|het|zn|haar? oude|zichzelf
heeft|had|kreeg een ..1 terugslag|terugval|inzinking|instorting|dip|dipje|appelflauwte|tik
is|was|voelt|wordt|werd|oogt|blijft ..2 lekker|fit|zichzelf|ziekig|grieperig|labiel|geirriteerd|wanhopig|ontredderd|radeloos|apathisch|futloos|leeg|
  kapot|gesloopt|uitgeblust|opgebrand|onwel|beroerd|doodziek|instabiel|overstuur|ontdaan
zwaar|heel|erg|flink|goed|behoorlijk|echt|zo|te|nog|weer|opnieuw ziek is|was|geweest|geworden|om|en
is|was zwaar|heel|erg|flink|behoorlijk|echt|weer|nog|opnieuw|al|steeds|terminaal ..1 ziek
weinig|geen|onvoldoende|laag|lage|minder|verminderd|gebrek ..1 zelfvertrouwen|levenslust|eigenwaarde|zelfbeeld|motivatie|plezier|zin|gevoel|eetlust|
  fut|puf|spierkracht|uithoudingsvermogen|conditie
geen|weinig|nergens ..1 zin in|meer
geen|nauwelijks|minder|verminderd gevoel in|aan|meer
kan|verdraagt|kon ..1 geen|weinig|nauwelijks prikkels|drukte|licht|geluid ..1 verdragen|velen
durft|durfde|durven ..4 niet
kan|kon|wil|wilde niet|nauwelijks|slecht ..2 ophouden|stoppen met huilen|piekeren|malen
de|zijn|haar accu|batterij|koek|rek|tank is|lijkt|raakt|was ..1 leeg|op|eruit
op zijn|haar tandvlees
zit|zat|zitten ..2 er|ze|hij ..2 doorheen
ten einde raad
met de|zijn|haar ziel onder
ligt|lag|liggen ..2 nachten|nacht ..1 wakker
slaapt|sliep maar|slechts|hooguit|nauwelijks|amper|gemiddeld
@number uur per nacht
nachten|nachtrust slecht|kort|onderbroken|verstoord
is|lijkt|leek|was zichzelf niet
had|heeft ..1 moeite ..3 verhaal|gesprek|emoties|vertellen
kon|kan zijn|haar verhaal|tranen|emoties niet|moeilijk
snel|erg|vaak|soms geirriteerd|boos|emotioneel|aangebrand|vermoeid|moe|uitgeput|overprikkeld|van|uit slag
kort|korte lontje
kan|kon|hoort|ziet|zag|hoorde ..1 slecht|weinig|minder|niets|niks|nauwelijks|niet|dubbel|wazig|vaag ..1 met|aan|door|uit zijn|haar|een|het|beide
  linkeroog|rechteroog|linkeroor|rechteroor|oor|oog|oren|ogen
hoort|ziet|zag|hoorde ..1 slecht|weinig|minder|niets|niks|nauwelijks|niet aan een|de|zijn|haar linkerkant|rechterkant|kant
hoort|hoorde slecht|weinig|niets|niks|minder|nauwelijks
ziet|zag slecht|weinig|niets|niks|minder|nauwelijks|dubbel|wazig|vlekken|sterretjes
moet|moest|blijft ..2 overgeven|spugen|braken|plassen|hoesten|niezen
plast|poept|spuugt|kokhalst ..1 veel|bloed|vaak|niet|slecht
bij|met|in de|zijn|haar ontlasting
wachttijd|wachttijden|wachtlijst|wachtlijsten ..1 in|bij|voor|van de|het|een ggz*|zorg|behandel*|specialist*|poli*|psycho*|ziekenhuis*|operatie*|
  therapie*
zit|zat|rijdt|komt ..2 in een|zijn|haar rolstoel
draagt|droeg|heeft|had|kreeg|krijgt ..3 korset|verbandje|drukverband|pleister|wondpomp|brace|ooglapje|kunstgebit|nekkraag|spalk|drain|sonde|katheter|
  stoma|mitella|pruik|insulinepomp|beugel
raakte|raakt|was|is buiten bewustzijn|kennis|westen
kreeg|krijgt|had|heeft een|regelmatig|soms|vaak ..1 toeval|toevallen|absence|absences|aanval|aanvallen|attaque|insult|insulten|wegraking
krijgt|kreeg|heeft|had aanvallen
moet|mag ..1 zijn|haar been|arm|voet|knie|hand|hoofd|rug|enkel|pols ..1 hoog|omhoog|stil|ontzien houden|leggen|ontzien
kan|kon geen|nauwelijks|weinig stap|stappen zetten
bot|botten|breuk|wond|pees|zenuw|spier|spieren|kraakbeen|gewricht|huid|litteken|slijmvlies ..3 groeit|groeien|geneest|genezen|herstelt|heelt|helen|
  herstellen|ontstoken|beschadigd|aangetast|versleten|gescheurd|afgescheurd|bekneld|geirriteerd|hersteld
beschadigd|beschadigde|beknelde|afgestorven|aangetaste|gescheurde|geirriteerde|overbelaste|verrekte|ontstoken|verkalkte zenuw|zenuwen|pees|pezen|
  spier|spieren|bot|botten|weefsel|gewricht|kraakbeen|huid|band|banden|schouder|knie
zenuw|pees|spier|kraakbeen|meniscus|kruisband|enkelband|enkelbanden is|zijn|was ..2 beschadigd|gescheurd|afgescheurd|stuk|kapot|weg|versleten|
  ontstoken|afgeknapt|geraakt
schroeven|schroef|plaat|platen|pinnen|pin|hechtingen|draad|draadjes ..2 eruit|verwijderd|weg gehaald|halen|worden|wordt
nagel|nagels|tand|tanden|kies|kiezen|haren is|zijn|ligt|liggen ..1 eraf|eruit|los|uitgevallen|geslagen
kies|kiezen|tand|tanden|verstandskies ..1 trekken|getrokken|laten
knobbel*|bobbel*|bultje*|vlekje|vlekjes|vlek|schaduw|plekje|plek ..1 in|op|aan|de|zijn|haar|het|een borst|long|longen|huid|hals|nek|lever|nier|foto|
  scan|rug|arm|been|oksel|hersenen|gezicht
schoon verklaard
weer|weg|terug teruggekomen|uitgezaaid
lang|maanden|weken|jaren|kort meer? te leven
leven|dood hangt
vreemd voorwerp
door|vanwege|wegens|na een|enkele|diverse|de complicatie|complicaties
complicatie|complicaties tijdens|na|bij|van|opgetreden
is|zijn er|sprake? ..2 complicaties
multidisciplinair|multi-disciplinair behandel*|pijn*|zorg*
gezien|gevolgd|onderzocht|geholpen door een|het|de|zijn|haar multidisciplinair*|specialist*|arts|artsen|behandel*
passende|juiste|goede|extra|professionele|deskundige hulp is|ingezet|gestart|gevonden|gekregen|ontvangt|gezocht
begeleiding|ondersteuning|gesprekken door|van|met|bij een|zijn|haar|de deskundige|specialist*|therapeut*|psycho*|behandelaar
wordt|is|werd goed|adequaat|medisch|psychisch begeleid|behandeld|geholpen door|in|bij|met
zijn|haar suiker|suikers|hartslag|hartritme|bloed|waarden|longinhoud|zuurstof*|gewicht|cholesterol|temperatuur|ijzer|hemoglobine is|zijn|was|blijft|
  schommelt|te|nog|weer
waarden|uitslagen|uitslag|bloed|test|testen|testjes|kweek is|zijn|was|waren ..1 goed|slecht|afwijkend|positief|negatief|verhoogd|verlaagd|binnen|
  bekend|schoon
test*|kweek|uitslag ..1 positief|negatief|afwijkend
reclassering|voogd|kinderbescherming|kinderrechter
eet|at|drinkt|slaapt|slapen|beweegt ..1 slecht|weinig|nauwelijks|te|veel|niet|amper
komt|kwam|komen ..1 haar|zijn|het|de|nauwelijks|niet|bijna ..1 bed|huis|deur ..1 niet|uit
ligt|lag|blijft|bleef|moet|moest in|op|te het? bed
ziek|griep|koorts op|in bed
kant|been|arm|hand|helft ..1 uitgevallen|verlamd|verzwakt|doof|gevoelloos|slap
blauwe plek|plekken|oog
beschermd|begeleid wonen
cystic fibrosis
coronair lijden
haarscheurtje|scheurtje ..2 bot|rib|enkel|voet|kraakbeen|pees
vitamine ..2 tekort|gebrek
nurse|physician practitioner|assistant
bergman clinics
mentaal beter
krijgt|heeft|kreeg|ontvangt huishoudelijke|thuis hulp
opvang van|voor de|zijn|haar ..1 kinderen|kind
geen|zonder vaste|eigen? woonplek|verblijfplaats|huis|dak|woning
beslag op|gelegd
gaf ..3 slappe|klamme|koude|zweterige|trillende hand
zijn|haar pupillen|pupil|mimiek|houding|stem|blik|oogopslag|gelaat
sprak|praat|praatte|spreekt ..2 zachte|monotone|trillende|hese|zacht|monotoon|hees
zat|liep|stond ..1 voorovergebogen|gebogen|scheef|ineengedoken
goed|slecht|somber|opgewekt|positief gestemd
gezonde|bleke|rode|grauwe|vale|gele kleur
kracht|gevoel|energie|conditie|smaak|reuk|stem ..4 is|komt|keert|was ..2 terug
heeft|krijgt|gebruikt zuurstof|pgb|wmo
beeld ..1 verslechtert|verbetert|verergert|verslechterd|verbeterd
verslechtert|verbetert|verergert|verergerde het|zijn|haar|de ..1 beeld|klachten|toestand|situatie
wat|waar hij|zij|betrokkene heeft|mankeert|scheelt|lijdt
concentratie|geheugen|aandacht|kortetermijngeheugen ..2 laat|laten|is|zijn ..2 over|wensen|afweten|steek|slecht|verminderd|zwak|beroerd
heeft|had een kater
zijn|haar milt|galblaas|blindedarm|amandelen|borst|teelbal|eierstok|eierstokken|stem|gevoel
halfzijdig*
in de lappenmand|kreukels
onder de leden
er ..1 slecht|beroerd|onderdoor aan|doorheen|gegaan ..1 toe|gegaan
aan de beterende hand
weer|niet op de been
van de kook|kaart
van zijn|haar stokje|sokken
tegen de vlakte
aan huis|bed gebonden
op krachten komen|gekomen
op zijn|haar laatste benen
aan het aansterken|opknappen|kwakkelen|tobben|sukkelen|herstellen
hij|zij|betrokkene|werknemer|werkneemster|mevrouw|meneer ..4 opgeknapt|aangesterkt|bijgekomen|gesteriliseerd|genezen|verdoofd|gesedeerd|doorgestuurd|
  gekeurd|gespalkt
mankeert|scheelt hem|haar|betrokkene? ..1 iets|niets|niks|wat|veel
hoge|lage|wisselende|schommelende|slechte|verhoogde|verlaagde suiker|suikers|waarden|hartslag|koorts|cholesterol|ijzer*|hb|bloed*
visuele|auditieve|zintuiglijke|neurologische|verstandelijke|motorische|fysieke beperking|stoornis|stoornissen|handicap|uitval|schade
thuis ..2 zitten|gekomen|komen met|door|vanwege|wegens
in @number ..1 ook|al|reeds|eerder ..2 uitgevallen|ziek|geopereerd|gehad|verzuimd|behandeld|last
op|volgens|na doktersadvies|artsenadvies
volgens|van de|zijn|haar dokter|dokters|arts|artsen|specialist|chirurg|therapeut|psycholoog|fysio
onderliggend|onderliggende lijden|ziekte|aandoening|oorzaak|problematiek|klachten
wisselend beeld|ziektebeeld|verloop
slaperig|suf|versuft|duf door|van|vanwege
waardoor hij|zij ..1 suf|slaperig|misselijk|moe|duizelig|versuft|onrustig
tast|tastte|aangetast door
uitval van|in een|zijn|haar|het|de|beide arm|been|hand|spieren|zenuw*|gezicht|kant

# fallback complaint: what a body, a mind or a life does, in everyday words around a part of the body or a person
vanwege|wegens|ivm|tgv|omwille|vw ..3 <body-part>
in verband met ..2 <body-part>
als gevolg van ..2 <body-part>
door zijn|haar ..1 <body-part>
viel|vielen|reed|sloeg|schoot|kwam|trapte|beet|stak|knalde|raakte|kregen|stootte|sneed|schopte|klapte|belandde ..3 over|op|tegen|in|aan|met zijn|haar|
  zn|de ..1 <body-part>
zit|zitten|zat ..5 in|op|aan zijn|haar|het ..1 <body-part>
iets|wat|problemen|probleem|gedoe|moeite|pech|ellende|narigheid aan|met|in zijn|haar|de|het|beide ..1 <body-part>
knobbel*|bobbel*|bult*|vlek*|plek*|gaatje*|scheur*|barst*|druk|vocht|zand|lucht|ontsteking|poliep* op|in|aan|achter|rond|bij de|het|zijn|haar|beide
  <body-part>
heeft|hebben|had|hadden haar|hem|betrokkene ..2 <harmed>
ten val
heeft|had|is|was ..4 doorgesneden|afgesneden|opengehaald|afgerukt|vastgezeten|ingeslikt|aangegrepen|verstapt
veel|heel|erg|zoveel|iets|heftigs|nare meegemaakt|doorgemaakt
getekend door
ernstige|forse|complexe|meervoudige|onderliggende|persoonlijke|bijkomende|medische|zware|langdurige|bekende problematiek
spelen|speelt|spelende ..3 problemen|problematiek|factoren|emoties|angsten
lichamelijke|psychische|mentale|medische|persoonlijke|sociale|prive factoren|factor|oorzaak|oorzaken|oorsprong|achtergrond
wacht|wachten|wachtend op een|zijn|haar ..1 donor|orgaan|transplantatie|bed|opname|plek|oproep
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker|medewerkster|mevrouw|meneer|mw|mevr|dhr|wn|client|heer|cliente moet|wordt|werd|is ..4
  gespoeld|gehecht|gespoten|geprikt|gemasseerd|beademd|gereanimeerd|gedotterd|gelaserd|gevaccineerd|ingeent|gecontroleerd|bestraald|doorgelicht|
  gescand
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker|medewerkster|mevrouw|meneer|mw|mevr|dhr|wn|client|heer|cliente ..1 ruikt|proeft|hijgt|hoest|
  kucht|niest|plast|poept|spuugt|kokhalst|kotst|huilt|huilde|jankt|snikt|piekert|tobt|maalt|rouwt|rilt|bibbert|beeft|beefde|zweet|zweette|
  transpireert|trilt|trilde|stottert|stamelt|hinkt|strompelt|hallucineert|dissocieert|snurkt|slaapwandelt|bloedt|braakt|flauwvalt|vermagert|vergeet|
  verkrampt|hyperventileert|schrikt|schrok|verblijft|verbleef|overleed|beviel|scheidt|scheidde|drinkt|blowt|gokt|rookt|snuift|spuit|slikt|verzuipt|
  slaapt|sliep|eet|at|hoort|hoorde|ligt|lag|lijdt|leed|revalideert|herstelt|herstelde|geneest|aansterkt|kwakkelt|sukkelt|klaagt|klaagde|keek|oogt|
  oogde|voelt|voelde|vreest|vreesde|wanhoopt|walgt|paniekt|raast|malen|schaamt|haat|isoleert|vereenzaamt
massage|rust|sporten|bewegen|medicatie|yoga|meditatie|therapie|praten|wandelen helpt|hielp|helpen haar|hem|goed|bij
maakt|maakte|maken|werd|wordt|worden ..1 hem|haar|betrokkene|werknemer ..1 ziek|zieker|kapot|bang|onrustig|somber
ziek geworden|van|door|geweest
ziek is|was geworden|geweest
spreekuur|arbospreekuur|spreekuurbezoek ..3 eigen|vrijwillig*|anoniem|initiatief|verzoek
bij|tijdens|uit|na de|een|het ..1 keuring|aanstellingskeuring|pmo|gezondheidscheck|preventief|bevolkingsonderzoek ..1 is|bleek|werd|kwam|zijn
in|binnen de|zijn|haar familie
weefsel is|wordt|werd opgestuurd|onderzocht|weggenomen|verwijderd|afgenomen
puntje|stukje|plekje|vlekje|gezwelletje ..1 weggehaald|verwijderd|weggesneden|weggebrand
stok|wandelstok|kruk|looprek nodig|lopen|buiten
rr @number ..1 @number
een|zijn|haar|de ..1 stok nodig
in verband met @unlisted
vanwege|wegens|ivm|tgv een|zijn|haar|de|ernstige|chronische @unlisted
vanwege|wegens|ivm|tgv @unlisted
lijdt|leed|bekend met|aan @unlisted
heeft|had|kreeg|krijgt @unlisted
heeft|had|kreeg een|ernstige|last @unlisted
gebruikt|slikt|neemt|nam|slikte @unlisted

# fallback observation: how somebody is or seems, in general words
energie ..2 wisselend|laag|op|weg|minder|beter|terug|beperkt
zit|zat|verkeert|is|was|raakte in een|de ..1 crisis|dip|shock|isolement|rouwproces|depressie|inrichting|coma
het leven niet|meer
beschadigt|snijdt|verwaarloost|verwondt|haat|isoleert|verwond zichzelf|zich
hoort|ziet|hoorde|zag dingen|stemmen|beelden|geesten die|in|niet|en
keek|kijkt|zag|groette mij|me|ons
wil|wilde|kan|kon niet meer|langer verder|leven
ziet|zag het|er niet|geen ..1 zitten|meer
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker|medewerkster|mevrouw|meneer|mw|mevr|dhr|wn|client|heer|cliente ..1 is|was ..2 gescheiden|
  gezakt|gevlucht|gearresteerd|veroordeeld|verhuisd|getrouwd|bevallen|gevallen|bestolen|opgelicht|failliet|dakloos|alleenstaand|weduwe|weduwnaar|
  verweduwd|lesbisch|homo|transgender|religieus|verliefd|bekeerd|bang|boos|kwaad|verdrietig|somber|radeloos|gespannen|opgelucht|angstig|moe|mat|suf|
  duf|duizelig|misselijk|benauwd|verkouden|grieperig|ziekjes|hees|schor|doof|blind|kreupel|mank|verlamd|zwak|slap|mager|dik|bleek|grauw|onverzorgd|
  dronken|stoned|high|aangeschoten|verward|vergeetachtig|warrig|traag|apathisch|passief|afwezig|emotioneel|labiel|instabiel|kwetsbaar|beinvloedbaar|
  georienteerd|opgewekt|monter|helder|gestrest|overprikkeld|overvraagd|overbelast|oververmoeid|gejaagd|onrustig|zenuwachtig|nerveus|prikkelbaar|
  geprikkeld|geirriteerd|gefrustreerd|wantrouwig|achterdochtig|schuldig|machteloos|hulpeloos|eenzaam|ongelukkig|levensmoe|uitgeput|uitgeblust|
  opgebrand|overspannen|overwerkt|kapot|gebroken|gesloopt|versleten|ernstig|chronisch
ik zag|trof|vond|merkte|observeerde|tref|zie ..1 hem|haar|werknemer|betrokkene|mevrouw|meneer|een
`;
