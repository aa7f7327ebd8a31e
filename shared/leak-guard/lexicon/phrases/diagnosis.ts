/** Phrases that tell of a disease or an injury though no single word in them does. Notation: ../README.md. */
export const diagnosisPhrases = `
# phrase diagnosis: names of several words, and what shows a disease
niet aangeboren
acute buik
uit de kom
kom geschoten
sociale fobie|angst*
open been|benen|rug
factor v leiden
verhoogd|verhoogde cholesterol|bloedsuiker|bloeddruk
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
last|ziekte|hebben|heeft van lyme
ziekte van @name?
syndroom van @name?
hoge|lage bloeddruk|bloedsuiker
rusteloze benen
prikkelbare darm*
frozen|bevroren shoulder|schouder
down syndroom
beknelde|beschadigde|ontstoken|bekneld zenuw*|pees|pezen|slijmvlies
spastische darm*
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
vastgesteld|geconstateerd|gediagnosticeerd dat? hij|zij|betrokkene? lijdt|heeft
gewrichts|hart en vaat*
darm|maag darm|kanker
`;
