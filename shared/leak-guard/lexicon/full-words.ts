import type { LeakKind } from '../engine/types.ts';

/**
 * Common words written out in full beside their shorter stems in the other files: a mistake or a typed space can only be recognised against a whole word.
 */
export const fullWords: readonly (readonly [LeakKind, string])[] = [
  [
    'diagnosis',
    `depressie depressief depressieve depressies migraine fibromyalgie fibromyalgisch epilepsie epileptisch diabetes diabetisch astmatisch bronchitis longontsteking hartinfarct herseninfarct hersenbloeding hersenschudding hersenletsel
    reumatisch reumatoide artritis osteoporose whiplash tendinitis bursitis scoliose trombose longembolie hartfalen hartritmestoornis hypertensie angststoornis paniekstoornis paniekaanval persoonlijkheidsstoornis eetstoornis stemmingsstoornis
    schizofrenie schizofreen bipolair bipolaire psychose psychotisch psychotische borderline autistisch autistische dementie parkinson alzheimer multiple sclerose endometriose leukemie melanoom carcinoom borstkanker darmkanker longkanker huidkanker prostaatkanker uitzaaiing uitzaaiingen metastasen
    overspannen overspannenheid overspanning opgebrand uitputting tennisarm hielspoor slijmbeursontsteking peesontsteking kruisband meniscus fractuur fracturen verstuiking verstuikt kneuzing gekneusd ontwrichting verlamming dwarslaesie amputatie geamputeerd
    allergie allergisch allergische psoriasis hooikoorts hepatitis tuberculose sarcoidose coeliakie maagzweer galstenen nierstenen blaasontsteking blindedarmontsteking diverticulitis schildklier suikerziekte bloedarmoede bloedvergiftiging hersenvliesontsteking slaapapneu narcolepsie tinnitus slechthorend slechthorendheid slechtziend glaucoom posttraumatisch posttraumatische traumatisch suicidaal zelfmoord anorexia boulimia obesitas infectie infecties ontstoken blessure blessures aandoening aandoeningen diagnose diagnoses hernai hernja hrenia herina hernea herniea burnot bunrout burnaout bornout burnuot depresie depresies depresief migrene reumah kaner gediagnosticeerd stoornis stoornissen syndroom`,
  ],
  [
    'complaint',
    `vermoeidheid vermoeid vermoeide oververmoeid misselijk misselijkheid duizelig duizeligheid hoofdpijn buikpijn schouderpijn spierpijn gewrichtspijn zenuwpijn kortademig benauwdheid hartkloppingen hyperventilatie slapeloosheid slaapproblemen concentratieproblemen geheugenproblemen overprikkeld overprikkeling somberheid neerslachtig neerslachtigheid angstklachten paniekerig symptoom symptomen bloeddruk krachtverlies gevoelloosheid tintelingen incontinentie menstruatie koortsig
    rugklachten nekklachten knieklachten hartklachten schouderklachten maagklachten darmklachten heupklachten stressklachten spanningsklachten gezondheidsklachten overgangsklachten pijnklachten`,
  ],
  [
    'treatment',
    `operatie operaties geopereerd opereren rugoperatie knieoperatie hartoperatie heupoperatie chirurgie chirurgisch therapie therapieen psychotherapie gedragstherapie chemotherapie chemokuur bestraling bestralingen bestraald revalidatie revalideren revalideert fysiotherapie ergotherapie behandeling behandelingen behandeld behandeltraject behandelplan transplantatie pacemaker prothese vaccinatie ziekenhuisopname acupunctuur mindfulness traumaverwerking hormoonbehandeling`,
  ],
  [
    'medication',
    `medicatie medicijn medicijnen medicament geneesmiddel geneesmiddelen antidepressiva antidepressivum antibiotica pijnstiller pijnstillers slaapmiddel slaappillen kalmeringsmiddel insuline prednison paracetamol ibuprofen diclofenac naproxen oxazepam temazepam diazepam lorazepam sertraline citalopram escitalopram paroxetine fluoxetine venlafaxine amitriptyline mirtazapine quetiapine olanzapine risperidon methylfenidaat metoprolol omeprazol pantoprazol simvastatine atorvastatine metformine methotrexaat pregabaline gabapentine tramadol oxycodon bijwerking bijwerkingen`,
  ],
  [
    'practitioner',
    `psycholoog psychologe psychologen psychiater psychiaters huisarts huisartsen fysiotherapeut fysiotherapeuten ergotherapeut therapeut cardioloog neuroloog reumatoloog oncoloog gynaecoloog dermatoloog internist orthopeed orthopedisch longarts tandarts verloskundige behandelaar behandelaars hulpverlener hulpverleners ziekenhuis ziekenhuizen polikliniek verpleeghuis revalidatiearts revalidatiecentrum maatschappelijkwerker`,
  ],
  [
    'appointment',
    `controleafspraak wachtlijst ziekenhuisbezoek doorverwezen doorverwijzing doktersafspraak verwijsbrief`,
  ],
  [
    'testResult',
    `bloedonderzoek bloedwaarden rontgenfoto echografie gastroscopie coloscopie hartfilmpje inspanningstest gehoortest`,
  ],
  [
    'pregnancy',
    `zwangere zwangerschap zwangerschappen zwangerschapsverlof bevalling bevallingsverlof miskraam miskramen keizersnede borstvoeding vruchtbaarheid kinderwens kraambed`,
  ],
  [
    'addiction',
    `verslaving verslavingen verslaafd verslaafde alcoholisme alcoholist alcoholverslaving drugsgebruik drugsverslaving gokverslaving drankprobleem cannabis afkicken afgekickt ontwenning`,
  ],
  [
    'privateLife',
    `echtscheiding relatieproblemen mantelzorg mantelzorger schuldsanering thuissituatie overlijden overleden begrafenis mishandeling mishandeld huwelijksproblemen gezinsproblemen geldproblemen`,
  ],
  [
    'observation',
    `emotioneel gespannen zenuwachtig verdrietig onrustig lusteloos prikkelbaar verwardheid huilerig psychisch psychische`,
  ],
  ['history', `voorgeschiedenis recidief chronisch chronische terugval`],
  [
    'cause',
    `verkeersongeval verkeersongeluk bedrijfsongeval arbeidsongeval beroepsziekte aanrijding valpartij`,
  ],
];
