/** Phrases that tell of private life though no single word in them does. Notation: ../README.md. */
export const privateLifePhrases = `
# phrase privateLife: family, home, money, loss
gaat|ging|loopt|liep ..2 goed|slecht|niet|mis|moeizaam thuis
zorg|zorgen|zorgt|zorgtaken voor ..2 ouders|moeder|vader|kind|kinderen|partner|schoonouders|familie|gezin
zijn|haar|diens vrouw|man|partner|moeder|vader|ouders|ouder|kind|kinderen|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|broertje|opa|oma|ex|vriend|
  vriendin|familie|gezin|huwelijk|relatie|scheiding|thuissituatie|huis|schulden|baby|kleinkind*|schoon*|neef|nicht|tante|oom|geloof|geaardheid|hond|
  verloofde|financien|tweeling|puber*|echtgeno*
ziek|zieke|gehandicapt|ernstig|zorgintensief|overleden kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|partner|vader|moeder|ouder|ouders|
  familielid|gezinslid|man|vrouw|broer|zus
zorg|zorgen|zorgt|zorgtaken voor|om|over zijn|haar|een|de|thuis|hun ..1 kind|kinderen|moeder|vader|ouder|ouders|partner|zoon|dochter|vrouw|man
overlijden|verlies|dood|ziekte van zijn|haar|een|de|het|hun
ligt|lag|gaat|ging|zit in|te? scheiding|scheiden
gaat|ging|gingen|is|zijn ..1 uit elkaar
problemen|omstandigheden|situatie|spanningen|zorgen|ruzie|ruzies|drukte|sores|onrust|perikelen|verplichtingen thuis|prive
in|met|vanuit de thuis|prive|gezins|familie situatie|sfeer|problemen|omstandigheden
prive|persoonlijke|familiaire|huiselijke|gezins omstandigheden|problemen|situatie|redenen|zorgen|kwestie*|problematiek
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
