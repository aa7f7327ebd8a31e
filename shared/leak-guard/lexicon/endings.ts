/**
 * Medical word endings, for the names no list holds. A word must have at least seven letters. Words of other trades that end the same way
 * (technologie, microscopie, sympathie) stand in ``, which wins. Marks: see engine/lexemes.ts.
 */
export const diagnosisEndings = `
*itis *itiden *iasis *pathie *pathieen *algie *algieen *plegie *plegisch *parese *paresen *trofie *plasie *sclerose *fibrose *necrose *stenose *trombose *artrose *cytose *matose *mycose *neurose *psychose *porose *kyfose *lordose *ankylose *spondylose *spondylolist *cirrose *bacteriose *mononucleose *coniose *tumor *tumoren *kanker *carcinoom *carcinomen *sarcoom *lymfoom *myoom *myomen *fibroom *fibromen *adenoom *adenomen *melanoom *blastoom *glioom *hematoom *hematomen *angioom *angiomen *papilloom *lipoom *lipomen *neuroom *myeloom *granuloom *meningeoom *anemie *ischemie *glykemie *uremie *lipidemie *leukemie *bacteriemie *kaliemie *hematurie *proteinurie *nycturie *polyurie *dysurie *rragie *penie *fobie *fobisch *lepsie *plexie *femie *frenie *amnesie *insomnie *orexie *odynie *dystonie *kinesie *spasme *spasmen *tachycardie *bradycardie *aritmie *dysplas *megalie *malacie *ectasie *tensie *ptose *syndroom *syndromen *sepsis *uitzaaiing *uitzaaiingen *abces *abcessen *cyste *cysten *fractuur *fracturen *ruptuur *rupturen *laesie *laesies *luxatie *luxaties *hernia *hernias *ziekte *allergie *allergieen *intolerantie *infectie *infecties *bloeding *bloedingen *verlamming *amputatie *amputaties *eczeem *stoornis *stoornissen
`;
export const treatmentEndings = `
*ectomie *ectomieen *ostomie *otomie *scopie *scopieen *plastie *transplantatie *katheterisatie *dialyse *therapie *therapieen *revalidatie *chirurgie *punctie *puncties *implantaat *implantaten *prothese *prothesen *protheses *infuus *infusen *bestraling *bestralingen *vaccinatie *vaccinaties *narcose *anesthesie *sedatie
`;
export const practitionerEndings = `
*oloog *ologen *ologe *ologisch *ologische *ologie *iater *iaters *iatrie *iatrisch *iatrische *paat *paten *therapeut *therapeuten *therapeute *chirurg *chirurgen *arts *artsen *dokter *kliniek *klinieken *poli *ziekenhuis *hospice *verpleegkundige *verpleegkundigen *hygienist *hygieniste *orthopeed *internist *anesthesist
`;
export const medicationEndings = `
*mab *zomib *domide *parib *nib *kinra *vastatine *prilaat *caine *sterase *barbital *tidine *penem *mycine *cycline *oxacine *floxine *navir *tegravir *buvir *lutamide *trozol *prost *stigmine *oxetin *azolam *azepam *triptaan *triptanen *epam *gliptin *pril
`;
/** Ends like a medical word and is none. */
export const nonMedicalEndings = `
*technolo* *biolo* ^ecolo* *geolo* *sociolo* *ideolo* *methodolo* *terminolo* *chronolo* *morfolo* *mytholo* *archeolo* *meteorolo* *criminolo* *antropolo* *theolo* *filolo* *etnolo* *hydrolo* ^astrolo* *zoolo* *musicolo* *politicolo* *grafolo* *etymolo* *ornitholo* *entomolo* *epidemiolo* *victimolo* *egyptolo* ^typolo* *trilogie *genealog* *tautolo* *planolo* *kosmolo* *futurolo* *mineralog* *museolo* *oenolo* *cosmetolo* *agrolo* *volcanolo* *vulkanolo* *toxicolo*
*sympathie* *empathie* *antipathie* *telepathie* ^anatomie* *autonomie* *taxonomie* *dichotomie* *bioscop* *dierenarts* *bedrijfsarts* *arboarts* *verzekeringsarts* *boomchirurg* *betonchirurg* *fietsendokter* *autodokter* *computerdokter* *kaasschimmel* *plantenziekte* *boomziekte* *veeziekte* *dierziekte* *gewasziekte* *iepziekte* *aardappelziekte* *bijenziekte* *visziekte* *kinderziekte* *malwareinfectie* *motorstoornis* *netwerkstoornis* *waarts *kwarts *zwarts *haarts *paarts *spaten *pretensie* *extensie* *intensie* ^april* ^napoli* *aandrijfas *computerkliniek* *fietskliniek* *autokliniek*
`;
