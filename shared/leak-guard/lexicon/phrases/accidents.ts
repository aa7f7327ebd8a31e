/** Accidents, violence and other events behind an absence; the notation is described in body.ts. */
export const accidentPhrases = `
is|was|werd|zijn|wordt ..4 overvallen|aangevallen|mishandeld|neergestoken|neergeslagen|beroofd|gegijzeld|beschoten|gebeten|gestoken|aangereden|geschept|bedreigd|gepest|geintimideerd|geelektrocuteerd|verongelukt|gevallen|gestruikeld|uitgegleden
door een ..3 geslagen|geschopt|gebeten|gestoken|geraakt|bedreigd|aangevallen|uitgescholden|gepest|geraakt|getrapt
kwam|kwamen|komt|is|zat|zit|raakte|stak|kreeg ..1 met|klem? zijn|haar|de|een|zn ..1 hand|handen|arm|been|vinger|vingers|voet|mouw|haar|duim|teen in|tussen|onder|klem
hand|arm|been|vinger|vingers|voet|duim|teen|hoofd|tenen ..1 in|tussen|onder|tegen ..4 gekomen|gekregen|gehad|gestoten|beklemd|beland|terechtgekomen|geklemd|gezaagd|gesneden
op|tegen|over|in zijn|haar|de|zn|het ..1 voet|voeten|hoofd|hand|been|arm|schouder|rug|teen|tenen|vinger|nek|gezicht|oog ..1 gevallen|gekregen|gekomen|geraakt|gereden|terechtgekomen|beland
kreeg|krijgt|gekregen een ..3 op|tegen|in zijn|haar|het|de ..1 hoofd|voet|hand|rug|oog|gezicht|been|arm|schouder|nek
klap|trap|schop|stomp|duw|kopstoot|beet ..1 van|tegen|op een|de|zijn|haar|het
heeft|had|hebben zich ..5 verbrand|gesneden|bezeerd|verwond|vertild|verstapt|gestoten|verrekt|geprikt|verslikt|geblesseerd|overtild|overbelast|geschaafd|gekneld
brak|brandde|verbrandde|verstuikte|verzwikte|kneusde|scheurde|verrekte|sneed|stootte ..2 zijn|haar|twee|drie|een|de|zn
heeft|had|met zijn|haar|een|beide|z'n|zn|twee|drie|de|het ..2 gebroken|gescheurd|gekneusd|verstuikt|verzwikt|verrekt|verbrand|bezeerd|gestoten|geamputeerd|afgescheurd
ging|gaat|is|was|ben door|door|doorheen? zijn|haar|de rug|enkel|knie
schoot|schiet ..1 in zijn|haar|de|het rug
brak zijn|haar|een|beide
giftige|schadelijke|chemische|bijtende dampen|stoffen|gassen|rook ..2 ingeademd|binnengekregen|gekregen|ingekregen|blootgesteld
rook|dampen|gas|gassen ingeademd
iets|stof|splinter|spetter|spat|loog|zuur|deeltje|spaan ..1 in zijn|haar|het|beide|de oog|ogen
aan|aangedaan|geraakt aangegrepen
heeft|had haar|hem|betrokkene aangegrepen|geraakt|geschokt|overstuur
ernstig|zwaar|bijna|lelijk ongeluk|ongeval|verongelukt
getuige van|geweest
heeft|had ..2 zien verongelukken|sterven|overlijden|verdrinken
schiet|schietpartij|steek|geweld|overval incident*
overval meegemaakt|gehad
ingrijpende|schokkende|traumatische|nare|heftige|akelige gebeurtenis*|ervaring*|incident*|voorval|meemaken
incident|gebeurtenis|voorval ..5 verwerken|verwerkt|aangeslagen|aangegrepen|verwerking
ziek|uitgevallen|ingestort|vastgelopen geworden? door|van|vanwege de|het|een|werkdruk
komt|ontstaan|veroorzaakt|gekomen|ontstond|veroorzaken door ..3 werk|werkdruk|conflict|pesten|reorganisatie|werksfeer|ontslag|leidinggevende
vastgelopen in zijn|haar|het werk|functie
is|was|raakte ..2 vastgelopen
gevolg*|oorzaak van ..3 pesten|pesterijen|intimidatie|arbeidsconflict|conflict|ruzie
`;
