/** Sentences that leak, written last and never tuned on; see README.md. One a line. */
export const blindDLeaking = `
Betrokkene is aan het herstellen van een keizersnede en mag nog niet tillen.
De lasser heeft een longontsteking en blijft zeker drie weken thuis.
Mw. is vorige maand gediagnosticeerd met MS.
Hij heeft een ernstige vorm van slaapapneu.
Door peesproblemen in de duim kan de kapster niet knippen.
Zij gaat iedere vrijdag naar de oefentherapeut.
De afspraak in het Radboudumc is verzet, daarom twee weken vertraging.
Hij krijgt Lyrica tegen de zenuwpijn.
De medewerker is overspannen geraakt na een arbeidsconflict.
Haar dochtertje ligt op de intensive care.
Er is een verdenking op reuma, bloed is afgenomen.
De machinist heeft kleurenblindheid.
Hij is aan de drank en zoekt hulp.
Zij staat op een wachtlijst voor EMDR.
De postbezorger is aangereden door een scooter.
Mw. slaapt slecht door nachtelijk zweten.
De bakker heeft meelastma.
Hij kan zich slecht concentreren sinds zijn herseninfarct.
Werkneemster is 32 weken zwanger.
Hij loopt sinds de val van de trap met krukken.
De behandeling van zijn huidkanker is afgerond.
De beperkingen komen voort uit een bindweefselziekte.
Zij heeft een chronische darmontsteking en moet vaak naar het toilet.
De verpleegkundige heeft een prikaccident gehad.
De klachten bestaan uit hoofdpijn en misselijkheid.
Na een derde rugoperatie is zwaar werk uitgesloten.
Mevrouw is erg emotioneel tijdens het gesprek.
Hij heeft last van bijwerkingen van de antidepressiva.
Er is sprake van een rouwreactie.
Zij was vorig jaar ook al drie maanden ziek.
De conciërge heeft een hartritmestoornis en krijgt een kastje.
Hij is mantelzorger voor zijn zieke vader.
Werknemer heeft zijn sleutelbeen gebroken met wielrennen.
De oogarts heeft rijden verboden.
Hij ziet slecht door suikerziekte.
Zij heeft een angststoornis en durft niet met de trein.
De kraamverzorgende heeft bekkeninstabiliteit.
Hij heeft een allergische reactie op epoxy.
De vrouw is in afwachting van een punctie.
De ober heeft een ontstoken grote teen.
Zij heeft hevige bloedingen en is vaak duizelig.
De schilder is duizelig en misselijk van de verfdampen.
Hij wordt behandeld met bloedverdunners.
De verkoopster heeft ernstige eczeemplekken.
Zij is uitgevallen door oververmoeidheid.
Hij volgt een poliklinisch revalidatietraject.
De docent heeft poliepen op zijn stembanden.
De politieman heeft last van herbelevingen.
Betrokkene heeft een nierziekte en wordt gedialyseerd.
Werknemer is gezien door een psychiater, rapport volgt.
`;

/** Sentences of ordinary work of the same hand. One a line. */
export const blindDSafe = `
De lasser kan in de werkplaats licht assemblagewerk doen.
Zij kan zes uur per dag werken, mits zij zelf pauzes kan kiezen.
De kapster kan niet met haar armen omhoog werken.
De verpleger kan op de poli bloeddrukmetingen doen, geen tilwerk op de afdeling.
De thuiszorgmedewerkster kan lichte huishoudelijke taken doen bij cliënten.
De ambulancemedewerker kan voorlopig alleen instructie geven.
Hij kan patiëntgegevens invoeren vanaf een stille werkplek.
De monteur kan storingen analyseren met een diagnoseapparaat.
De kuur van de coating moet hij in de gaten houden, dat kan zittend.
De afhandeling van klachten van reizigers kan zij thuis doen.
De breuk in de productielijn wordt door de collega's opgelost.
De druk op de planning vraagt om een extra collega.
Een scan van de administratie kan hij zelfstandig uitvoeren.
De spanning tussen de platen meet een collega.
De bloemist kan geen zware emmers dragen.
De chauffeur kan korte ritten van maximaal een uur rijden.
Tillen boven de tien kilo en werken met gebogen rug vermijden.
De linkerhand kan alleen ondersteunend worden ingezet.
Werken in de nabijheid van bewegende machines is uitgesloten.
Hij kan omgaan met collega's, klantcontact is te belastend.
De leraar kan geen surveillance doen op het schoolplein.
De juf kan groepjes van vier kinderen begeleiden.
De beveiliger kan rondes lopen van een kwartier.
De agent kan verklaringen uitwerken en telefoon aannemen.
De programmeur kan twee uur achtereen achter het scherm werken.
De accountmanager kan videobellen met klanten, niet reizen.
Een zadelkruk is geschikt voor de tandartsassistente.
De apotheker kan werken tot 14 uur.
De kok kan sauzen maken en borden opmaken.
De afwas is te zwaar door de natte vloer en het tillen.
Het vakantieverblijf van de werknemer is geen belemmering.
Naar verwachting is hij eind mei volledig inzetbaar.
Het arbeidsongeschiktheidspercentage is gedaald naar 30.
De re-integratie start met drie halve dagen.
Ik adviseer werkgever de roosters vier weken vooraf te geven.
Ik adviseer hervatting in een andere vestiging.
De mentor kan het tweede spoor toelichten.
De inspecteur kan restaurants controleren tot 15.00 uur.
De jurist kan dossiers over ontslag behandelen.
De stratenmaker kan in de werf materiaal uitgeven.
De tuinman kan hagen knippen met een lichte schaar.
De schoonmaakploeg kan haar op kantoren inzetten.
De rijinstructeur kan theorieles geven.
Zij kan kinderen voorlezen maar niet verschonen.
De zorgcoördinator kan roosteren en bellen met families.
De dierenartsassistente kan de balie doen.
De gipswanden schilderen kan tot borsthoogte.
Verf spuiten mag niet, kwasten wel.
Hij kan als BHV'er niet worden ingezet.
Er is een tijdelijke verlaging van het handelingstempo.
`;
