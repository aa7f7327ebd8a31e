/** What a body, a mind or a life does, said in everyday words around a body part or a person; the notation is described in body.ts. */
const parts =
  'rug|onderrug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|hand|handen|vinger|vingers|duim|arm|armen|been|benen|voet|voeten|teen|tenen|hiel|hoofd|oog|ogen|oor|oren|neus|keel|mond|kaak|tong|borst|borsten|buik|buikwand|maag|darm|darmen|lever|nier|nieren|blaas|hart|long|longen|huid|bloed|hersenen|zenuw|zenuwen|wervel|wervels|bekken|lies|rib|ribben|pees|pezen|spieren|gewrichten|stembanden|stem|luchtwegen|prostaat|baarmoeder|schildklier|achillespees|kruisband|meniscus|rugwervel|onderbeen|bovenbeen|onderarm|bovenarm|linkerknie|rechterknie|linkerschouder|rechterschouder|linkerarm|rechterarm|linkerhand|rechterhand|linkerbeen|rechterbeen|linkervoet|rechtervoet|linkeroog|rechteroog|linkeroor|rechteroor|gezicht|gehoor|zicht|gebit|tanden|kies|kiezen|vaten|klier|klieren|sleutelbeen|scheenbeen|hersenvlies|ruggenwervel|slokdarm|galblaas|alvleesklier|hals';
const person =
  'hij|zij|ze|betrokkene|werknemer|werkneemster|medewerker|medewerkster|mevrouw|meneer|mw|mevr|dhr|wn|client|clint|heer|cliente';
const harmed =
  'getrapt|geslagen|gebeten|gestoken|geschopt|bedreigd|geraakt|aangevallen|besmet|verlaten|bestolen|aangereden|verwond|gekrabd|mishandeld|bespuugd|geduwd|omvergelopen|aangegrepen|getekend|getroffen';

export const bodyTalkPhrases = `
vanwege|wegens|ivm|tgv|omwille|vw ..3 ${parts}
in verband met|met ..2 ${parts}
als gevolg van ..2 ${parts}
door zijn|haar ..1 ${parts}
viel|vielen|reed|sloeg|schoot|kwam|trapte|beet|stak|knalde|raakte|kregen|stootte|sneed|schopte|klapte|belandde ..3 over|op|tegen|in|aan|met zijn|haar|zn|de ..1 ${parts}
zit|zitten|zat ..5 in|op|aan zijn|haar|het ..1 ${parts}
iets|wat|problemen|probleem|gedoe|moeite|pech|ellende|narigheid aan|met|in zijn|haar|de|het|beide ..1 ${parts}
knobbel*|bobbel*|bult*|vlek*|plek*|gaatje*|scheur*|barst*|druk|vocht|zand|lucht|ontsteking|poliep* op|in|aan|achter|rond|bij de|het|zijn|haar|beide ${parts}
heeft|hebben|had|hadden haar|hem|betrokkene ..2 ${harmed}
ten val
heeft|had|is|was ..4 doorgesneden|afgesneden|opengehaald|afgerukt|vastgezeten|ingeslikt|aangegrepen|verstapt
veel|heel|erg|zoveel|iets|heftigs|nare meegemaakt|doorgemaakt
getekend door
ernstige|forse|complexe|meervoudige|onderliggende|persoonlijke|bijkomende|medische|zware|langdurige|bekende problematiek
spelen|speelt|spelende ..3 problemen|problematiek|factoren|emoties|angsten
lichamelijke|psychische|mentale|medische|persoonlijke|sociale|prive factoren|factor|oorzaak|oorzaken|oorsprong|achtergrond
wacht|wachten|wachtend op een|zijn|haar ..1 donor|orgaan|transplantatie|bed|opname|plek|oproep
${person} moet|wordt|werd|is ..4 gespoeld|gehecht|gespoten|geprikt|gemasseerd|beademd|gereanimeerd|gedotterd|gelaserd|gevaccineerd|ingeent|gecontroleerd|bestraald|doorgelicht|gescand
${person} ..1 ruikt|proeft|hijgt|hoest|kucht|niest|plast|poept|spuugt|kokhalst|kotst|huilt|huilde|jankt|snikt|piekert|tobt|maalt|rouwt|rilt|bibbert|beeft|beefde|zweet|zweette|transpireert|trilt|trilde|stottert|stamelt|hinkt|strompelt|hallucineert|dissocieert|snurkt|slaapwandelt|bloedt|braakt|flauwvalt|vermagert|vergeet|verkrampt|hyperventileert|schrikt|schrok|verblijft|verbleef|overleed|beviel|scheidt|scheidde|drinkt|blowt|gokt|rookt|snuift|spuit|slikt|verzuipt|slaapt|sliep|eet|at|hoort|hoorde|ligt|lag|lijdt|leed|revalideert|herstelt|herstelde|geneest|aansterkt|kwakkelt|sukkelt|klaagt|klaagde|keek|oogt|oogde|voelt|voelde|vreest|vreesde|wanhoopt|walgt|paniekt|raast|malen|schaamt|haat|isoleert|vereenzaamt
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
rr # ..1 #
een|zijn|haar|de ..1 stok nodig
in verband met @new
vanwege|wegens|ivm|tgv een|zijn|haar|de|ernstige|chronische @new
vanwege|wegens|ivm|tgv @new
lijdt|leed|bekend met|aan @new
heeft|had|kreeg|krijgt @new
heeft|had|kreeg een|ernstige|last @new
gebruikt|slikt|neemt|nam|slikte @new
`;

/** How somebody is or seems. */
export const stateTalkPhrases = `
energie ..2 wisselend|laag|op|weg|minder|beter|terug|beperkt
zit|zat|verkeert|is|was|raakte in een|de ..1 crisis|dip|shock|isolement|rouwproces|depressie|inrichting|coma
het leven niet|meer
beschadigt|snijdt|verwaarloost|verwondt|haat|isoleert|verwond zichzelf|zich
hoort|ziet|hoorde|zag dingen|stemmen|beelden|geesten die|in|niet|en
keek|kijkt|zag|groette mij|me|ons
wil|wilde|kan|kon niet meer|langer verder|leven
ziet|zag het|er niet|geen ..1 zitten|meer
${person} ..1 is|was ..2 gescheiden|gezakt|gevlucht|gearresteerd|veroordeeld|verhuisd|getrouwd|bevallen|gevallen|bestolen|opgelicht|failliet|dakloos|alleenstaand|weduwe|weduwnaar|verweduwd|lesbisch|homo|transgender|religieus|verliefd|bekeerd|bang|boos|kwaad|verdrietig|somber|radeloos|gespannen|opgelucht|angstig|moe|mat|suf|duf|duizelig|misselijk|benauwd|verkouden|grieperig|ziekjes|hees|schor|doof|blind|kreupel|mank|verlamd|zwak|slap|mager|dik|bleek|grauw|onverzorgd|dronken|stoned|high|aangeschoten|verward|vergeetachtig|warrig|traag|apathisch|passief|afwezig|emotioneel|labiel|instabiel|kwetsbaar|beinvloedbaar|georienteerd|opgewekt|monter|helder|gestrest|gestresst|overprikkeld|overvraagd|overbelast|oververmoeid|gejaagd|onrustig|zenuwachtig|nerveus|prikkelbaar|geprikkeld|geirriteerd|gefrustreerd|wantrouwig|achterdochtig|schuldig|machteloos|hulpeloos|eenzaam|ongelukkig|levensmoe|uitgeput|uitgeblust|opgebrand|overspannen|overwerkt|kapot|gebroken|gesloopt|versleten|ernstig|chronisch
ik zag|trof|vond|merkte|observeerde|tref|zie ..1 hem|haar|werknemer|betrokkene|mevrouw|meneer|een
`;
