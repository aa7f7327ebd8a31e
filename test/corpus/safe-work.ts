/** Invented report sentences that say only what the employee can do, for how long and how much. One a line. */
export const safeWork = `
Hij kan 4 uur per dag zittend werk doen.
Max 4 uur, niet tillen.
Niet boven schouderhoogte reiken.
Beeldschermwerk maximaal twee uur aaneengesloten.
Zij kan tillen tot 10 kilo, niet vaker dan vijf keer per uur.
Staan is beperkt tot een kwartier achter elkaar.
Lopen op vlak terrein is mogelijk, trappen lopen niet.
Knielen en hurken is niet mogelijk.
De werknemer kan geen machines bedienen.
Autorijden is voorlopig niet toegestaan.
Werken op hoogte is niet mogelijk.
Zij kan niet in de nachtdienst werken.
Een prikkelarme ruimte is nodig.
Hij is aangewezen op een rustige werkplek.
Er mag geen sprake zijn van hoge tijdsdruk.
Geen piekbelasting en geen deadlines.
Zij kan taken één voor één afmaken.
Hij is beperkt in het verdelen van de aandacht.
Beperkt in het vasthouden van de aandacht gedurende langere tijd.
Zij heeft vaste werktijden nodig.
De medewerker kan administratief werk doen.
De timmerman kan licht montagewerk aan de werkbank doen.
De vrachtwagenchauffeur kan ingezet worden op de planning.
De leraar kan twee lesuren per dag voor de klas staan.
De kok kan koude gerechten bereiden, zittend.
De kapster kan aan de balie werken.
De metselaar kan toezicht houden op de bouw.
De winkelmedewerker kan achter de kassa zitten.
De verpleegkundige kan geen patiënten tillen.
De lasser kan niet in besloten ruimten werken.
De schilder kan niet op een ladder staan.
De buschauffeur kan alleen korte ritten rijden.
De schoonmaker kan geen vloeren boenen.
De heftruckchauffeur kan niet achteruit kijken.
De programmeur kan vier uur per dag programmeren met pauzes.
De magazijnmedewerker kan kleine orders picken.
De monteur kan storingen telefonisch begeleiden.
De docent kan toetsen nakijken en lessen voorbereiden.
De postbezorger kan sorteren, niet fietsen.
De bakker kan niet in de warmte bij de oven werken.
De beveiliger kan cameratoezicht houden.
De hovenier kan op de zitmaaier rijden.
Zij kan als doktersassistente licht administratief werk doen.
De tandartsassistente kan afspraken inplannen aan de balie.
De verzorgende kan koffie schenken en met bewoners een spel doen.
Duwen en trekken tot 15 kilo is mogelijk.
De rechterhand kan niet worden gebruikt voor fijn werk.
Reiken boven het hoofd vermijden.
Gebogen werken kan maximaal vijf minuten.
Afwisseling van zitten, staan en lopen is nodig.
Hij moet elk half uur van houding kunnen wisselen.
Geen blootstelling aan kou, tocht of vocht.
Geen blootstelling aan lawaai boven 80 decibel.
Werken met trillend gereedschap is niet mogelijk.
Contact met klanten is beperkt mogelijk.
Omgaan met conflicten is beperkt.
Leidinggeven is nu niet mogelijk.
Zij kan niet alleen werken.
Werken met huidirriterende stoffen vermijden.
Er is geen mogelijkheid tot overwerk.
Er zijn op dit moment geen mogelijkheden voor werk.
Er zijn benutbare mogelijkheden.
De beperkingen zijn tijdelijk.
De belastbaarheid neemt toe.
De belastbaarheid is nog onvoldoende voor het eigen werk.
Zij is belastbaar voor aangepast werk.
Naar verwachting duurt het verzuim nog zes weken.
De verwachte duur is drie tot vier maanden.
Volledige werkhervatting wordt per 1 september verwacht.
De prognose is gunstig.
De prognose op lange termijn is nog niet te geven.
Volledig herstel voor eigen werk wordt binnen twee maanden verwacht.
Binnen een half jaar is terugkeer in eigen werk te verwachten.
De duur is op dit moment niet in te schatten.
Over acht weken volgt een nieuwe beoordeling.
Een terugkeer vóór de zomervakantie is haalbaar.
Werkhervatting over twee weken is reëel.
Werknemer is 50 procent arbeidsongeschikt.
Zij is volledig arbeidsongeschikt.
Hij is voor 20 uur per week inzetbaar.
Opbouw met twee uur per week.
Start met drie keer twee uur per week.
Vanaf maandag halve dagen, daarna elke week een uur erbij.
De arbeidsongeschiktheid bedraagt 60%.
Zij kan 24 van haar 36 contracturen werken.
Werken op arbeidstherapeutische basis is mogelijk.
Hervatting op therapeutische basis voor vier uur per week.
Maximaal 4 uur per dag, 5 dagen per week.
Per 3 maart 2025 hersteld gemeld.
Hij is per direct volledig inzetbaar.
De urenopbouw kan in overleg worden versneld.
Loonwaarde nog niet vast te stellen.
Advies: een zit-stabureau plaatsen.
Wij adviseren een aangepaste stoel.
Wij adviseren een werkplekonderzoek.
Advies is om een arbeidsdeskundige in te schakelen.
Mediation wordt geadviseerd.
Maak samen een plan van aanpak.
Ga met elkaar in gesprek over taken en verwachtingen.
Vervoer van en naar het werk is nodig.
Thuiswerken is twee dagen per week mogelijk.
Een hoofdtelefoon met geluiddemping is een goede voorziening.
Een tilhulp of pallettruck verlicht het werk.
Zorg voor een rustruimte.
Start een tweedespoortraject.
Bespreek wekelijks de voortgang met de leidinggevende.
Een jobcoach kan helpen bij de terugkeer.
Een ergonomische muis en een apart toetsenbord zijn aan te raden.
Loopbaanbegeleiding kan nuttig zijn.
Laat de leidinggevende eens per week contact opnemen.
De bedrijfsarts ziet de werknemer over zes weken terug.
Het volgende spreekuur bij de bedrijfsarts is over zes weken.
De casemanager neemt contact op.
De POB begeleidt de opbouw samen met de bedrijfsarts.
Het UWV kan een deskundigenoordeel geven.
De werknemer kan een deskundigenoordeel aanvragen.
Verdeel de taken over de dag.
Plan na elk uur vijf minuten pauze.
Gebruik een statafel bij overleg.
Laat zware pakketten door een collega tillen.
De werknemer kan zelf de werkzaamheden indelen.
Geen ploegendienst en geen wisselende roosters.
Hij kan niet langer dan een uur achter elkaar rijden.
Hij is in staat tot gesprekken met de werkgever.
Het eigen werk is nu niet passend.
Passend werk is beschikbaar en geschikt.
Er is een disbalans tussen belasting en belastbaarheid.
Werken in een kantoortuin is niet mogelijk.
Stressvolle situaties vermijden.
Psychisch belastend werk is nu niet passend.
Fysiek zwaar werk is nog niet mogelijk.
Mentaal inspannende taken beperken tot twee uur.
Emotioneel belastende gesprekken met cliënten vermijden.
Een vast aanspreekpunt op het werk helpt.
Zij kan duidelijke, afgebakende opdrachten uitvoeren.
Werk zonder veel storingen en onderbrekingen.
De werknemer heeft hulp nodig bij het plannen van het werk.
Het dragen van een helm is niet mogelijk.
Zij kan geen veiligheidsschoenen dragen.
Toilet in de nabijheid van de werkplek is nodig.
Een eigen parkeerplaats dicht bij de ingang is gewenst.
Geen werk met verhoogd persoonlijk risico.
Werken in een team is goed mogelijk.
De werknemer kan licht inpakwerk aan een hoge tafel doen.
Zij kan per week drie dagdelen op locatie werken.
Hij kan vijf minuten achtereen gebukt staan.
Zij kan geen beslissingen onder tijdsdruk nemen.
Traplopen is beperkt tot één verdieping per uur.
Hij kan met beide handen lichte voorwerpen verplaatsen.
Werken met de armen boven het hoofd vermijden.
Zij kan kort overleg voeren met twee collega's.
De baliemedewerker kan vier dagdelen per week zittend werken.
De treinconducteur kan kaartcontrole op het perron niet doen.
De vakkenvuller kan lage schappen niet bijvullen.
Vanaf week 20 kan zij zestien uur per week werken.
De opbouw verloopt volgens schema.
Het streven is volledige hervatting vóór 1 november.
Voor 75 procent inzetbaar in het eigen werk.
Advies: laat de werknemer beginnen in de middag.
Advies: een tweede beeldscherm en een documenthouder.
Wij raden aan de reistijd te beperken.
Een aangepaste fiets kan het woon-werkverkeer mogelijk maken.
Plan de drukste uren niet in.
`;
