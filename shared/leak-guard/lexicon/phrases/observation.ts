/** Phrases that tell of how somebody is or seems though no single word in them does. Notation: ../README.md. */
export const observationPhrases = `
# phrase observation: how somebody is or seems
hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker ..1 is|was|voelt|oogt ..2 onzeker|somber|boos|stil|teruggetrokken|passief|geprikkeld|wanhopig|
  afwezig|apathisch
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
vermoeide|gespannen|depressieve|sombere|zieke|vlakke|verwarde|matte|zwakke|bleke|labiele|onrustige|angstige|zenuwachtige|kwetsbare|nerveuze|
  emotionele|prikkelbare indruk
indruk dat hij|zij|betrokkene|werknemer
zag|ziet|zie er ..3 uit
komt|kwam ..2 vermoeid|gespannen|somber|moe|verward|angstig|onrustig|nerveus|prikkelbaar|emotioneel|zwak|kwetsbaar|depressief|vlak ..1 over
in tranen
barst* in tranen|huilen
stond het|haar|hem huilen nader
zichtbaar|duidelijk|merkbaar geemotioneerd|aangeslagen|vermoeid|moe|gespannen|pijn*|aangedaan|bedrukt|ziek|zwak|verzwakt|afgevallen|angstig
aangeslagen|aangedaan|bedrukt|geagiteerd|teruggetrokken
is|was|reageert|reageerde|wordt|werd|oogt|blijft|voelt erg|snel|zeer|wat|nog|heel|vaak|enigszins|behoorlijk|flink|te? prikkelbaar|emotioneel|boos|
  kwaad|onrustig|verward|angstig|bang|verdrietig|labiel|kwetsbaar|wantrouwend|zenuwachtig|instabiel|traag|vlak|gestrest|opgefokt|lusteloos|zwak|slap|
  gelaten
prikkelbaar
voelt|voelde|voelen zich
voelde|voelt hij|zij|betrokkene zich
liep|loopt|beweegt|bewoog|spreekt|sprak|praat moeizaam|mank|traag|stijf|moeilijk|zacht|warrig
zat|zit ineengedoken|onderuit|in elkaar
tijdens|bij|in|gedurende het|ons|dit|mijn? spreekuur|consult|onderzoek ..3 huil*|emotion*|zag|oog*|moe|trill*|bleek|merkte|leek
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
