/** Invented report sentences that name an illness, an injury or a complaint. One a line. */
export const leakingIllness = `
Wegens chemotherapie max 4 uur, niet tillen.
Mevrouw heeft een hernia en kan daarom niet tillen.
Vanwege artrose in beide knieën geen trappen lopen.
De metselaar heeft last van zijn onderrug en mag niet bukken.
Hij kan door reuma zijn vingers niet goed gebruiken.
Bij haar is fibromyalgie vastgesteld.
Werkneemster heeft regelmatig migraine en heeft dan een donkere ruimte nodig.
In verband met epilepsie mag de chauffeur niet rijden.
Er is borstkanker bij haar ontdekt.
De vrachtwagenchauffeur herstelt van een hartinfarct.
Na een herseninfarct is de rechterarm minder sterk.
Zij is opgebrand en heeft tijd nodig.
Er is sprake van een burn-out.
De leerkracht zit met een burnout thuis.
Betrokkene kampt met een burn out en is nog niet toe aan werk.
Hij is overspannen geraakt.
Door zijn depressie komt hij moeilijk op gang.
De accountmanager heeft depressieve gevoelens.
Zij heeft een angststoornis, dus geen presentaties.
De machinist heeft paniekaanvallen in kleine ruimtes.
Vanwege PTSS kan de politieagent niet op straat werken.
Door zijn ADHD heeft hij moeite met planning.
Zij heeft autisme en is gebaat bij een vaste werkplek.
De kok heeft een bipolaire stoornis.
Er zijn aanwijzingen voor een persoonlijkheidsstoornis.
Werknemer heeft diabetes en moet op vaste tijden eten.
Door suikerziekte zijn nachtdiensten niet mogelijk.
De schilder heeft astma en kan niet tegen oplosmiddelen.
Wegens COPD mag hij niet in stoffige ruimten werken.
Zij heeft long covid en is snel uitgeput.
De vuilnisman heeft een tennisarm.
Door RSI kan de programmeur maar een uur typen.
Na de whiplash is autorijden nog lastig.
Het spit speelt weer op bij de stratenmaker.
Door ischias kan zij niet lang zitten.
De ziekte van Crohn maakt dat er een toilet in de buurt moet zijn.
Zij heeft het prikkelbare darm syndroom.
Door endometriose is zij een paar dagen per maand afwezig.
De overgangsklachten van mevrouw nemen toe.
Hij is hiv-positief, maar dat geeft geen beperkingen.
De verpleegkundige heeft hepatitis opgelopen.
Door de ziekte van Lyme is hij snel moe.
De stukadoor heeft Parkinson.
Bij de directeur is beginnende dementie geconstateerd.
De jonge magazijnmedewerker is psychotisch geweest.
Zij heeft anorexia en is te zwak voor zwaar werk.
Slaapapneu maakt dat hij overdag in slaap valt.
Betrokkene slaapt slecht en is overdag moe.
Zij is duizelig bij het opstaan.
Er is veel misselijkheid in de ochtend.
De monteur heeft hoofdpijn bij fel licht.
Zijn knieklachten beperken het lopen.
Vanwege rugklachten is tillen boven 10 kilo niet mogelijk.
De kapster heeft schouderpijn.
Hij heeft nekklachten door het werk achter het scherm.
Door zijn polsbreuk kan de timmerman niet hameren.
Zij heeft haar enkel gebroken en mag niet staan.
De postbezorger heeft een gescheurde kruisband.
Er is een peesontsteking in de elleboog.
Hij heeft maagklachten bij onregelmatig eten.
Zij heeft een longontsteking gehad.
De buschauffeur heeft hoge bloeddruk.
Hij is bekend met hartritmestoornissen.
Vanwege hartfalen is alleen licht werk mogelijk.
Er is een tumor gevonden.
Zij heeft leukemie.
De slager heeft eczeem aan zijn handen.
Door psoriasis kan zij geen handschoenen dragen.
Hij heeft een allergie voor latex.
De docent heeft tinnitus en kan niet tegen lawaai.
Wegens slechthorendheid geen vergaderingen.
Zij ziet slecht door staar.
Vanwege glaucoom is nachtelijk rijden niet toegestaan.
Hij heeft jicht in de grote teen.
Door een herniaoperatie kan zij niet bukken.
Ze heeft galstenen.
Hij had nierstenen en veel pijn.
De concentratieproblemen zijn nog aanwezig.
Er zijn geheugenproblemen sinds het voorjaar.
Zij heeft een eetprobleem.
De kassamedewerker heeft spataderen.
Hij heeft een hersenschudding opgelopen.
Niet aangeboren hersenletsel beperkt zijn tempo.
Zij heeft multiple sclerose.
Medewerker heeft MS en is snel vermoeid.
Na een CVA is de spraak nog niet hersteld.
Hij kreeg een TIA tijdens het werk.
Zij is bekend met schildklierproblemen.
Wegens bloedarmoede is zij kortademig.
Hij heeft het carpaletunnelsyndroom.
De caissière heeft een ontstoken schouder.
Er is sprake van slijtage van de heup.
De heupklachten nemen af.
Zij heeft osteoporose, dus geen valgevaar.
Na een trombosebeen mag hij niet lang zitten.
Een longembolie is de reden van de uitval.
De lasser heeft een oogaandoening.
Zij heeft last van overprikkeling.
Er is nog veel vermoeidheid.
Werknemer is snel moe en heeft pauzes nodig.
Hij heeft pijn bij het lopen.
De pijn in haar hand is minder geworden.
Zij kan niet staan door de pijn.
Zijn depresieve klachten verminderen langzaam.
Door de fibromialgie is zij beperkt.
De hart klachten zijn stabiel.
Er is sprake van een d e p r e s s i e.
Zij heeft een frozen shoulder.
Door hyperventilatie durft hij niet te vergaderen.
Zij heeft last van stress en slaapt matig.
De stressklachten nemen af bij minder uren.
Wegens spanningsklachten werkt zij halve dagen.
Hij heeft een posttraumatische stressstoornis na een overval.
Zij heeft reumatoïde artritis.
De tegelzetter heeft een versleten knie.
Door hooikoorts werkt de hovenier liever binnen.
Hij is verkouden en heeft koorts.
Zij heeft griep gehad.
Wegens corona is hij twee weken thuis geweest.
Zij heeft blaasontsteking en moet vaak naar het toilet.
De bakker heeft meelallergie ontwikkeld.
Hij heeft een liesbreuk door het tillen.
Vanwege een hielspoor geen staand werk.
Haar rug is nog niet belastbaar.
Zijn knie is nog dik en gevoelig.
Het hart kan de inspanning niet aan.
Door een aandoening aan de luchtwegen geen stof.
Zij kan door een zeldzame ziekte niet in de zon werken.
Ongeneeslijk ziek, werk is niet meer aan de orde.
De klachten zijn nog niet verdwenen.
Als de klachten toenemen moet hij stoppen.
Zij heeft psychische klachten.
Er spelen psychische problemen.
Hij heeft lichamelijke klachten.
Door gezondheidsproblemen is fulltime werk niet haalbaar.
Na de hersenvliesontsteking is zij gevoelig voor geluid.
Hij is blind aan een oog.
Zij heeft sarcoïdose.
De elektricien heeft het syndroom van Raynaud.
Door vaginisme en bekkenpijn kan zij niet lang zitten.
Er is een Dupuytren aan de rechterhand.
Hij lijdt aan de ziekte van Bechterew.
De verkoper heeft plankenkoorts en faalangst.
Zij heeft last van opvliegers.
Hij heeft een waanstoornis.
Zij heeft smetvrees en wast vaak haar handen.
De stewardess heeft vliegangst.
Door incontinentie is een toilet dichtbij nodig.
Hij heeft slokdarmkanker.
Een goedaardig gezwel drukt op de zenuw.
De therapie tegen lymfeklierkanker duurt nog maanden.
Hij is zwaarlijvig en heeft daardoor moeite met trappen.
`;
