/** Sentences that leak, written after the lexicon had been tuned on blind-a and measured once before anything was changed; see README.md. One a line. */
export const blindCLeaking = `
De onderwijsassistente is sinds vorige week opgenomen wegens een nierbekkenontsteking.
Verwachting: 6 weken, daarna nogmaals opereren.
Mw. loopt bij een diëtiste ivm haar eetprobleem.
Hij is door zijn knie gezakt op de bouwplaats.
Zij heeft nog een drain in de buik.
Door zijn PTSS kan de brandweerman geen uitrukdienst draaien.
Het duurt nog wel even, de chemokuren zijn pas in augustus klaar.
De heer heeft een beugel om zijn been en loopt met een kruk.
Betrokkene heeft een indicatie voor ggz-behandeling.
Hij kreeg een herseninfarct tijdens zijn nachtdienst.
Zij heeft perniciosa en krijgt maandelijks een prik.
De bedrijfsarts acht haar vanwege haar manisch-depressieve stoornis niet inzetbaar.
Een botbreuk in de hand maakt typen lastig.
Hij heeft klachten van de lage rug met uitstraling.
Zij heeft last van haar handen bij het knippen.
De tuinman is allergisch voor wespensteken.
De wijkzuster verzorgt dagelijks de wond.
In verband met een vasectomie is hij twee dagen afwezig.
De docente is overprikkeld en kan geen drukte verdragen.
Zij is snel moe en heeft een laag ijzergehalte.
Werknemer is drie weken geleden gedotterd.
Hij gebruikt Tramadol en mag niet rijden.
Haar werkgeheugen en aandacht zijn verminderd door long-covid.
Voor de endoscopie is hij maandag afwezig.
Zij zit in de lappenmand.
De kinderleidster heeft krentenbaard.
Hij krijgt een nieuwe heup in november.
Betrokkene is opgenomen geweest op de PAAZ.
De verkoopster kampt met bekkenpijn na de geboorte van haar dochter.
Hij is langdurig uitgevallen na zelfmoordpoging.
De sollicitant heeft een epilepsieverleden.
Er bestaat een erfelijke spierziekte in zijn familie.
Zij gaat in Duitsland naar een kliniek voor haar lymfoedeem.
Mevrouw heeft een burn-out gehad, nu weer signalen.
Hij zit aan de pillen.
De spanningen in haar huwelijk lopen op.
De vrachtwagenchauffeur heeft hoge suikers.
Zij draagt een insulinepomp.
Vanwege het overlijden van zijn echtgenote is hij niet inzetbaar.
Hij hoest bloed op.
De hartecho wordt volgende maand herhaald.
Zij ondergaat hormoontherapie in het kader van transitie.
De zorgmedewerker liep een hersenschudding op door een klap van een bewoner.
Werknemer heeft huiduitslag door de poetsmiddelen.
Hij heeft dertig jaar gerookt en heeft nu emfyseem.
De stagiaire heeft anorexia.
Hij wordt wekelijks geprikt bij de trombosedienst.
De revalidatie zit erop.
Volgens zijn cardioloog mag hij weer sporten.
Er is pijn bij reiken boven schouderhoogte.
Mijn indruk is dat zij somber is.
Zij maakte een fragiele indruk.
De klachten zijn nagenoeg weg.
Hij is onlangs gesteriliseerd.
Dhr. heeft tinnitus, graag een stille werkplek.
De nekhernia is geopereerd.
Hij wordt begeleid door een praktijkondersteuner.
Zij is bevallen van een tweeling.
De zwangere werkneemster mag niet tillen.
De medicatie is gewijzigd waardoor hij slaperig is.
Zijn linkerhand is verbrijzeld door de pers.
Er is botontkalking vastgesteld, tillen beperkt.
Wisselend beeld, afhankelijk van de schubs.
Zij heeft gordelroos gehad.
Hij is erg afgevallen.
Hij heeft regelmatig paniekaanvallen in de trein.
De huisarts heeft bloed laten prikken.
Afspraak bij orthopeed op 14 mei.
Zijn nierfunctie is slecht.
Ze heeft CRPS aan de rechtervoet.
Hij is door een terugval in drankgebruik uitgevallen.
Zij moet eerst haar leven op orde krijgen na de detentie.
De ernst van de psychose is afgenomen.
Mw. heeft een slijmbeursonsteking in de schouder.
Zij heeft astmatise klachten.
`;

/** Sentences of ordinary work of the same hand. One a line. */
export const blindCSafe = `
De kraanmachinist kan toezicht houden vanaf de grond.
Mw. kan haar uren verdelen over vier ochtenden.
Hij kan met de rechterarm tot 2 kilo tillen.
Staan is beperkt tot een kwartier achtereen.
De medewerker kan geen trappen lopen, plaats hem op de begane grond.
Ik adviseer een aangepaste stoel met nekondersteuning.
Een hulpmiddel voor het openen van deuren is wenselijk.
De chirurgisch assistent kan instrumenten tellen maar niet langdurig staan.
De verpleegkundige mag geen infusen aanleggen, wel telefoondienst doen.
Zij kan de receptie van het ziekenhuis bemannen.
De kapster kan klanten wassen aan een hoge wastafel.
De slager kan niet in de koelcel werken.
De laborant kan monsters registreren.
De monteur kan geen airco's ontsmetten.
De behandeling van klachten over leveringen kan schriftelijk.
De opname van het gesprek kan zij uitwerken.
De kuur van de verflaag duurt twee dagen, hij kan dat bewaken.
Hij kan geen brandslangen dragen.
De breuk in het glas kan hij beoordelen op foto.
De spanning op de lijn moet eraf voor hij eraan werkt.
Druk op de ketel mag hij niet regelen.
Operators kunnen op afstand meekijken.
De patiëntenlift moet door een collega worden bediend.
Zij kan de medicijnkast aanvullen als apothekersassistente.
De drogisterijmedewerker kan vakken vullen.
Er is een urenbeperking van 20 uur per week.
De arbeidsongeschiktheid bedraagt 35 tot 80 procent.
Herstel wordt verwacht binnen 8 weken.
De werknemer is volledig hersteld per 1 juni.
Volledige werkhervatting is binnen een half jaar te verwachten.
Zij kan niet in ploegendienst werken.
Hij kan niet werken met deadlines.
Een prikkelarme werkplek zonder doorloop is gewenst.
Geluid beperken tot 70 decibel.
Geen werk met trillende machines.
Hij kan een half uur achter elkaar autorijden.
Reizen met de trein buiten de spits is mogelijk.
Zij mag geen leiding geven.
Conflicten met leerlingen moeten worden vermeden.
De docent kan online lesgeven.
De trainer kan theorielessen geven.
De politieagent kan aangiften opnemen, geen wapen dragen.
De programmeur kan documentatie schrijven.
De callcentermedewerker kan chats beantwoorden.
De chauffeur kan bijrijden.
De timmerman kan zagen met een tafelzaag, niet met een handzaag.
Bukken en hurken zo veel mogelijk vermijden.
De bloedbank kan hem inzetten als planner.
De hartslagmeters verkopen kan zij achter de balie.
De ontstekingstijd van de motor stelt een ander af.
De voetbaltrainer kan vanaf de zijlijn werken.
De gezichtscrème verpakken is licht werk.
Handgereedschap tot 1 kilo is toegestaan.
De zwangere merries verzorgen kan zij niet.
De leesbrillen uitstallen kan wel.
De tandarts kan twee stoelen niet tegelijk bedienen.
Hij kan pijpen fitten aan een werkbank.
De doodlopende gang schoonmaken kan zij zittend niet.
Kinderen van de opvang naar school brengen kan zij niet.
De thuiswerkplek voldoet nog niet.
Zij heeft een collega nodig bij zware patiënten.
De depressie van het rempedaal vraagt kracht.
Het virus op de laptop is verwijderd, hij kan weer inloggen.
Verhuizen naar een andere afdeling is een optie.
Het gesprek met de werkgever over uren is op maandag.
Een afspraak met de arbeidsdeskundige volgt.
Het spreekuur bij de bedrijfsarts is over vier weken.
Het verzuim duurt naar verwachting nog twee maanden.
Hij is voor de eigen functie blijvend ongeschikt.
Scholing voor ander werk is aan te bevelen.
Samen koffiedrinken op het werk is een eerste stap.
Zij kan rouwkransen binden op tafelhoogte.
De museumgids kan rondleidingen van 30 minuten doen.
Hij mag geen alcohol schenken buiten de bar.
De wijkagent kan bureaudienst draaien.
`;
