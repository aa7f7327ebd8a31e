/** Sentences that leak, written as a stranger would before the lexicon was read; how they are used: README.md. One a line. */
export const blindALeaking = `
Werknemer is bekend met de ziekte van Crohn en moet daarom vaak naar het toilet.
De heer ligt momenteel in het ziekenhuis.
Door haar artrose in beide knieën is hurken niet mogelijk.
Hij lijdt aan clusterhoofdpijn en valt daardoor onverwacht uit.
Zij wacht op een operatie aan haar schouder.
De kok heeft tweedegraads brandwonden opgelopen aan zijn onderarm.
Wn heeft nog steeds last van vermoeidheid en concentratieverlies.
Er zijn spanningsklachten waarvoor hij begeleiding krijgt van een POH-GGZ.
Zij was tijdens het gesprek erg emotioneel en huilde veel.
Zijn vader is vorige maand overleden, hij is nog in de rouw.
Na de miskraam heeft zij tijd nodig.
Hij drinkt te veel en is daarvoor in behandeling.
Werkneemster slikt sertraline en bouwt dat langzaam op.
Uit bloedonderzoek bleek een tekort aan B12.
De revalidatiearts adviseert een geleidelijke opbouw.
Betrokkene was in 2019 ook al langdurig uitgevallen met een burn-out.
Door een ongeval met de motor heeft hij een gebroken sleutelbeen.
De lasser heeft last van zijn ogen door lasogen.
Door de reuma kan zij 's ochtends moeilijk op gang komen.
Werknemer heeft fibromyalgie, werkdagen van 4 uur zijn maximaal.
Hij heeft na de CVA een halfzijdige verlamming.
Betrokkene wordt binnenkort gedotterd.
Mevrouw wordt bestraald in het Antoni van Leeuwenhoek.
De prognose is afhankelijk van de bestraling.
De schoonmaakster heeft een allergie voor chloor ontwikkeld.
Zij heeft last van opvliegers en slaapt slecht door de overgang.
De buschauffeur kreeg een epileptische aanval achter het stuur.
Zij durft de deur niet meer uit.
Betrokkene heeft suïcidale gedachten gehad.
Hij heeft nachtmerries en herbelevingen.
Zij heeft ADHD en raakt snel afgeleid.
Hij zit in een schuldsanering en dat geeft veel stress.
Mantelzorg voor haar dementerende moeder valt haar zwaar.
Betrokkene wordt thuis mishandeld.
Cliënt bezoekt wekelijks een psycholoog.
Hij loopt bij een manueel therapeut.
Op donderdag is zij afwezig in verband met therapie.
De huisarts heeft hem doorgestuurd naar een KNO-arts.
Er volgt nog een kijkoperatie.
De foto's lieten geen breuk zien.
Zijn BMI maakt traplopen zwaar.
De heer is 30 kilo afgevallen na een maagverkleining.
De vrachtwagenchauffeur heeft een dubbele nier­steen gehad.
Zij heeft endometriose en is elke maand enkele dagen uitgeschakeld.
Hij heeft prostaatkanker.
De werknemer heeft de ziekte van Lyme.
De slager heeft een amputatie van de duim ondergaan.
De tegelzetter heeft een slijmbeursontsteking.
De timmerman heeft lage-rugklachten.
Na zijn hersenschudding is hij overgevoelig voor licht en geluid.
De programmeur heeft RSI aan beide armen.
Zij heeft oorsuizen, daarom geen lawaaiige omgeving.
Zijn gehoorverlies vraagt om een stille ruimte.
Zij ziet dubbel door de MS.
Hij heeft een spierziekte die langzaam erger wordt.
De werknemer is ongeneeslijk ziek.
De levensverwachting is beperkt.
Ze heeft een hartklep die lekt.
De vermoeidheid neemt langzaam af.
De pijn neemt toe bij lang staan.
Werkneemster is duizelig bij snel draaien.
Mevrouw is flink verkouden en heeft griep.
Hij heeft sinds twee weken buikgriep.
In verband met IVF is zij regelmatig afwezig.
Hij gebruikt cocaïne in het weekend.
Blowen heeft invloed op zijn functioneren.
Hij slikt pijnstillers om te kunnen werken.
Betrokkene krijgt prednison en heeft daar bijwerkingen van.
Zij gebruikt insuline en heeft vaste pauzes nodig.
Ritalin helpt haar om zich te concentreren.
Zij kwam uit eigen beweging naar het arbeidsomstandighedenspreekuur vanwege hoofdpijn.
Werknemer kwam onverzorgd over.
Bij onderzoek is de schouder beperkt in alle richtingen en pijnlijk.
Psychisch gaat het niet goed.
Hij zit niet lekker in zijn vel.
Er spelen lichamelijke klachten waarvoor onderzoek loopt.
De klachten zijn werkgerelateerd.
Het verzuim komt door pesten op de afdeling en daaruit ontstane angstklachten.
De juf heeft stembandknobbels en mag niet lang praten.
De ergotherapeut komt bij haar thuis.
Het behandeltraject duurt nog ongeveer drie maanden.
Hij is uitbehandeld.
Zij is aan haar knie geopereerd.
Hij heeft zijn enkel gebroken met skiën.
Hij loopt met krukken.
Het litteken trekt nog bij bukken.
Er is een wondinfectie opgetreden.
Werknemer heeft trombose in het been.
Hij is allergisch voor latex.
De schilder heeft OPS.
Betrokkene heeft sikkelcelziekte.
Hij heeft de diagnose Bechterew gekregen.
Er is een vermoeden van sarcoïdose.
Haar schildklier werkt te traag.
Betrokkene heeft een eetstoornis.
Hij heeft borderline.
De medewerker is psychotisch geweest.
Depri en futloos, 2 uur per dag werken is het maximum.
Er is sprake van rouwverwerking na het verlies van haar partner.
Mw. is oververmoeid.
Hij heeft slaapproblemen, nachtdienst is niet mogelijk.
Zijn geheugen laat hem in de steek.
De fybromyalgie speelt weer op.
Ze heeft een hernai in de nek.
Zij is bij de pyscholoog geweest.
Dhr. is ivm hartkl. opgenomen op de CCU.
AMPUTATIE VAN DE TEEN, GEEN VEILIGHEIDSSCHOENEN MOGELIJK.
Tillen tot 5 kg vanwege de recente hartoperatie.
Vanaf 1 mei 50%, daarna afhankelijk van het verloop van de chemotherapie.
Verwachte duur zes weken, dit is normaal bij een gebroken heup.
De terugkeer hangt af van het gesprek met de psychiater.
Gezien de wachttijd in de zorg duurt het herstel langer.
De postbode is gebeten door een hond en heeft een ontstoken hand.
De magazijnmedewerker ging door zijn rug.
De beveiliger heeft een steekwond opgelopen.
De treinmachinist heeft een aanrijding met een persoon meegemaakt en kan die beelden niet loslaten.
De rioolwerker is besmet met Weil.
De serveerster heeft hielspoor.
De verzorgende heeft een hernia opgelopen bij het tillen van cliënten.
Haar bekkeninstabiliteit beperkt het traplopen.
Hij heeft een voorgeschiedenis met depressies.
Bekend met rugproblematiek.
Mevr. krijgt vanaf week 12 cognitieve gedragstherapie.
Wegens nierfalen moet hij drie dagen per week dialyseren.
De kraanmachinist heeft last van evenwichtsstoornissen.
`;

/** Sentences of ordinary work of the same hand. One a line. */
export const blindASafe = `
Werknemer kan vier uur per dag licht administratief werk verrichten.
Tillen en dragen tot maximaal 10 kilo is toegestaan.
Afwisseling van zitten, staan en lopen is noodzakelijk.
De verpleegkundige kan medicatie uitdelen maar geen patiënten tillen.
Zij kan patiënten ontvangen aan de balie van de polikliniek.
Patiëntendossiers bijwerken is haalbaar.
De kok kan de mise-en-place zittend voorbereiden.
De stratenmaker kan niet knielen of kruipen.
De monteur kan storingen telefonisch verhelpen.
De lasser kan snijwerk uitvoeren met afzuiging.
Zij kan orderpicken op grijphoogte.
Nachtdiensten zijn voorlopig niet mogelijk.
De agent kan binnendienst doen, geen noodhulp.
De docent kan lesgeven aan kleine groepen.
De leerkracht kan een halve klas begeleiden.
Het gebruik van bijtende reinigingsmiddelen wordt afgeraden.
Een ergonomische muis en een tweede scherm worden geadviseerd.
Werken in een prikkelarme omgeving is van belang.
Hij kan geen werk doen met deadlines en piekbelasting.
Zij kan klachten van klanten schriftelijk afhandelen.
Hij kan dossiers behandelen in eigen tempo.
Zij kan goederen opnemen in het systeem.
De gebroken pallets kan hij niet zelf repareren.
De druk op het team vraagt om spreiding van taken.
De machine staat stil wegens storing.
Een virusscan draaien op de laptops is geen probleem.
Zij kan de database opschonen in blokken van een uur.
De chemicus kan analyses uitvoeren in een zuurkast.
Zij kan de uitslagen invoeren in het labsysteem.
De tandarts kan behandelingen van maximaal een half uur doen.
De psycholoog kan intakes doen via beeldbellen.
De huisarts kan spreekuur doen, geen huisbezoeken.
De operatieassistent kan niet langdurig staan op de OK.
De chauffeur van de ambulance kan niet tillen met de brancard.
Autorijden is maximaal een uur achtereen mogelijk.
Vervoersvoorziening aanvragen wordt geadviseerd.
Een taxivergoeding is te overwegen.
Volledige hervatting wordt verwacht per 1 september.
Binnen drie maanden verwacht ik volledige terugkeer in eigen werk.
Zij is voor 25% arbeidsgeschikt.
Er zijn geen benutbare mogelijkheden.
De belastbaarheid neemt naar verwachting toe.
Opbouwschema: week 1 acht uur, week 2 twaalf uur, week 3 zestien uur.
Een arbeidsdeskundig onderzoek is aangewezen.
Werkgever en werknemer maken een plan van aanpak.
Een gesprek tussen leidinggevende en werknemer wordt geadviseerd.
Ik adviseer een afkoelingsperiode van twee weken.
Een training timemanagement is zinvol.
Vervolgspreekuur over zes weken.
Werk waarbij verantwoordelijkheid voor de veiligheid van anderen wordt gedragen is niet geschikt.
Samenwerken in een klein team gaat goed.
Zij kan langer dan een half uur lopen.
Repeterende handelingen met de rechterhand vermijden.
Trillende gereedschappen mogen niet worden gebruikt.
Werken in de kou van de vriescel is niet toegestaan.
De ruimte moet goed geventileerd zijn.
Gehoorbescherming is verplicht in de hal.
Een hoofdtelefoon met ruisonderdrukking is een goede voorziening.
Een donker scherm en gedempt licht zijn nodig.
Extra pauzes van tien minuten per uur.
Een parkeerplaats dicht bij de ingang is nodig.
Er moet een collega in de buurt zijn.
Zij mag niet werken op hoogte of bij open water.
De boer kan de koeien niet melken, wel voeren met de trekker.
De bloemist kan boeketten binden aan tafel.
De slager kan vlees portioneren, niet uitbenen.
De barmedewerker kan geen fusten tillen.
De slijter kan flessen bijvullen op ooghoogte.
De receptioniste kan de telefoon aannemen met een headset.
De boekhouder kan de jaarafsluiting in deeltijd doen.
De meteoroloog kan de depressie boven zee volgen vanaf kantoor.
De zwangerschapskleding kan zij in de winkel uitstallen.
De kraamafdeling kan haar inzetten voor administratie.
De hartbewaking kan zij monitoren vanachter het scherm.
Hij kan de ruggengraat van de organisatie versterken met kleine taken.
De knie in de afvoerleiding kan hij monteren.
Een voet van de steiger verplaatsen is niet mogelijk.
Het skelet van het gebouw wordt door anderen geplaatst.
De ogen van de camera's schoonmaken is licht werk.
De maagzuurremmers inruimen in de drogisterij is mogelijk.
Vaccins koelen en verpakken is licht werk.
De gipsplaten zijn te zwaar.
Hij kan infuuspompen testen in de werkplaats.
De instrumentmaker kan protheses afwerken.
De audicien kan hoortoestellen programmeren.
De brandweerman kan voorlichting geven, geen repressieve dienst.
De maatschappelijk werker kan cliënten met schulden telefonisch helpen.
Als begeleider van mensen met autisme kan hij dagbesteding geven.
Zij kan in de thuiszorg huishoudelijk werk doen, geen steunkousen aantrekken.
De ziekenhuiskeuken heeft licht werk beschikbaar.
De stresstest van de bank kan zij vanuit huis doorrekenen.
De vermoeiing van het metaal kan hij berekenen.
De kanker in de bomen kan de hovenier signaleren.
De roestplekken behandelen gaat met een lichte schuurmachine.
De afspraak met de klant kan zij digitaal doen.
Zij heeft afspraken bij klanten in de regio, rijden kan een uur.
Foutdiagnose op de installatie is denkbaar werk.
Het testresultaat van de software kan hij documenteren.
De scanner van het magazijn kan zij met links bedienen.
Hij kan foto's bewerken voor de website.
Haar werk als secretaresse van de cardioloog kan zij voor de helft doen.
Het gevoelige onderwerp kan met de leidinggevende worden besproken.
Het familiebedrijf kan de uren spreiden.
De pedagogisch medewerker kan geen kinderen tillen.
Een scheidingswand rond het bureau is gewenst.
De uitvaartmedewerker kan administratie doen, niet dragen.
De rouwkaarten drukken is passend werk.
Zij kan geen zware lasten verplaatsen.
De aanval van de hackers wordt door een ander team afgehandeld.
De injectie van kunsthars is te zwaar.
Gewonde dieren opvangen kan zij niet meer doen.
Het team kampt met onderbezetting, extra uren zijn niet passend.
Last van lawaai voorkomen door een andere kamer.
De uitputting van de voorraad kan hij melden.
Mentaal inspannende taken afwisselen met routinewerk.
Energetische beperking: maximaal vier uur per dag, vijf dagen per week.
Fysieke belasting boven 10 kilo is niet mogelijk.
De linkerarm kan alleen als steun worden gebruikt.
Overwerk is af te raden.
Werk in cleanroomkleding is niet haalbaar.
Veiligheidsschoenen dragen is niet mogelijk, zoek werk op kantoor.
Thuiswerken heeft de eerste weken de voorkeur.
Wn kan per ma. 3-6 weer 100% aan de slag.
BELASTBAARHEID: 4 UUR PER DAG, GEEN NACHTDIENST.
Zij kan zich concentreren op taken van twintig minuten.
`;
