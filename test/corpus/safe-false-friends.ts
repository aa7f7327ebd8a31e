/** Invented report sentences of ordinary work whose words look medical, private or addictive. One a line. */
export const safeFalseFriends = `
De druk op de afdeling is hoog.
De operator kan de lijn bedienen vanaf een stoel.
De kuur van het beton moet worden bewaakt, dat kan hij zittend doen.
Zij kan zich bezighouden met het behandelen van klachten van klanten.
De breuk in de leiding kan hij niet repareren, wel melden.
Hij kan de ontsteking van de motor afstellen.
Gebroken diensten zijn niet mogelijk.
Lichte werkzaamheden zijn mogelijk.
Zij kan op het hoofdkantoor werken.
Het pilotproject kan zij ondersteunen.
Rug aan rug zitten met collega's geeft te veel afleiding.
De monteurs werken schouder aan schouder in een krappe ruimte.
De stresstest van de software kan hij vanuit huis doen.
Een stress-test van de server kan hij op afstand draaien.
Werken onder spanning is voor de elektricien niet toegestaan.
De hoogspanningsmonteur kan metingen uitlezen op kantoor.
Hij kan de spanning op de installatie meten.
MS Office is te gebruiken met spraakbesturing.
Hij werkt met MS Teams en Excel.
De reactietijd van 20 ms is voor de testers geen probleem.
Zij kan klachten registreren aan de klantenservice.
De afdeling klachtenafhandeling heeft rustige taken.
Klachten over bestellingen kan zij per mail beantwoorden.
Zij kan aanvragen in behandeling nemen.
De behandeling van dossiers kan thuis gebeuren.
De warmtebehandeling van staal kan hij niet zelf uitvoeren.
De gegevens zijn opgenomen in het plan van aanpak.
De afspraken zijn opgenomen in het rooster.
De werkgever heeft contact opgenomen over de werktijden.
Het opnemen van de telefoon is goed mogelijk.
Zij kan verlof opnemen in overleg.
De opname van de inventaris kan zij zittend doen.
De geluidsopnames bewerkt hij op een rustige plek.
De gipsplaten zijn te zwaar voor hem.
De stukadoor kan geen gips mengen.
De kwaliteitscontrole aan de band kan zij vier uur doen.
Controle van facturen is passend werk.
De scanner in het magazijn kan hij met links bedienen.
Zij kan documenten scannen en archiveren.
De foto's van de werkplek zijn besproken met de werkgever.
Als fotograaf kan zij foto's bewerken.
De doktersassistente kan op de polikliniek de telefoon aannemen.
De verpleegkundige kan op de afdeling cardiologie licht administratief werk doen.
Patiëntenzorg met tillen is niet mogelijk.
De operatieassistent kan instrumenten klaarleggen, niet lang staan.
De apothekersassistente kan medicatie klaarzetten.
De verzorgende kan medicijnen uitdelen.
Zij kan als psycholoog twee gesprekken per dag voeren.
Hij kan als fysiotherapeut geen patiënten masseren.
De huisarts in opleiding kan zijn functie als huisarts vier uur uitoefenen.
De arts-assistent kan geen nachtdienst op de spoedeisende hulp draaien.
De ambulancechauffeur kan niet tillen, wel rijden.
De dierenarts kan alleen kleine huisdieren verzorgen.
De dierenverzorger kan zieke dieren niet vasthouden.
De laborant kan monsters onderzoeken aan een zittafel.
De bouwvakker kan scheuren in de muur inspecteren.
De wegwerker kan bestrating inspecteren vanuit de auto.
De loodgieter kan lekkages opsporen.
De koelmonteur kan lage temperaturen niet verdragen.
De hoefsmid kan geen paarden beslaan.
De barman kan geen vaten tillen en wel drankjes inschenken.
De slijter kan geen kratten drank tillen.
De voorraad dranken kan zij bijhouden.
In de horeca kan hij recepten uitwerken.
De bakker kan de dosering van het deeg bewaken.
De hovenier kan niet spuiten met middelen.
De schilder kan verf spuiten in een cabine met afzuiging.
De uitvaartleider kan administratie doen.
De advocaat kan stukken over echtscheidingen lezen en concepten schrijven voor klanten.
De rechercheur kan drugsdossiers digitaal verwerken.
De maatschappelijk werker kan als maatschappelijk werker dossiers bijwerken.
De schuldhulpverlener kan telefonische gesprekken voeren.
De kraanmachinist kan de hijsbewegingen volgen op een scherm.
De medewerker afvalscheiding kan niet aan de band staan.
Scheiding van afval op de werf is te zwaar.
De wijnboer kan flessen etiketteren.
De bibliothecaris kan rugetiketten plakken.
De modeontwerper kan schetsen maken.
De kleermaker kan niet met zware stoffen werken.
De naaister kan steken controleren op een lichte tafel.
De gitaarbouwer kan de hals van het instrument schuren.
De scheepsbouwer kan niet in het ruim werken.
De treindienstleider kan geen diensten langer dan zes uur draaien.
De piloot kan grondtaken doen.
De archeoloog kan botten op een tafel sorteren.
De slager kan het uitbenen niet doen.
De visser kan niet op het schip werken, wel op de afslag.
De museumgids kan korte rondleidingen geven.
De kleuterleidster kan geen kinderen optillen.
Zij kan in de kinderopvang voorlezen, niet tillen.
De gymleraar kan theorie geven.
De conciërge kan geen zware spullen sjouwen.
De notaris kan aktes van overlijden niet onder tijdsdruk opstellen.
De makelaar kan bezichtigingen op de begane grond doen.
De brandweerman kan voorlichting geven over brandwonden.
De politieagent kan aangiftes opnemen aan de balie.
De militair kan logistieke operaties plannen.
Hij kan de operatie van de haventerminal op afstand volgen.
De manager kan de operationele planning doen.
De oorzaak van de storing kan hij op afstand zoeken.
De veiligheidskundige kan ongevallen analyseren vanachter het bureau.
Een cursus over het voorkomen van ongevallen kan zij volgen.
De preventiemedewerker kan een campagne over griepvaccinatie voorbereiden.
De HR-adviseur kan het alcoholbeleid schrijven.
De verzuimcoördinator kan ziekmeldingen verwerken.
De verzekeraar laat haar schadeclaims beoordelen.
De accountant kan de jaarrekening controleren.
Hij is al tien jaar werkzaam als lasser en kan inwerken.
De samenwerking met partners in de keten kan zij telefonisch doen.
De partnerbedrijven worden door hem gebeld.
De echo in de hal maakt vergaderen daar lastig, een kleine kamer is nodig.
De spanning van de ketting kan hij niet met de hand afstellen.
De verhuizing van het kantoor kan zij niet fysiek ondersteunen.
De verhuizer kan dozen inpakken, niet sjouwen.
De trainer kan vergaderen, geen oefeningen voordoen.
De diagnose van storingen kan de monteur met de laptop doen.
De diagnosesoftware kan hij zittend gebruiken.
De symptomen van slijtage aan de machine kan hij op afstand volgen.
Slijtage van gereedschap controleren is mogelijk.
De verzakking van de weg kan hij fotograferen.
De injectiemolding-machine kan hij niet omstellen.
De pomp in de tank is te zwaar om te tillen.
Hartelijk dank voor het beschikbaar stellen van passend werk.
De kern van het werk is te zwaar.
Hij kan het hart van de installatie vanuit de controlekamer bewaken.
De organist kan de pedalen niet gebruiken.
De tolk kan maximaal een uur vertalen.
De journalist kan artikelen over de zorg schrijven.
De webredacteur kan teksten over gezondheid en veiligheid schrijven.
De telefonist kan gesprekken aannemen met een headset.
De wachtlijst voor nieuwe klanten kan zij bijhouden.
De uitslag van de audit kan zij verwerken.
De teamleider kan intakegesprekken met nieuwe klanten voeren.
De loopbaancoach kan gesprekken online voeren.
De jurist kan bezwaren behandelen.
De notulist kan het verslag uitwerken.
De interieurverzorger kan niet met bijtende middelen werken.
De pedagoog kan in de groep aanwezig zijn zonder te tillen.
De imker kan geen kasten tillen.
De glaszetter kan geen ruiten dragen.
De stratenmaker kan niet knielen.
De kwaliteitsmanager kan productklachten onderzoeken.
De patiëntenadministratie is passend tijdelijk werk.
De ziekenhuisapotheker kan recepten digitaal controleren.
De klusjesman kan lampen niet boven het hoofd vervangen.
De bloemist kan niet in de koelcel werken.
`;
