/** Phrases of ordinary work: the words in them are left alone, whatever they mean elsewhere. Notation: see body.ts. */
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
al langer|vaker bij
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
