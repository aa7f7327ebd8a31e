/** More phrases that leak; the notation is described in body.ts. */
export const pregnancyPhrases = `
kind|kindje|baby op komst|verwacht*
wordt|werd|worden|ben ..1 vader|moeder|ouders
een tweeling|drieling
in|blijde verwachting|omstandigheden
is|was in verwachting|positie
bevallen van|op|in
is|was|moet|gaat|pas|net|onlangs bevallen
weken|maanden zwanger
verwacht|verwachten|krijgt|krijgen een|hun|haar eerste|tweede|derde|vierde|# kind|kindje|baby|kleine
verwacht|krijgt een|haar kind|kindje|baby|tweeling
net|pas|recent moeder|vader|ouder geworden
baby|babys|kindje|pasgeborene
moeder|vader geworden|worden
wil|willen|proberen kinderen|zwanger
uitgerekende datum
menstruatie*
borst voeding
hormonale|hormoon behandeling voor|kinderwens
geboorte van zijn|haar|hun|een|de
`;

export const addictionPhrases = `
clean zijn|blijven|is
eerst|blijven|is|al clean
meer ..1 dan goed voor
af van de drank|drugs
lijn|lijntje coke
gebruikt|gebruikte coke|drugs|wiet|middelen|speed|pillen
naar|bij de aa
stoppen|gestopt|stopt met roken|drinken|blowen|gokken|gebruiken|drank|drugs
te veel|diep drinken|drinkt|drank|gedronken|glaasje
aan de drank|drugs|coke|alcohol|fles
drank|alcohol|drugs probleem|problemen|gebruik|misbruik
onder invloed
aa bijeenkomst*|groep|meeting*
anonieme alcoholisten|gokkers
blijft|is|al ..3 nuchter|clean
`;

export const privateLifePhrases = `
gaat|ging|loopt|liep ..2 goed|slecht|niet|mis|moeizaam thuis
zorg|zorgen|zorgt|zorgtaken voor ..2 ouders|moeder|vader|kind|kinderen|partner|schoonouders|familie|gezin
zijn|haar|diens vrouw|man|partner|moeder|vader|ouders|ouder|kind|kinderen|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|broertje|opa|oma|ex|vriend|vriendin|familie|gezin|huwelijk|relatie|scheiding|thuissituatie|huis|schulden|baby|kleinkind*|schoon*|neef|nicht|tante|oom|geloof|geaardheid|hond|verloofde|financien|tweeling|puber*|echtgeno*
ziek|zieke|gehandicapt|ernstig|zorgintensief|overleden kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|partner|vader|moeder|ouder|ouders|familielid|gezinslid|man|vrouw|broer|zus
zorg|zorgen|zorgt|zorgtaken voor|om|over zijn|haar|een|de|thuis|hun ..1 kind|kinderen|moeder|vader|ouder|ouders|partner|zoon|dochter|vrouw|man
overlijden|verlies|dood|ziekte van zijn|haar|een|de|het|hun
ligt|lag|gaat|ging|zit in|te? scheiding|scheiden
gaat|ging|gingen|is|zijn ..1 uit elkaar
problemen|omstandigheden|situatie|spanningen|zorgen|ruzie|ruzies|drukte|sores|onrust|perikelen|verplichtingen thuis|prive
in|met|vanuit de thuis|prive|gezins|familie situatie|sfeer|problemen|omstandigheden
privé|prive|persoonlijke|familiaire|huiselijke|gezins omstandigheden|problemen|situatie|redenen|zorgen|kwestie*|problematiek
huiselijk|seksueel geweld|misbruik|intimidatie
geldzorgen|financiele problemen|zorgen|schulden|moeilijkheden|stress|situatie
financiele problemen|zorgen|schulden|moeilijkheden|situatie
alleenstaande moeder|vader|ouder
man|vrouw|partner|kind|moeder|vader|zoon|dochter|broer|zus is|zijn|was|werd overleden|ziek|opgenomen|gestorven
relatie* verbroken|beeindigd|problemen|crisis
verbroken relatie
op zijn|haar|de geloof
werk prive balans
balans|combinatie tussen? werk en prive|gezin|thuis|zorg
thuis ..3 veel|zwaar|druk|moeilijk
door een verhuizing
wegens|vanwege|door een? verhuizing|inbraak
rouwt|rouwen|rouwend*
gestorven|stierf
`;
