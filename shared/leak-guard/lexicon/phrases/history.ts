/** Phrases that tell of the past though no single word in them does. Notation: ../README.md. */
export const historyPhrases = `
# phrase history: what was before, and since when
speelt|bestaat|bestaan|duurt|loopt|heeft|spelen al|reeds sinds|langer|jaren|maanden|lang|jarenlang|geruime
keer|maal dat dit|hij|zij|deze|het
hetzelfde|zelfde|dezelfde ..1 gehad|eerder|klachten|meegemaakt
dat had hij|zij ook|eerder
ook al|eens eerder|gehad|uitgevallen
al eens|vaker eerder|gehad|uitgevallen|ziek|meegemaakt
sinds ..2 jeugd|kindertijd|puberteit|geboorte|twintigste|dertigste|kinds
al|reeds jaren|jarenlang|langer|lang|maanden|vaker|eerder
eerder|eerdere|vorige|vroegere|vroeger uitval|uitgevallen|ziek|verzuim*|periode|klachten|burn*|ziekte*|ziekmelding*|episode*|geopereerd|operatie|
  behandeling*|opname*
vaker|eerder|opnieuw|weer|wederom|nogmaals ..1 uitgevallen|ziek|verzuimd|arbeidsongeschikt
in het|een ver? verleden
van jongs af
sinds zijn|haar|de jeugd|kindertijd|geboorte|kind|puberteit|ongeluk|bevalling|operatie
vorig|voorgaand jaar ook|al|eerder|heeft
bekend|begonnen sinds|na
terug gekeerd*
tien|twee|drie|vijf jaar|jaren geleden
@number jaar|jaren geleden
steeds|telkens terugkerend*
blijvend letsel|schade
zijn|haar verleden
het verleden ..2 speelt
frequent|veelvuldig|regelmatig ziek|verzuim|uitgevallen
`;
