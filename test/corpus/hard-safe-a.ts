/** Harder invented sentences of ordinary work, first part: written and used while tuning, so never held out. One a line. */
export const hardSafeA = `
Hij kan eenvoudige administratieve taken uitvoeren in een rustige omgeving.
Werken met een headset is toegestaan.
Zij kan vijf kilo tillen met de linkerarm.
De rechterarm kan niet boven schouderhoogte worden gebruikt.
Zij kan haar handen gebruiken voor licht inpakwerk.
Hij kan zijn werk hervatten voor 50%.
Zij kan haar uren opbouwen met vier uur per twee weken.
De werknemer kan zijn eigen tempo bepalen.
Dagelijks maximaal twee uur achter de computer.
Werkneemster is niet in staat om te reizen met het openbaar vervoer.
De werknemer kan niet in de buurt van open vuur werken.
Vermijd werken bij hoge temperaturen.
Hij is aangewezen op werk zonder verhoogd risico op vallen.
Geen werkzaamheden op steigers of daken.
Rijden op een heftruck is niet veilig.
Hij kan niet zelfstandig werken op een gevaarlijke plek.
Er is behoefte aan extra instructie.
Er is structuur en regelmaat nodig in het werk.
Verwachting is dat hij in het najaar weer volledig werkt.
De verwachte verzuimduur is onbekend.
Er is een lange verzuimduur te verwachten, langer dan drie maanden.
Binnen drie maanden wordt verbetering van de inzetbaarheid verwacht.
De mogelijkheden zijn sinds vorige maand toegenomen.
De belastbaarheid is afgenomen ten opzichte van de vorige beoordeling.
Er is geen verandering in de mogelijkheden.
Advies om het aantal klantgesprekken te halveren.
Advies: tweewekelijks overleg over de voortgang.
Het is raadzaam een arbeidsdeskundig onderzoek te starten.
Spreek een proefplaatsing af bij een andere afdeling.
Zet een collega in als buddy.
Zorg dat een tweede persoon aanwezig is bij het laden.
Geef de werknemer de ruimte om taken zelf te plannen.
Ik adviseer de werktijden te spreiden over vijf dagen.
Vaste pauzes om 10 en 15 uur.
Een verstelbaar bureau en een goede bureaustoel zijn nodig.
De werknemer mag een koelvest dragen.
Een bril voor beeldschermwerk kan helpen.
Werk op kantoor is alleen mogelijk met een lift.
De chauffeur kan alleen binnen de regio rijden.
De elektricien kan schema's tekenen.
De lasser kan inspecties doen van lasnaden.
De kapper kan geen chemische middelen gebruiken.
De ober kan niet met volle dienbladen lopen.
De tuinman kan planten stekken aan een tafel.
De kraamverzorgende kan telefonisch advies geven.
De wijkverpleegkundige kan indicaties stellen vanachter de computer.
De tandarts kan twee uur per dag patiënten zien.
De radiologisch laborant kan op de afdeling radiologie plannen maken.
De psychiatrisch verpleegkundige kan dossiers bijwerken.
De medewerker van het ziekenhuis kan in de centrale keuken werken.
Hij werkt als portier in het ziekenhuis en kan zittend werk doen.
De secretaresse van de polikliniek kan brieven uitwerken.
De begeleider in de ggz kan dagbesteding voorbereiden.
De jeugdzorgwerker kan verslagen maken.
De apotheker kan recepten controleren.
De beleidsmedewerker kan nota's schrijven over verslavingszorg.
De docent verpleegkunde kan toetsen ontwikkelen.
De uitvaartverzorger kan gesprekken met families voeren, niet tillen.
De deurwaarder kan exploten voorbereiden op kantoor.
De gevangenisbewaarder kan de meldkamer bemannen.
De pedagogisch medewerker kan met een kleine groep kinderen werken.
De onderwijzer kan ouders telefonisch te woord staan.
De barista kan koffie zetten.
De brouwer kan de smaak van bier testen.
De medewerker van de slijterij kan vakken bijvullen tot heuphoogte.
De onderzoeker kan artikelen over kanker lezen en samenvatten.
De softwaretester kan testresultaten uitwerken.
De bug in de operatie van het systeem kan hij oplossen.
De planner kan het ziekteverzuim van de afdeling bijhouden.
De HR-medewerker kan verzuimcijfers analyseren.
De preventiemedewerker kan de RI&E bijwerken.
De vrijwilliger kan koffie schenken.
De zeeman kan aan wal werken.
De boer kan de koeien niet melken.
De veearts kan geen nachtdiensten draaien.
De stoffeerder kan patronen tekenen.
De drukker kan drukproeven controleren.
De tegelzetter kan tegels uitzoeken in de showroom.
De monteur kan de remmen afstellen op een werkbank.
De chauffeur kan de vrachtbrieven invullen.
De ontsteking van de ketel kan hij telefonisch uitleggen.
Er is een hoog geluidsniveau, dat is niet geschikt.
De pers op de afdeling drukwerk mag hij niet bedienen.
De spuiterij is te stoffig voor haar.
De assemblagelijn draait te snel.
De snelheid van de lijn mag niet boven 20 per minuut liggen.
Het opbouwen gaat in stappen van twee uur.
Er is voldoende herstelmogelijkheid nodig tussen twee diensten.
De hersteltijd tussen diensten is minimaal elf uur.
Zij kan per 1 juni weer aan de slag.
Met ingang van week 12 is volledige werkhervatting mogelijk.
De werknemer houdt zich aan de afspraken.
De werknemer is goed bereikbaar.
Het contact met de leidinggevende verloopt goed.
Er is overleg nodig over de verdeling van taken.
De samenwerking verdient aandacht.
Er is sprake van een arbeidsconflict, mediation is aan te raden.
De duur van het traject is zes maanden.
Het is nu te vroeg om iets te zeggen over het eindperspectief.
De eerste ziektedag was 4 januari 2024.
Het verzuim duurt naar verwachting korter dan zes weken.
In het tweede ziektejaar is spoor twee aangewezen.
Het verlies van productie kan worden opgevangen door een collega.
De reiniging van de tanks kan hij niet uitvoeren.
De balans opmaken kan zij thuis.
De cijfers van vorig jaar kan hij analyseren.
De proef met de nieuwe planning loopt tot mei.
Hij kan de proefdieren verzorgen.
Werknemer kan met vaste begin- en eindtijden werken.
Zij kan werken in een ruimte met weinig geluid.
Hij kan zijn taken uitvoeren met een loopplank en een steekkar.
De werknemer kan lichte goederen verplaatsen met een karretje.
Fysiek lichte taken in de ochtend.
De rug niet belasten door bukken of draaien.
De knieën niet belasten.
Het linkerbeen mag niet langdurig worden belast.
Hij kan zijn hoofd niet langdurig voorover houden.
Zij kan haar rechterarm niet boven schouderhoogte brengen.
Hij kan niet langer dan tien minuten achtereen lopen.
Zij is beperkt in het omgaan met veranderingen.
Er zijn beperkingen in persoonlijk en sociaal functioneren.
Beperkingen in dynamische handelingen en statische houdingen.
Zij kan geen leiding geven aan een team.
Hij kan geen autoritten langer dan een uur maken.
Cognitief belastend werk is beperkt tot twee uur per dag.
De energetische belastbaarheid is verminderd.
Een urenbeperking is aan de orde.
Hij is aangewezen op werk zonder direct klantcontact.
Zij heeft extra tijd nodig om taken af te ronden.
Er is een verhoogde behoefte aan rustmomenten.
Zij kan werken als zij zelf pauzes kan nemen.
Een werkdag van vier uur met een half uur pauze.
Geen werk waarbij snel reageren nodig is.
Geen werk met alleenverantwoordelijkheid.
Het werk moet zittend en staand kunnen worden afgewisseld.
Vier weken halve dagen en dan verder opbouwen.
De eindsituatie wordt over drie maanden verwacht.
Op korte termijn geen wijziging te verwachten.
Ik verwacht dat het verzuim langer dan een jaar duurt.
Het is onzeker of terugkeer in eigen werk haalbaar is.
De kans op terugkeer in eigen werk is groot.
Er is kans op volledige werkhervatting.
De verwachting is dat hij binnen zes weken kan beginnen.
Er is geen reden om de opbouw te stoppen.
De re-integratie kan doorgaan zoals afgesproken.
De werknemer is hiervan op de hoogte en akkoord.
De inhoud is met de werknemer besproken.
Zij heeft het plan ondertekend.
Advies: gebruik een trolley in plaats van een tas.
Advies: regel een taxi voor het woon-werkverkeer.
Advies: voorlopig geen bereikbaarheidsdienst.
Advies: training in timemanagement.
Advies: inzet van een loopbaancoach.
Advies: bespreek de werkdruk met de teamleider.
Advies: scholing tot planner.
Zorg voor goede ventilatie.
Plaats het bureau weg van het gangpad.
Laat hem niet alleen op een locatie werken.
Plan geen vergaderingen na 15 uur.
Een extra monitor en spraaksoftware zijn nodig.
De zorgmedewerker kan alleen koffierondes doen.
De leerkracht kan een kleine groep begeleiden.
De agent kan bureaudienst doen.
`;
