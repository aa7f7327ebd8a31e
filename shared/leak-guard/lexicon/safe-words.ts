/** Words of ordinary work that would otherwise be read as something medical. They always win. Marks: see engine/lexemes.ts. */
export const safeWords = `
=verslag =verslagen ^verslagleg*
=dranken ^jeugdzorgwerk*
^verwezenlijk* ingespannen inspannen ^inspann* opgewonden ^omwonen* onomwonden ^desinfect* *interpunct* ^procurat* *cooper* ^openhartig* =schuilen verschuilen schuilen ^bijklus* *bestemming* *toestemming* *overeenstemming* *afstemming* tentoongesteld ^tentoonstel* slaapstand ^gezichtsbehandel* ^voetbehandel* ^haarbehandel* kreupelhout ^bedrijfshulpv* =bhv ^bhver* verdronken ^hoogdruk* ^synchroni* =pils ^verspil* ^instortingsgev* ^reanimatiecurs* ^reanimatietrain* ^gevangenisbew* ^gevangenispers* ^gevangeniswez* =schoren =schors ^schorsing* ^enkelpolig* ^injectiemol* ^ambulancechauf* ^ambulancemedew* ^ambulanceverpl* ^ambulancebroed* ^ambulancepers* ^ziekenhuisapoth* ^ziekenhuislog* ^ziekenhuiskeuk* ^deurkruk* ^barkruk* *vangst* *vangsten* ^ontvangst* doorbraak doorbraken inbraak inbraken ontbraken ^onderbrak* uitspraak dagopvang ^vangrail* ganglijn bonkig aangeboden ^fysiek* ^multiplechoice* ^bederf* =facet facetten metime ^verrekijk* verrekenen ^verrekening* =manier =manieren ^verrekend*
^hersenkraker* ^brainstorm* zenuwcentrum ^boekrug* ^rugzak* ruggespraak ruggesteun schouderband ^armleuning* ^handschoen* ^handvat* ^handmatig* ^handwerk* ^handgereedsch* ^hoofdletter* ^hoofdtelefoon* ^hoofdsteun* ^hoofdingang* ^voetpedaal* ^voetensteun* ^voetbal* ^mondeling* ^mondkap* ^oordop* ^oorkap* ^gehoorbescherm* ^gehoorkap* ^oogbescherm* ^oogdouche* ^huidbescherm* longdrink ^beenruimte* ^polssteun* poolreis armslag vingervlug ^vingerafdruk* nekvel kaakje bekkenist ^buikspr*
^zenuwcentr* medicijnman ^patientveil* ^patientvr* ^clientveil*
^bedrijfsarts* ^arboarts* ^arbodienst* ^arbeidsdeskund* ^arbeidshyg* ^arbeidstherap* ^dierenarts* ^dierenkliniek* ^dierenzieken* ^verzekeringsarts* praktijkruimte
^operator* operationele ^operationeel* =operations ^operationalis* *cooperati* ^operatiemanager* ^operatieplan* ^operatiesyst* ^bedrijfsoperati* =operating
^klachtenafhandel* ^klachtenbehandel* ^klachtenregist* ^klachtencommis* ^klachtenfunct* ^klachtenproced* ^klachtenlijn* ^klachtenafdel* ^klachtenmedew* ^klachtendienst* ^klachtenregel* ^klachtenbalie* ^klachtenmail* ^klachtenteam* ^klachtenformul* ^klachtenmanag* ^klachtendesk* ^klachtencoord* ^klachtenoplos* ^klantklacht* ^klantenklacht* ^clientenklacht* ^bewonersklacht* ^huurdersklacht* ^geluidsklacht* ^stankklacht* ^garantieklacht* ^leveranciersklacht* ^productklacht*
^leidingbreuk* ^kabelbreuk* ^draadbreuk* ^dijkbreuk* ^inbreuk* ^doorbreuk* ^contractbreuk* =breuklijn ^breuksterkt* ^breukvlak* ^ruitbreuk* ^glasbreuk* ^buisbreuk* ^asbreuk* ^steenbreuk* ^woordbreuk* ^haarscheur*
hoofdprobleem hoofdproblemen ^hoofdkant* ^hoofdzaak* ^hoofdlijn* ^hoofdtak* ^hoofdstuk* gezichtsverlies handgebrek ^handpalm*
^stresstest* ^stressvol* ^stressbestend* ^stressarm* ^stresspreventie* ^werkstresspreventie* ^prikkelarm* ^prikkelvrij* ^prikkelreduc*
^werkdruk* ^tijdsdruk* ^tijdsdruk* ^drukte* ^luchtdruk* ^waterdruk* ^bandenspanning* ^hoogspanning* ^laagspanning* ^netspanning* ^voorspanning* ^oppervlaktespanning* ^spanningsloos* ^spanningzoek* ^spanningsveld* ^middenspanning* ^restspanning* ^trekspanning*
^warmtebehandel* ^oppervlaktebehandel* ^houtbehandel* ^waterbehandel* ^luchtbehandel* ^voorbehandel* ^bezwaarbehandel* ^schadebehandel* ^dossierbehandel* ^zaakbehandel* ^aanvraagbehandel* ^afvalbehandel* ^materiaalbehandel* ^goederenbehandel* ^bagagebehandel* ^containerbehandel* ^behandelkamer* ^behandelruim* ^behandeltafel* ^behandelstoel* ^zaaksbehandel* ^rechtsbehandel* ^behandelnorm*
^kasopname* ^beeldopname* ^geluidsopname* ^filmopname* ^videoopname* ^verlofopname* ^werkopname* ^standopname* ^meteropname* ^schadeopname* ^inventarisopname* ^opnamestudio* ^opnameapp* ^orderopname* ^vakantieopname* ^urenopname* ^bestelopname* ^locatieopname*
^pijnboom* pijnbomen ^pijnappel* ^pijnacker* ^champignon* ^kampioen*
^prognos* ^diagnosesyst* ^diagnoseapp* diagnosesoftware ^diagnosestekker* ^diagnosetool*
^wonder* =spits ^spitsur* ^spitsuur* =moet ^staart* ^staartj* ^blindelings* parts ^bofkont*
^allergenen* ^allergeenlij* ^coronamaatr* ^coronaregels* ^coronaprotoc* ^infectieprev* ^infectierisico* ^infectiedruk*
^beknellingsgev* ^ongevallenreg* ^ongevalsmeld* ^ongevallenmeld* ^ongevalsprev* ^ongevallenprev* ^ongevalspreven* ^letselpreven* ^letselschadebeh* ^letselschadeadv* ^veiligheidsonderz* ^bedrijfsongevallenreg*
^organisatiepsych*
gemedieerd ^medior* ^mediat* ^mediati* ^medium* ^media* ^medewerk* ^medeverantw*
^gipsplaat* gipsplaten ^gipswand* ^gipskarton* ^gipsblok*
speelkoffer
^magazine* ^limousine* ^benzine* ^cuisine* ^doctrine* ^gelatine*
^academi* ^epidemi* ^pandemi* ^chemie* ^chemic* ^nostalgi* ^sympath* ^empath* ^microscop* ^telescop* ^spectrosc* ^periscop*
^statisch* ^statist* ^station*
^kleuterkl* ^kliniekclown*
^scanner* ^scannen* ^gescand* ^scanstraat* ^scanapp* ^scanwerk* ^scanpist* ^barcodescan* ^handscan*
schuldeloos ^verschuldig* ^onverschuld*
^rouwauto* ^rouwdienst* ^rouwcentr* ^rouwstoet* ^uitvaartverz* ^uitvaartond* ^uitvaartcentr* ^uitvaartleid* ^uitvaartbr* ^uitvaartmed* ^uitvaartdienst* ^crematoriummed*
^kansen* ^kansrijk*
^nachtdienst* ^dagdienst*
^griezel* ^griend*
jeukeloos ^hoestscherm* ^spatscherm*
*beroepsgeheim* ^privacy* ^privaat* ^privegebruik* ^privetelefoon* ^privekilomet* privevervoer ^priveauto*
^partnerbedr* ^partnerprogr* ^partnerorg* ^samenwerkingspart* ^businesspart* ^handelspart* ^ketenpart* ^sparringpart*
^verwijzingsind* ^doorverwijsfunc*
^doktersassistent* ^apothekersassistent* ^tandartsassistent* ^operatieassistent* ^ziekenhuisbed* ziekenhuiskleding ^ziekenhuisinst*
^patientenzorg* ^patientenadmin* ^patientenverv* ^patiententrans* ^patientencontact* ^patientgebonden* ^patientendoss* ^patientenlift*
dokterstas
^ziekteverzuim* ^ziekteverlof* ^ziektewet* ^ziektedag* ^ziekmeld* ^ziekgemeld* ^ziekteperiode* ^ziekengeld* ^ziektegeld* ^ziekteverzuimbeg* ^ziekteuitk* ^ziekteuitk* ^ziektejaar* ^ziektekostenverz*
^bloemist* ^bloedworst* ^bloedbank* ^bloedsinaasapp* ^bloedheet* ^bloedhond*
^handtekening* ^handleiding*
^tabletcomputer* ^tabletapp*
^onuitputtelijk* ^uitputtelijk*
^repressie* ^expressie* ^compressie* ^impressie* ^expressi* ^compressor*
^verhouding* verhouden
^bestrating* ^bestraten* ^bestraat*
^inductie* ^productie* ^reductie*
^inspectie* ^injectiemoul* ^injectiepomp* ^brandstofinject* ^spuitgiet* ^injectiespuitmach* ^injectiemotor* ^betoninject*
^chemicali* ^chemiek* ^chemisch*
^betonkuur*
stemmingmakerij koopstemming
^noodgeval* toegevallen
^rustig* ^rustpauz* ^rustmom* ^rustruimt*
^wondermid*
^smartphon*
^ontstekingssleut* ^ontstekingsbron* ^ontstekingsmech* ^ontstekingskabel* ^ontstekingssyst* ^bobineontsteking*
^schadeherstel* ^autoschade* ^waterschade* ^lakschade* ^brandschade* ^herstelwerk*
^drankenautom* ^drankenhand* ^drankenvoorr* ^drankenafd* ^drankenkr* ^drankenlev* ^frisdrank* ^drankvoorraad* ^drankverkoop*
^drugshond* ^drugsbestrijd* ^drugsrecherch* ^alcoholvrij* ^alcoholcontr* ^alcoholbel* ^alcoholwet* ^alcoholgel* ^handalcohol* ^alcoholpoets*
^zwangerschapskled*
^misbruikpreven* ^subsidiemisbr* ^machtsmisbr*
^botsingsanal* ^botsingsdet* ^botsproef* ^botsingstest* ^aanrijdingsform* ^aanrijdbeveil* ^aanrijdbev*
^mankem* ^mankra* ^mankeer* mankeren ^=mankement*
^traumaheli*
stomawinkel ^stomer* ^stomerij*
^onderzetter*
^kolvensch* ^maiskolven* ^maiskolf*
^schuldhulpverlener*
^verzorgingstehuis*
^tandwiel* ^tandheugel* ^tandriem* ^handboormach* ^hoofdbreker*
polishuis ^polisadmin* ^polissen* ^polis* ^politie* ^politiek* ^polij* ^polite*
^klinker*
^hypothe*
^diabolo* diaboliek
pillenvanger ^pilaar* pilaren ^pilot* ^piloot* piloten
harttand ^hartelijk* ^hartstikk* ^hartig* ^hartveroverend* ^hartens*
^oogmerk* ^oogpunt* ^oogst* ^oogopslag* oogcontactloos
^zenuwslopend*
^scheidsrechter* ^scheidingsw* ^scheidingstechn* ^scheidingsinst* ^afvalscheid* ^afscheiding*
*begeleidingswagen
^arbeidsongeschikt* ^arbeidsgeschikt*
^overlijdensverz* ^overlijdensschad* ^nabestaandenverz*
^familiebedrijf* ^gezinswoning*
^therapieruimte* ^therapiebad* ^therapiepaard*
^prothesemaker* ^orthesemaker*
^medischadvis*
^medicijnkar* ^medicijnkast* ^medicatiekar* ^medicatieronde* ^medicijnronde* ^medicatiekast*
^incasso*
^doofpot*
staaroog
^breukgetal*
bijvangst
zetmeel
^huisdier*
^zorgvuldig* ^zorgvraag* ^zorgverz* ^zorgsector* ^zorgtech* ^zorgadmin* ^zorgmedew*
^patroon* ^letselschade* ^norisk* *riskpolis *akte *aktes *akten ^medicijnstud* *prothesebouw* *instrumentmak* ^bloeddrukapp* ^bloeddrukmet* ^burnoutprev* ^verzuimprev* ^griepprev* ^suicideprev* ^verslavingsprev* ^ziekteprev* ^vermoeidheidsst* ^vermoeiingsst* ^ggzprev* ^griepprikact* ^koortsthermom* ^sterilisatiemed* ^sterilisatieafd* ^gedetineerdenz* ^mondharmon* ^muzikant* ^crisisdienstr* ^echtscheidingsz* ^scheidingszak* ^echtscheidingsadv* ^drugszaak* ^drugszaken* ^stressmanag* ^ziekenhuisingang* ^ziekenhuishal* ^ziekenhuisparke* ^ziekenhuisterr* ^ziekenhuisgeb* ^ziekenhuiswas* ^ziekenhuismag* ^ziekenhuisadm* ^ziekenhuisont* ^foutdiagnos* ^storingsdiagnos* ^motordiagnos* ^netwerkdiagnos* ^autodiagnos* ^machinediagnos* ^systeemdiagnos* ^zelfdiagnosesys* ^doventolk* ^gebarentolk* =aangeraden =aangetrokken ^zwangerschapskl* ^rouwbrie* ^rouwkaart* ^rouwkran* ^rouwboek* ^babykled* ^kankeronderz* ^kankerfonds* ^hartstichting* ^nierstichting* ^longfonds* ^reumafonds* ^diabetesfonds* ^allergenenkaart* ^glutenvrij* ^lactosevrij* ^verbandmid* ^verbandtrom* ^verbandkof* ^ehbo* ^bedrijfsongevallenv* ^ongevallenverz* ^ongevallenanal* ^ongevalsanal* ^ongevalsonderz* ^verzuimgesprek* ^verzuimcoord* ^verzuimadmin* ^hartslagmet* ^hartmassagepop* ^bloemstuk* ^gezondheidscentrumrec* ^traumahelikopter* ^traumahelikopterpil* ^infuuspomp* ^infuusfabr* ^prothesefabr* ^brillenglas* ^rolstoelrep* ^rolstoelbus* ^rolstoeltax* ^rolstoelverv* ^rolstoeltoeg* ^operatiegebied* ^gewasbesch* ^onkruidbest* ^ongediertebest*
`;
