/** Phrases of ordinary work. Notation: ../README.md. */
export const safePhrases = `
# phrase safe: ordinary work: the words in it are left alone, whatever they mean elsewhere
de|een deurwaarder|jeugdzorgwerker|schuldhulpverlener|uitvaart*|bewindvoerder kan|mag|werkt|hoeft
dossiers|stukken|aktes|zaken|nota*|beleid|artikel*|rapport* lezen|schrijven|behandelen? over|van ..1 @leak
klachten|klacht van|over|door|uit|in klant*|client*|huurder*|bewoner*|burger*|reiziger*|passagier*|bezoeker*|gast*|consument*|omwonende*|leverancier*|
  ouders|afnemer*|product*|bestelling*
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
spanning staan|staat|zetten|brengen|meten
ms office|teams|word|excel|project|access|outlook|dynamics|sharepoint|powerpoint|windows|visio|azure|sql
@number ms
mentale|psychische|emotionele|psychosociale|geestelijke belast*|inspanning*|arbeidsbelasting|druk
psychosociale arbeidsbelasting
emotionele problemen|gevoelens van anderen|klant*|client*
emotioneel|psychisch|mentaal belast*|zwaar|zware|veeleisend*|inspannend*
hanteren van emotionele problemen
omgaan met|hanteren|uiten van? gevoelens|emoties|conflicten|agressie|verdriet
eigen gevoelens|emoties uiten
bedrijfsarts|arboarts dr? @name
contact|telefoon|telefoontjes|bestellingen|verlof|vakantiedagen|uren opnemen|opgenomen|opgeno*
opgenomen in het|de|een|ons|dit|uw rooster|plan*|verslag|dossier|contract|schema|systeem|rapport*|takenpakket|handboek|lijst|archief|advies|bijlage|
  inventaris|cao|assortiment|team
opname van de|het? verlof|vakantie*|uren|bestell*|inventaris|video*|beeld*|gesprekken|geluid*|schade|meterstand*
lichte|zware operatie van de|het
operatie van de|het|een lijn|machine|installatie|bedrijf|fabriek|vestiging|terminal
de operatie op|in|binnen het|de magazijn|bedrijf|terminal|vestiging|haven|luchthaven
gevallen waarin|van
al|reeds @number jaar|jaren ..3 werkzaam|dienst|functie
werkt|werkte al|reeds jaren|jarenlang|lang
al jaren werkzaam|in|bij|ervaring|als
al lang|langer dan|meer
al eerder geadviseerd|besproken|aangegeven|gemeld|beschreven|afgesproken|genoemd|is
al langer|vaker bij
koffie|thee drinken
water drinken
naar verwachting
scheiding van|tussen werk*|taken|afval*|functies|stromen|materialen|rijbanen|ruimten|verkeer
gescheiden afval|inzamel*|houden|werkplek*|ruimte*|afvoer*|stromen|opslag|aanlever*
zag|ziet|zie er ..2 op toe
ziet er als volgt|zo uit
opbouw|schema|rooster|planning ziet|zag er ..3 uit
intake|intakegesprek bij|met|van|door|voor het|een|de|nieuwe? re-integratiebedrijf|reintegratiebedrijf|arbeidsdeskundige|jobcoach|klanten|client*|
  kandidaten|opdracht*
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
kind|kinderen|baby|babys|peuter*|kleuter* tillen|optillen|dragen|verschonen|begeleiden|verzorgen|opvangen
baby groep|groepen|artikelen|kleding|voeding
tillen van een? kinderen|kind|babys|baby|patient*
foto|fotos van de|het|een werkplek*|product*|opstelling|machine*
foto|fotos maken|bewerken
nader onderzoek naar|op|van de|het|zijn|haar|werk* ..1 werk*|belasting|mogelijkheden|passend*|functie*
nader|aanvullend arbeidsdeskundig|werkplek* onderzoek
onderzoek naar passend*|werk*|mogelijkheden
scan|scans van document*|product*|barcode*|pakket*|facturen|werkplek*
uitslag van de|het|een aanbesteding|verkiezing|toets|examen|audit|wedstrijd|keuring|inspectie|enquete
jaar geleden opgeleverd|gebouwd|geplaatst|aangeschaft
voelt zich|hij|zij ..1 verantwoordelijk
slachtoffer* helpen
geen|weinig stressvol*
voorlichting|campagne|cursus|les|lessen|artikel|artikelen|folder|workshop|lezing|presentatie|data|cijfers|boek|film|documentaire|podcast|college|
  scriptie|onderwijs|quiz|beleid ..2 over de|het|een? ..1 @leak
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
<served> met ..2 @diagnosis|@complaint|@addiction|@history|@privateLife
<served> met een|hun verstandelijke|lichamelijke|motorische|visuele beperking|beperkingen|handicap
verslaafde|zieke|dementerende|autistische|depressieve|psychotische|zwangere|gehandicapte|terminale|demente|verwarde|getraumatiseerde|blinde|dove|
  suicidale <served>
drachtige|zwangere|gewonde|zieke|dode|vermoeide|zwakke|kreupele|manke|besmette|ontstoken dieren|bomen|planten|koeien|varkens|kippen|paarden|honden|
  banden|vogels|merries|merrie|ooien|zeugen|zeug|teven|geiten|katten|hond|kat|paard|schapen|kalveren|biggen|dier|boom|plant|koe|takken|gewassen|
  bloemen|uiers|bijen|vissen|vis
kanker|ziekte|ziekten|schimmel|infectie|aantasting in|bij|van de|het? bomen|iepen|essen|planten|gewas|gewassen|vee|koeien|varkens|kippen|dieren|
  aardappelen|fruit|rozen|bijen
<organisation> ..1 kampt|kampen|worstelt|worstelen|lijdt|lijden|leed met|aan|onder ..2
<organisation> ..1 heeft|hebben|had|ondervindt|ondervond|ervaart ..1 last|hinder
last|hinder van lawaai|geluid|tocht|kou|stof|stank|storing*|wateroverlast|verkeer|files|drukte|ongedierte|trilling*|overlast|voorkomen|verbouwing|
  collegas
pijn in|zit ..2 proces|project|planning|keten|organisatie|begroting|team|ict
pijn punten|punt
uitputting van de|het ..1 voorraad|voorraden|bodem|grond|grondstoffen|budget|accu|batterij|bron|bronnen
zwelling|krimp|breuk|scheur|vervorming van de|het hout|beton|metaal|rubber|kunststof|deeg|staal
intakes|intake van|met|bij gedetineerden|clienten|patienten|kandidaten|bewoners|klanten
bedlegerige|dementerende|verwarde patienten|bewoners|clienten|ouderen
verslavingszorg|schuldhulpverlening|jeugdzorg|psychiatrie|ouderenzorg|gehandicaptenzorg|kraamzorg|thuiszorg|familierecht|letselschaderecht is|doet|
  blijft zijn|haar|zij|hij werkveld|vak|vakgebied|beroep|specialisatie|sector|telefonisch|vanuit|op|online
behandelend|behandelende ambtenaar|medewerker|jurist|advocaat|collega|monteur|adviseur|makelaar|notaris|inspecteur
<case-file> ..2 in behandeling bij|genomen|geweest|nemen
<case-file> ..2 in behandeling
klachten|klacht ..3 afhandelen|behandelen|registreren|beantwoorden|aannemen|oplossen|verwerken|noteren|doorzetten|inboeken
cursus|training|workshop|webinar|themadag|voorlichting|lespakket omgaan met @leak voor|in|op
voorkomen|preventie van ..1 @leak
heeft|krijgt|had|kreeg een? ..1 @unlisted nodig
heeft|had een? vcacertificaat|vcadiploma|groepsfunctie
is|was ..2 ziek gemeld
kan|mag|kunnen ..3 bloeddruk|temperatuur|hartslag|saturatie meten
geen crisisdienst|crisisdiensten|acute|spoeddiensten
stemming|stemmingen in|van|over de|het gemeenteraad|raad|bestuur|vergadering|or|kamer|commissie|parlement
spanning op|van|in|aan de|het|een snaar|snaren|kabel|kabels|band|banden|net|draad|riem|ketting|touw|doek|veer
een|geen|geboorte kaartje|kaartjes
spoor @number ..4 uitgeput
spoor ..3 uitgeput
gerechten|maaltijden|menu|menus|recepten|lunches|producten|etiketten|ingredienten ..2 voor|met|over|op ..2 allergi*|dieet*|dieten|allergenen|gluten*
dieten|dieet|dieetmaaltijden bereiden|koken|samenstellen|verstrekken
kan|mag|kunnen ..1 bloed prikken|afnemen
kan|mag|kunnen ..4 opname|opnames|scans|echos|rontgenfotos|foto|fotos maken|mixen|draaien|bewerken|beoordelen|inplannen
diagnose stellen ..1 aan|met|op|via|bij de|het|een laptop|computer|machine*|motor*|auto*|installatie*
storing diagnose
depressie op|in|van|boven de|het|zee markt|wegdek|economie|zee|oceaan|noordzee|atlantische
opname|opnames van de|het uren|geluid*|gesprek*|orders
`;
