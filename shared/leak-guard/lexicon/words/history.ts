/** Words that tell of the past. Notation: ../README.md. */
export const historyWords = `
# word history: what was before, and what comes back
chronisch*
=erfelijk
=erfelijke
exacerb*
heropname*
jeugdtrauma*
recidief*
recidive*
recidiver*
=terugval
terugvalprev*
verzuimgeschiedenis
verzuimhist*
verzuimverleden
voorgeschiedenis*
ziektebeloop*
ziektegesch*
ziektehist*
ziekteverleden
ziekteverloop*
ziektevoorg*
`;
