/** Phrases that tell of a complaint though no single word in them does. Notation: ../README.md. */
export const complaintPhrases = `
# phrase complaint: pain, sleep, strength and health as people talk of them
zwak|zwakke gestel|gezondheid|conditie
moeite|problemen met ademhalen|slapen|slikken|doorslapen|inslapen|eten|plassen|horen|zien|onthouden|geheugen|concentreren
valt|viel ..2 flauw|om
nek|rug|schouder|knie|heup|kaak|enkel|pols|vingers|hand zit|zat ..2 vast|klem
knie|enkel|rug|nek|pols|schouder ..1 verdraaid|verrekt|verzwikt|geforceerd|overbelast|gekneusd|gescheurd|gebroken|stuk|versleten
niet|slecht|onvoldoende tegen prikkels|stress
slecht|weinig|matig slapen|geslapen
verminderde|slechte eetlust|nachtrust|conditie|weerstand|gezondheid
zit|zat|is|komt|kwam in de overgang
eet|at|eten slecht|weinig|nauwelijks|onregelmatig
slecht eet|eten|gegeten
last|hinder van|in|aan zijn|haar|de|het|een|beide
last heeft|had|krijgt|hebben van
heeft|had|kreeg|krijgt|houdt|ondervindt|ervaart nog|veel|geen|weer|steeds|ook|erge|weinig|soms|minder? last
lijdt|leed|lijden aan|onder
kampt|kampte|worstelt met
zijn|haar|diens knie|knieen|rug|schouder|schouders|heup|heupen|nek|enkel|enkels|pols|polsen|elleboog|ellebogen|hart|longen|maag|darmen|lever|nieren|
  nier|blaas|prostaat|baarmoeder|ogen|gehoor|hersenen|linkerknie|rechterknie|linkerschouder|rechterschouder|linkerheup|rechterheup|linkerenkel|
  rechterenkel|linkerpols|rechterpols|bekken|borst|buik|gewrichten|spieren|zenuwen|geheugen|zicht|bloedsuiker*|weerstand|immuunsysteem|evenwicht|
  ademhaling|hormonen|schildklier|onderrug|keel|huid|oog|oor|oren|luchtwegen|kaak|kies|kiezen|hiel|lies|stem|nagels|achillespees|kruisband|meniscus|
  lichaam|gewicht
in|aan de|het linker*|rechter*|onder*? knie|rug|schouder|heup|nek|enkel|pols|elleboog|maag|darmen|buik|onderrug geopereerd|gekregen|last|opgelopen
slaapt|sliep|slapen slecht|nauwelijks|onrustig|weinig|matig|niet|beter|amper
slecht|matig|weinig|kort slapen|slaapt|geslapen
slechte|matige|verstoorde nacht*|slaap|conditie|weerstand|gezondheid
niet goed|lekker in zijn|haar|hun vel
lekker in zijn|haar vel
gaat|ging ..3 niet|slecht|slechter|moeizaam|beroerd goed? met hem|haar|betrokkene|werknemer*|zijn
gaat|ging ..2 lichamelijk|geestelijk|psychisch|mentaal|fysiek
kan|kon het|de ..2 niet meer|langer aan
is|was|zit volledig|helemaal|compleet|totaal op|doorheen|stuk
tegen de|een muur gelopen|aangelopen
door het lint
steken|steek|kloppend|branderig*|zeurend*|schietende|stekende in|gevoel|pijn*
zieke|ziekte|ernstig|ongeneeslijk|terminaal|chronisch ziek|zieke|ziekte
ernstig ziek|zieke
zijn|haar ziekte*|gezondheid*|kwaal|kwalen|conditie
zijn|haar|de|slechte|goede|fysieke|mentale|geestelijke|psychische|lichamelijke|algemene gezondheid
gezondheid van
arm|been|voet|hand|armen|benen|handen|voeten slaapt|slapen|tintelt|gezwollen|trilt|trillen|opgezwollen
druk op de borst
kort van adem
kortademig
geen|weinig|minder|nauwelijks energie|kracht
weinig|geen|onvoldoende energie|eetlust|levenslust
niet|moeilijk|slecht kunnen? concentreren
door zijn|haar rug gegaan|gezakt
door zijn|haar enkel gegaan|gezakt
niet|onvoldoende|nog ..2 hersteld van
herstel van een|de|zijn|haar
herstelt|herstellend*|herstelde van
aan het|de herstellen|aansterken
slap|doof|verdoofd|tintelend gevoel
trillende|zwetende|koude handen
stijve|zere|pijnlijke|dikke|gezwollen|kapotte|versleten|zwakke|gekneusde|gebroken|beschadigde|slechte|stijf|zeer|dik|gevoelige nek|rug|knie|knieen|
  schouder|schouders|enkel|heup|heupen|hand|handen|vingers|pols|voet|voeten|been|benen|gewrichten|arm|ogen|keel|longen|hart|rib|ribben|spieren
versleten|zwak|ziek|slecht hart|gewricht|kraakbeen|zicht
slecht ter been|ziend|horend|zien|horen
moeilijk lopen|ademen|ademhalen|slikken
buiten westen
valt|viel flauw
niet|geen|slecht ..1 op te laden
`;
