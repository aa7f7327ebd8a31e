/** What somebody saw of a person's state of mind or body, results of tests, the past, and causes. */
export const observationWords = `
=huilt georienteerd* huilend =stemmingen
=oogt =oogde =oogden huilde gehuild huilerig* =tranen betraand* verdrietig* verdriet emotioneel emotionele geemotioneerd* zenuwachtig* nerveus nerveuze nervositeit gespannen gespannenheid gejaagd* schrikacht* onrustig labiel labiele stemming* affectvl* stemmingslab* humeurig* afgevallen vermager* bleekjes lijkbleek strompel* =mank hinkt hinkend* hinken =kreupel kreupel* bibber* trillerig* transpireert hijgt hijgend* kortademig* kuchend* stottert verward* verwardheid gedesorient* apathisch* mimiek* oogcontact* gelaatsuitd* lichaamstaal* onverzorgd* afgemat* ziekelijk* lijdensdr* draagkracht draaglast coping* copingst* =wanhopig wanhopig* radeloos* hulpeloos* achterdocht* paranoi* =hysterisch theatraal* claimend* ziektewinst* ziektebesef* ziekteinz* ziekteinz* klaaglijk* klagerig* aggraveert aggravat* simuleert simulant* gemoedsr* schuldgev* minderwaardigh* zelfbeeld* perfectionis* piekeraar faalangstig* introvert* verlegenheid karaktertrek* persoonlijkheidsk* persoonlijkheidstr* zelfverwaarl* drankadem* zwaarlijvig* uitgemergeld*
`;
export const testResultWords = `
*mriscan mriscan* =mri ctscan* =echo =echos echos echografi* echoscop* echocard* rontgen* *rontgenfoto* botscan* petscan* hersenscan* longfoto* thoraxfoto* hartfilm* hartfilmpj* ecgs ecg* eegs emg* inspanningstest* longfunctie* spirometri* bloedonder* bloedtest* bloedwaard* bloedbeeld* bloedafn* bloedprik* bloedgluc* glucosew* leverwaard* nierwaard* nierfunctie* schildklierw* hbgehalte hemoglob* cholesterol* bloeduitsl* labuitsl* labwaard* labonderz* bloeduitsl* laboratoriumuitsl* testuitslag* biopt* biopsie* uitstrijk* mammograf* mammogram* densitom* gastroscop* coloscop* kijkonderz* darmonderz* weefselonderz* urineonderz* urinetest* speekseltest* audiogram* audiometr* gehoortest* gehooronder* oogdruk* gezichtsveldond* slaaponderz* slaapregistr* polysomn* allergietest* plakproef* dnaonder* dnaonder* erfelijkheidsond* persoonlijkheidsond* intelligentieond* iqtest iqtest* =iq vierdklachtenl* gafscore saturatie* =bmi psawaarde* tumormarker* hivtest* soatest* coronatest* pcrtest pcrtest* drugstest* alcoholtest* blaastest* ademtest* lasegue* contrastvl* anamnes* lichamelijkonderz*
`;
export const historyWords = `
=erfelijk =erfelijke
voorgeschiedenis* recidief* recidiver* recidive* chronisch* ziektegesch* ziekteverleden ziektehist* ziekteverloop* ziektebeloop* verzuimhist* verzuimgeschiedenis verzuimverleden jeugdtrauma* heropname* exacerb* ziektevoorg* =terugval terugvalprev*
`;
export const causeWords = `
aangereden
ziekteoorzaak* ziekteoorz* verzuimoorza* verzuimred* verzuimaanl* uitvalsred* uitvaloorz* uitvalsoorz* ziektereden* *ongeval *ongevallen *ongeluk verkeersong* autoong* autoong* fietsongel* bedrijfsong* arbeidsong* skiong* motorong* beroepsziekt* beroepsgeb* arbeidsgerelat* werkgerelat* aanrijding* kopstaart* kopstaartb* botsing* sportbless* sportong* valpartij* uitgegleden gestruikeld struikelp* hondenbeet* gezondheidsred* whiplashong* brandong* reanimatie*
`;
