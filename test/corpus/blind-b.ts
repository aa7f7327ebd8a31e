/** Sentences that leak, written as a stranger would before the lexicon was read; how they are used: README.md. One a line. */
export const blindBLeaking = `
Mw. herstelt van een liesbreukoperatie en mag zes weken niet tillen.
Betrokkene heeft een hernia L5-S1 en kan niet lang zitten.
De kapster heeft contacteczeem aan de handen en mag geen verf mengen.
De chauffeur heeft slaapapneu, rijden is voorlopig niet toegestaan.
Hij start volgende week met EMDR.
De monteur heeft een peesontsteking in de elleboog.
Er is sprake van een aanpassingsstoornis.
Mevrouw maakt een vermoeide en terneergeslagen indruk.
Werknemer is net gescheiden en heeft daar veel last van.
Mw. is 14 weken zwanger en heeft bekkenklachten.
De heer volgt een afkicktraject bij Jellinek.
Gebruikt oxazepam, mag daarom niet rijden.
De uitslag van de MRI wordt volgende week verwacht.
Hij heeft op 12 maart een afspraak bij de neuroloog.
Zij is doorverwezen naar de pijnpoli.
Hij heeft eerder een hartinfarct gehad.
Mw heeft een beknelde zenuw in haar pols (CTS).
De stratenmaker heeft versleten knieën.
De docent is overspannen en kan geen klas aan.
De verpleegkundige heeft long covid en is snel uitgeput.
Ze is onder behandeling van een reumatoloog.
Hij krijgt chemo en is om de drie weken een week niet inzetbaar.
Er is borstkanker vastgesteld.
Hij heeft een longontsteking gehad.
De bakker heeft bakkersastma.
Werknemer heeft diabetes en moet op vaste tijden spuiten.
Na een paniekaanval op de werkvloer is hij uitgevallen.
Hij hoort stemmen en is opgenomen geweest.
De agent heeft PTSS overgehouden aan een schietincident.
De werknemer is autistisch en heeft duidelijkheid nodig.
Er is dyscalculie geconstateerd.
Haar zoontje is ernstig ziek, daardoor kan zij niet werken.
Hij ligt in een vechtscheiding.
Er is thuis veel aan de hand, dat speelt mee.
Zij gaat drie keer per week naar de fysiotherapeut.
Dinsdagochtend kan hij niet werken wegens dialyse.
Hij moet elke zes weken naar het ziekenhuis voor een infuus.
Ze staat op de wachtlijst bij de GGZ.
De scan was gelukkig schoon.
De bloeddruk is nog te hoog.
Werknemer heeft obesitas en kan niet op een ladder.
Mw. heeft een stoma en wil een toilet in de buurt.
Hij heeft galstenen en wacht op verwijdering van de galblaas.
Ze heeft hevige menstruatieklachten.
Betrokkene is HIV-positief.
Hij is besmet met hepatitis B.
Zij heeft een frozen shoulder rechts.
Hij heeft een tennisarm en kan de boormachine niet gebruiken.
Mw heeft whiplashklachten na een aanrijding.
Hij heeft sinds het ongeluk niet-aangeboren hersenletsel.
Migraine-aanvallen maken beeldschermwerk moeilijk.
De operator is slechthorend geworden.
Hij heeft grauwe staar en wordt in juni geopereerd.
De ziekte van Parkinson maakt fijn handwerk onmogelijk.
Er is ALS vastgesteld.
Betrokkene is terminaal.
Hij heeft COPD gold II en mag niet in stof werken.
Hij heeft een pacemaker gekregen.
Zijn klachten zijn verminderd en hij kan meer uren werken.
Hij is nog erg kortademig bij inspanning.
Hij heeft koorts en ligt op bed.
Medewerker heeft corona.
De zwangerschap verloopt niet zonder complicaties.
Zij is uitgerekend op 4 juli.
De werknemer is verslaafd aan gokken.
De medicatie maakt hem suf.
De antidepressiva slaan aan.
Door morfinepleisters mag hij geen heftruck besturen.
Hij krijgt methotrexaat via een injectie.
Betrokkene is gezien op het open spreekuur.
Hij oogt mager en trilt.
Ik zag een gespannen man die moeite had om oogcontact te maken.
Lichamelijk onderzoek laat een zwelling zien.
Het gaat mentaal nog niet goed met hem.
De werknemer heeft psychische klachten.
Er is sprake van een medische oorzaak aan de rug.
Zijn ziekte is het gevolg van een conflict op het werk.
Ze heeft faalangst en kan geen presentaties geven.
Hij krijgt logopedie na zijn beroerte.
Er loopt een traject bij een revalidatiecentrum.
De behandeling verloopt voorspoedig.
Na de ingreep is hij zes weken niet inzetbaar.
Zijn kruisband is gescheurd tijdens het voetballen.
Achillespeesruptuur links, voorlopig geen lopend werk.
Ze heeft haar arm in het gips.
De wond is nog open en moet verzorgd worden.
De thuiszorg komt iedere ochtend om het verband te wisselen.
Zij heeft spataderen, lang staan gaat niet.
De bloemist heeft hooikoorts.
De metselaar heeft stoflongen.
Zij heeft het syndroom van Sjögren.
Mw. heeft lupus en mag niet in de zon werken.
De ziekte van Graves veroorzaakt wisselende energie.
Hij heeft jicht aan zijn grote teen.
Ze weegt nog maar 45 kilo en is opgenomen in een kliniek.
Bipolaire stoornis, momenteel manisch.
Hij is depressief en komt nergens toe.
Zij heeft een postnatale depressie.
Hij heeft bore-outklachten.
Werkneemster slaapt slecht en piekert veel.
Ze is prikkelbaar en snel in tranen.
Zij heeft vergeetachtigheid en mogelijk beginnende dementie.
Hij heeft een depresie.
Hij heeft fysiotherpie twee keer per week.
Wn heeft rugkl. en gaat naar de fysio.
Hij heeft z'n meniscus gescheurd.
Mw. kan 4 uur werken. De PTSS-klachten nemen af.
Hij kan halve dagen werken tot de knie-operatie.
Volledig arbeidsongeschikt door een blindedarmontsteking.
Het herstel na de keizersnede duurt langer dan gedacht.
Na afloop van het consult bij de cardioloog volgt een nieuw advies.
De gastvrouw heeft een beenvliesontsteking.
De kleuterjuf heeft waterpokken.
Hij heeft een bekkenfractuur en zit in een rolstoel.
De ambulancemedewerker is getraumatiseerd door een inzet.
De boer heeft Q-koorts.
De danser heeft een stressfractuur in de voet.
De tandartsassistente heeft nekklachten met uitstraling naar de arm.
Hij is 's nachts vaak wakker door restless legs.
De ziekte van Pfeiffer heeft hem maanden gekost.
Vorig jaar had hij dezelfde klachten.
Hij heeft twee jaar geleden een bypass gehad.
De glazenwasser viel van de ladder en brak twee ruggenwervels.
Zij is herstellende van een baarmoederverwijdering.
Hij heeft een urineweginfectie met complicaties.
`;

/** Sentences of ordinary work of the same hand. One a line. */
export const blindBSafe = `
Mw. kan voor 50% van haar contracturen worden ingezet.
Boven schouderhoogte werken dient te worden vermeden.
De heer kan zijn werk als vrachtwagenchauffeur niet doen, wel planning op kantoor.
Als verzorgende kan zij cliënten begeleiden bij de koffie.
De doktersassistente kan telefonisch te woord staan en afspraken inplannen.
De kapster kan knippen en föhnen, maar niet verven.
Hij kan in de keuken werken, mits niet bij de fornuizen.
Werken op een steiger is niet mogelijk.
Hij kan een defecte pomp reviseren aan de werkbank.
Er is geen mogelijkheid tot werken met de heftruck.
Het inpakken van pakketten tot 3 kilo is passend.
Piket- en bereikbaarheidsdiensten kunnen niet worden gedraaid.
Hij kan verhoren voorbereiden en processen-verbaal uitwerken.
Nakijkwerk kan thuis worden gedaan.
De schoonmaker kan stofzuigen maar geen trappen dweilen.
Een zit-stabureau is wenselijk.
Een rolhocker bij de kassa helpt.
Een vaste werkplek met weinig afleiding heeft de voorkeur.
Conflicthantering en klantcontact zijn nu niet passend.
De behandeling van bezwaarschriften is te belastend.
De opname van orders kan via de telefoon.
De breuklijn in het beton kan hij inspecteren.
Hij kan de spanning van de riemen controleren.
Het bedienen van de pers is mogelijk met twee handen.
De infectie van het netwerk met een virus kan hij op afstand oplossen.
De patch moet op de server worden gezet, dat kan hij vanuit huis.
Hij kan code reviewen, maar geen storingsdienst draaien.
De laborant kan bloedmonsters verwerken aan een hoge tafel.
De apothekersassistente kan recepten verwerken, zittend.
De fysiotherapeut kan groepslessen geven, geen massages.
De dierenartsassistente kan geen grote honden tillen.
Zij kan als doktersassistente geen bloed prikken.
De radiologisch laborant kan foto's maken, geen bedden verrijden.
Hij kan pakketten bezorgen met een elektrische fiets.
Woon-werkverkeer met het openbaar vervoer is haalbaar.
Hij mag niet beroepsmatig rijden.
De verwachte verzuimduur is zes tot acht weken.
De duur is nog niet te voorspellen.
Het percentage arbeidsongeschiktheid is 40.
Hij is volledig arbeidsongeschikt voor eigen werk.
Er zijn op dit moment geen mogelijkheden voor passend werk.
Start met 3 x 2 uur en bouw elke twee weken uit met 2 uur.
Ik adviseer een tweede spoor te starten.
De arbeidsdeskundige kan de werkplek beoordelen.
Ik adviseer een werkplekonderzoek door een ergonoom.
Mediation tussen partijen is te overwegen.
Het inschakelen van een jobcoach kan helpen.
De eerstvolgende evaluatie is over vier weken.
Een functionelemogelijkhedenlijst is bijgevoegd.
Zelfstandig beslissingen nemen kan in beperkte mate.
Hij kan zijn aandacht een half uur bij een taak houden.
Knielen en hurken zijn beperkt.
Duwen en trekken tot 15 kilogram kan.
Blootstelling aan kou en tocht beperken.
Werken met oplosmiddelen is uitgesloten.
Geen werk in een stoffige omgeving.
Hij draagt handschoenen bij het lossen.
Zij kan niet werken bij fel licht.
Hij moet op vaste tijden kunnen pauzeren.
Een toilet in de nabijheid is gewenst.
Traplopen is beperkt, gebruik van de lift wordt geadviseerd.
Alleen werken is niet toegestaan.
Werken met draaiende machines is niet veilig.
De melkrobot bedienen is mogelijk.
De bakker kan deeg afwegen tot 5 kilo.
De ober kan bestellingen opnemen, geen volle dienbladen dragen.
Alcohol schenken hoort bij haar functie als barvrouw.
Controle op drugs in de bagage kan de douanier zittend doen.
Zij kan facturen coderen en mailen.
Hij kan de depressie in het wegdek niet zelf herstellen.
De depressie op de markt heeft geen invloed op de uren.
Zij verkoopt babykleding en kan achter de kassa zitten.
De verloskundige kan spreekuren draaien, geen bevallingen begeleiden.
Het hart van het proces ligt bij de planning.
De kop van de schroef afzagen gaat niet.
De elleboog van de luchtkoker plaatsen is te zwaar.
De neus van het vliegtuig mag hij inspecteren.
De longlist van kandidaten kan zij opstellen.
Hij kan de blaasmachine bedienen.
Pijnstillers scannen aan de kassa is haar gewone werk.
De drogist kan klanten adviseren vanaf een kruk.
De stukadoor kan geen gips aanmaken.
Rolstoelen repareren kan hij aan een hoge werkbank.
De opticien kan brillen afstellen, geen oogmetingen doen.
De ambulanceverpleegkundige kan meedraaien als centralist op de meldkamer.
De jeugdzorgwerker kan rapportages schrijven, geen huisbezoeken doen.
De reclasseringswerker kan verslaafde cliënten niet zelfstandig bezoeken.
Werken op de afdeling psychiatrie is op dit moment niet passend.
Hij kan de ziekenhuisbedden niet verrijden.
De trauma-helikopter wordt door een collega gevlogen.
Het stressbestendige staal kan hij meten.
Metaalmoeheid controleren is bureauwerk.
De hovenier kan geen hagen snoeien, wel plannen tekenen.
De wachttijd aan de poort kan hij benutten om te pauzeren.
Een afspraak over de werktijden is gemaakt.
De diagnose van motorstoringen kan hij stellen aan de laptop.
De therapie-ruimtes schoonmaken lukt in delen.
De röntgenapparatuur onderhouden is te zwaar.
Het scannen van post is geschikt.
De kliniek waar zij als secretaresse werkt heeft een vacature op de administratie.
De gevoelige apparatuur moet door een collega worden bediend.
De relatie met de klant kan hij onderhouden per e-mail.
Kinderopvang is zwaar werk, de babygroep is niet passend.
De scheiding van afval kan hij zittend doen.
De overgang naar een ander rooster kost twee weken.
Hij kan als begrafenisondernemer nabestaanden ontvangen.
De last mag niet meer dan 12 kilo wegen.
Hij kan de kraan bedienen vanuit de cabine.
Een injectiespuitgietmachine bedienen is mogelijk.
De verzwakte vloer mag hij niet betreden.
De wond in het vloerdek wordt door de aannemer hersteld.
De afdeling lijdt onder de verbouwing, een andere werkplek is nodig.
De pijnpunten in het proces kan zij in kaart brengen.
Een gezonde balans tussen werk en rust is van belang.
Emotioneel zwaar werk is niet passend.
Beperkt op persoonlijk en sociaal functioneren.
De rechterhand kan niet kracht zetten.
Wisselende diensten zijn niet toegestaan, dagdiensten wel.
Kortcyclisch werk aan de lopende band is ongeschikt.
Adembescherming dragen kan niet.
Geen voedselbereiding tot 15 mei.
Mw werkt nu 12u/wk en breidt uit naar 16u/wk.
Werkhervattng in eigen fuctie per 1 jan is haalbaar.
De conducteur kan geen reizigers controleren maar wel roosters maken.
Ik adviseer aangepast werk op de begane grond.
`;
