/** How someone is doing, in body and mind, said in plain words; the notation is described in body.ts. */
export const wellbeingPhrases = `
het gaat|ging|loopt ..2 wisselend|beter|slecht|slechter|minder|matig|niet|moeizaam|bergafwaarts|achteruit|vooruit met|voor hem|haar|betrokkene|werknemer|werkneemster|mevrouw|meneer
^het gaat|ging nu|momenteel|nog|weer|langzaam|gelukkig|helaas|al|iets? wisselend|bergafwaarts|achteruit
goede|verkeerde kant op met hem|haar|betrokkene|werknemer|werkneemster|mevrouw|meneer
nog|lang|weer niet|lang|weer|helemaal? niet? de|het|zn|haar? oude|zichzelf
heeft|had|kreeg een ..1 terugslag|terugval|inzinking|instorting|dip|dipje|appelflauwte|tik
is|was|voelt|wordt|werd|oogt|blijft ..2 lekker|fit|zichzelf|ziekig|grieperig|labiel|geirriteerd|wanhopig|ontredderd|radeloos|apathisch|futloos|leeg|kapot|gesloopt|uitgeblust|opgebrand|onwel|beroerd|doodziek|zichzelf|instabiel|overstuur|ontdaan
zwaar|heel|erg|flink|goed|behoorlijk|echt|zo|te|nog|weer|opnieuw ziek is|was|geweest|geworden|om|en
is|was zwaar|heel|erg|flink|behoorlijk|echt|weer|nog|opnieuw|al|steeds|terminaal ..1 ziek
weinig|geen|onvoldoende|laag|lage|minder|verminderd|gebrek ..1 zelfvertrouwen|levenslust|eigenwaarde|zelfbeeld|motivatie|plezier|zin|gevoel|eetlust|fut|puf|spierkracht|uithoudingsvermogen|conditie
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
ligt|lag|ligger|liggen ..2 nachten|nacht ..1 wakker
slaapt|sliep maar|slechts|hooguit|nauwelijks|amper|gemiddeld
# uur per nacht
nachten|nachtrust slecht|kort|onderbroken|verstoord
is|lijkt|leek|was zichzelf niet
had|heeft ..1 moeite ..3 verhaal|gesprek|emoties|vertellen
kon|kan zijn|haar verhaal|tranen|emoties niet|moeilijk
snel|erg|vaak|soms geirriteerd|boos|emotioneel|aangebrand|vermoeid|moe|uitgeput|overprikkeld|van|uit slag
kort|korte lontje
kan|kon|hoort|ziet|zag|hoorde ..1 slecht|weinig|minder|niets|niks|nauwelijks|niet|dubbel|wazig|vaag ..1 met|aan|door|uit zijn|haar|een|het|beide linkeroog|rechteroog|linkeroor|rechteroor|oor|oog|oren|ogen
hoort|ziet|zag|hoorde ..1 slecht|weinig|minder|niets|niks|nauwelijks|niet aan een|de|zijn|haar linkerkant|rechterkant|kant
hoort|hoorde slecht|weinig|niets|niks|minder|nauwelijks
ziet|zag slecht|weinig|niets|niks|minder|nauwelijks|dubbel|wazig|vlekken|sterretjes
moet|moest|blijft ..2 overgeven|spugen|braken|plassen|hoesten|niezen
plast|poept|spuugt|kokhalst ..1 veel|bloed|vaak|niet|slecht
bij|met|in de|zijn|haar ontlasting
wachttijd|wachttijden|wachtlijst|wachtlijsten ..1 in|bij|voor|van de|het|een ggz*|zorg|behandel*|specialist*|poli*|psycho*|ziekenhuis*|operatie*|therapie*
zit|zat|rijdt|komt ..2 in een|zijn|haar rolstoel
draagt|droeg|heeft|had|kreeg|krijgt ..3 korset|verbandje|drukverband|pleister|wondpomp|brace|ooglapje|kunstgebit|nekkraag|spalk|drain|sonde|katheter|stoma|mitella|pruik|insulinepomp|beugel
raakte|raakt|was|is buiten bewustzijn|kennis|westen
kreeg|krijgt|had|heeft een|regelmatig|soms|vaak ..1 toeval|toevallen|absence|absences|aanval|aanvallen|attaque|insult|insulten|wegraking
krijgt|kreeg|heeft|had aanvallen
moet|mag ..1 zijn|haar been|arm|voet|knie|hand|hoofd|rug|enkel|pols ..1 hoog|omhoog|stil|ontzien houden|leggen|ontzien
kan|kon geen|nauwelijks|weinig stap|stappen zetten
bot|botten|breuk|wond|pees|zenuw|spier|spieren|kraakbeen|gewricht|huid|litteken|slijmvlies ..3 groeit|groeien|geneest|genezen|herstelt|heelt|helen|herstellen|ontstoken|beschadigd|aangetast|versleten|gescheurd|afgescheurd|bekneld|geirriteerd|hersteld
beschadigd|beschadigde|beknelde|afgestorven|aangetaste|gescheurde|geirriteerde|overbelaste|verrekte|ontstoken|verkalkte zenuw|zenuwen|pees|pezen|spier|spieren|bot|botten|weefsel|gewricht|kraakbeen|huid|band|banden|schouder|knie
zenuw|pees|spier|kraakbeen|meniscus|kruisband|enkelband|enkelbanden is|zijn|was ..2 beschadigd|gescheurd|afgescheurd|stuk|kapot|weg|versleten|ontstoken|afgeknapt|geraakt
schroeven|schroef|plaat|platen|pinnen|pin|hechtingen|draad|draadjes ..2 eruit|verwijderd|weg gehaald|halen|worden|wordt
nagel|nagels|tand|tanden|kies|kiezen|haren is|zijn|ligt|liggen ..1 eraf|eruit|los|uitgevallen|geslagen
kies|kiezen|tand|tanden|verstandskies ..1 trekken|getrokken|laten
knobbel*|bobbel*|bultje*|vlekje|vlekjes|vlek|schaduw|plekje|plek ..1 in|op|aan|de|zijn|haar|het|een borst|long|longen|huid|hals|nek|lever|nier|foto|scan|rug|arm|been|oksel|hersenen|gezicht
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
zijn|haar suiker|suikers|hartslag|hartritme|bloed|waarden|longinhoud|zuurstof*|gewicht|cholesterol|temperatuur|ijzer|hemoglobine is|zijn|was|blijft|schommelt|te|nog|weer
waarden|uitslagen|uitslag|bloed|test|testen|testjes|kweek is|zijn|was|waren ..1 goed|slecht|afwijkend|positief|negatief|verhoogd|verlaagd|binnen|bekend|schoon
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
hij|zij|betrokkene|werknemer|werkneemster|mevrouw|meneer ..4 opgeknapt|aangesterkt|bijgekomen|gesteriliseerd|genezen|verdoofd|gesedeerd|doorgestuurd|gekeurd|gespalkt
mankeert|scheelt hem|haar|betrokkene? ..1 iets|niets|niks|wat|veel
hoge|lage|wisselende|schommelende|slechte|verhoogde|verlaagde suiker|suikers|waarden|hartslag|koorts|cholesterol|ijzer*|hb|bloed*
visuele|auditieve|zintuiglijke|neurologische|verstandelijke|motorische|fysieke beperking|stoornis|stoornissen|handicap|uitval|schade
thuis ..2 zitten|gekomen|komen met|door|vanwege|wegens
in # ..1 ook|al|reeds|eerder ..2 uitgevallen|ziek|geopereerd|gehad|verzuimd|behandeld|last
op|volgens|na doktersadvies|artsenadvies
volgens|van de|zijn|haar dokter|dokters|arts|artsen|specialist|chirurg|therapeut|psycholoog|fysio
onderliggend|onderliggende lijden|ziekte|aandoening|oorzaak|problematiek|klachten
wisselend beeld|ziektebeeld|verloop
slaperig|suf|versuft|duf door|van|vanwege
waardoor hij|zij ..1 suf|slaperig|misselijk|moe|duizelig|versuft|onrustig
tast|tastte|aangetast door
uitval van|in een|zijn|haar|het|de|beide arm|been|hand|spieren|zenuw*|gezicht|kant
`;
