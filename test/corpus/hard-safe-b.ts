/** Harder invented sentences of ordinary work, second part: written and used while tuning, so never held out. One a line. */
export const hardSafeB = `
De conducteur kan in de controlekamer werken.
De ambtenaar kan vergunningen behandelen.
De jurist kan dossiers bestuderen.
De medewerker schadebehandeling kan claims beoordelen.
De letselschadebehandelaar kan dossiers afhandelen.
De acteur kan repeteren maar niet optreden.
De danser kan choreografieën bedenken.
De voetbaltrainer kan langs de lijn coachen.
De badmeester kan toezicht houden vanaf een stoel.
De rij-instructeur kan theorielessen geven.
De kassière kan de zelfscankassa's begeleiden.
De groenteboer kan geen kisten sjouwen.
De viskoopman kan niet in de kou staan.
De chocolatier kan bonbons vullen.
De ijzervlechter kan tekeningen lezen.
De betonwerker kan de bekisting controleren.
De asfaltwerker kan de wals niet besturen.
De baggeraar kan de pomp op afstand bedienen.
De machinist kan de motor niet starten.
De elektromonteur kan kasten bedraden aan een werktafel.
De koelmonteur kan storingen analyseren.
De ict-beheerder kan servers op afstand herstarten.
De data-analist kan rapportages maken.
De helpdeskmedewerker kan tickets oplossen.
De grafisch ontwerper kan met spraakbesturing werken.
De callcentermedewerker kan chats afhandelen.
De marktkoopman kan geen kraam opbouwen.
De stucadoor kan kleine reparaties doen.
De rioleringsmedewerker kan camerabeelden bekijken.
De vuilnisman kan de wagen besturen, niet laden.
De postsorteerder kan zittend sorteren.
De croupier kan niet achter de tafel staan.
De steward kan grondwerk doen.
De dierenartsassistente kan de balie doen.
De opticien kan brillen slijpen.
De audicien kan afspraken inplannen.
De tandtechnicus kan kronen maken.
De instrumentmaker kan precisiewerk doen.
De schoonheidsspecialiste kan geen massages geven.
De masseur kan geen massages geven.
De sportinstructeur kan roosters maken.
De leraar Duits kan lessen geven.
De kraamverzorgster kan geen nachten draaien.
De pastoraal werker kan bezoeken afleggen.
De imam kan gesprekken voeren.
De maatschappelijk werkster kan telefonisch werken.
De reclasseringswerker kan rapporten schrijven.
De curator kan faillissementen afwikkelen.
De belastinginspecteur kan aangiften controleren.
De hypotheekadviseur kan klanten ontvangen.
De kleuterjuf kan geen kinderen tillen.
De buschauffeur kan geen gebroken diensten rijden.
De proefpersoon wordt door hem begeleid.
De laadklep kan hij bedienen.
Het hijsen van lasten boven 25 kilo is niet toegestaan.
De last mag niet zwaarder zijn dan 5 kilo.
De meubelmaker kan hout behandelen met lak aan een werktafel.
Tijdens het overleg kan zij drie onderwerpen behandelen.
De prikklok kan hij bedienen.
Het prikbord hangt te hoog.
De tester kan virusscans draaien op laptops.
Het virus in het netwerk kan hij op afstand verwijderen.
De snijlijn met uien geeft tranende ogen bij iedereen.
De visroker kan vis roken zonder te tillen.
De trouwambtenaar kan huwelijken voltrekken.
De ambtenaar burgerzaken kan geboorteaangiften verwerken.
De incassomedewerker kan schulden van klanten administreren.
De verkeersregelaar kan niet lang staan.
Bij een ongeval op de bouw mag hij niet als BHV'er optreden.
Werk met valgevaar is niet toegestaan.
De valbeveiliging moet door een ander worden gecontroleerd.
Let op valgevaar bij ladders.
De kraanarm kan hij bedienen met een joystick.
De scheepshuid schoonmaken is te zwaar.
De slager kan darmen en nieren niet met koud water spoelen.
De flessenhals controleren lukt zittend.
De tandwielen monteert hij aan de bank.
De leverancier kan de spullen tot de deur brengen.
De levering kan hij aftekenen.
De longlist van kandidaten kan zij opstellen.
Het hartje van de stad is bereikbaar met de tram.
Hartelijke groet.
De voet van de machine stelt een collega af.
Botten van dieren sorteert zij in het museum.
Zij kan boekruggen lijmen.
De kop van de spijker is te klein voor zijn handschoen.
Met handschoenen werken is mogelijk.
De injectiespuit van de lijmmachine kan hij niet vullen.
De acute planning laat geen maatwerk toe.
Het verband tussen taken is duidelijk.
In verband met de reistijd is thuiswerken handig.
In verband met de vakantie start de opbouw op 15 augustus.
Wegens vakantie is de volgende beoordeling in september.
Vanwege de reisafstand is thuiswerken aan te raden.
Door de drukte is de afdeling nu niet geschikt.
Door de trillingen van de machine is dit werk niet geschikt.
Als gevolg van de beperkingen is eigen werk niet mogelijk.
Ten gevolge van de reorganisatie is een andere afdeling mogelijk.
Vanwege zijn beperkingen is een lift nodig.
Door de beperkingen in staan en lopen is zittend werk aangewezen.
De werknemer is op 3 maart gestart met halve dagen.
Op 12 mei is er een evaluatie met de leidinggevende.
De afspraak met de arbeidsdeskundige staat gepland.
Maak een afspraak met de werknemer over de taken.
Zij kan met de klant afspraken maken.
De controle van tickets kan zij zittend doen.
Hij kan de kwaliteit controleren op het scherm.
De nacontrole van de producten kan zij doen.
De werkgever volgt de voortgang.
De opleiding kan hij blijven volgen.
De training kan hij online volgen.
Er volgt een gesprek met HR.
De begeleiding door de jobcoach start in week 10.
De coach adviseert over timemanagement.
De leidinggevende kan steun bieden bij het stellen van prioriteiten.
Geef ruimte voor herstel na inspanning.
Na een inspanning is een pauze nodig.
Wissel zware en lichte taken af.
De zwaarte van het werk past niet.
Het lichte werk is passend.
Geen werk met lichtflitsen.
Geen werk bij fel licht.
Een ruimte zonder fel licht is gewenst.
Werken met een zonnebril is toegestaan.
Hij mag geen zware machines bedienen.
Hij mag niet zwemmen of duiken tijdens het werk.
De duiker kan wal werkzaamheden doen.
De mijnwerker kan bovengronds werken.
Het gebruik van adembescherming is niet mogelijk.
Het dragen van een masker is maximaal een uur mogelijk.
Werken in een stofvrije ruimte.
Geen contact met schoonmaakmiddelen.
Zij kan niet met etenswaren werken.
Regelmatig kunnen eten en drinken op vaste tijden.
Voldoende drinkwater op de werkplek.
De temperatuur mag niet boven 25 graden komen.
Niet werken in vochtige ruimten.
Zij kan niet langdurig lezen van een scherm.
Hij kan teksten dicteren.
Spreken in grote groepen is beperkt.
Zingen of lang spreken is niet mogelijk.
De docent kan met microfoon lesgeven.
Zij kan niet in een lawaaiige omgeving telefoneren.
Hij kan waarschuwingssignalen niet goed horen.
Zij kan kleuren niet goed onderscheiden op een scherm.
Fijn motorisch werk is beperkt.
Kracht zetten met de linkerhand is niet mogelijk.
Zitten is maximaal een half uur aaneen mogelijk.
De werknemer kan niet lang in dezelfde houding zitten.
De nek mag niet langdurig gebogen zijn.
Draaien van het hoofd is beperkt.
Zij kan zich goed aan de afspraken houden.
Geen solodiensten.
Geen oproepdiensten.
Geen avonddiensten.
Hij moet op tijd kunnen stoppen.
Het is van belang dat hij zijn grenzen kan bewaken.
Grenzen aangeven verdient aandacht.
De werknemer geeft zelf het tempo aan.
De planning is in overleg met de werknemer gemaakt.
Werknemer heeft geen bezwaar tegen dit advies.
De werknemer wil graag snel terugkeren.
Zij is gemotiveerd om terug te keren.
`;
