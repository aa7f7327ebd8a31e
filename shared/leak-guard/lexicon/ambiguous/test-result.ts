/** Words that tell of an examination or its result, or of something innocent. Notation: ../README.md. */
export const ambiguousTestResult = `
# word testResult: also of a vote or a match
? leaks before onderzoek bloed* scan
? leaks about feeling
? safe about tech customer desk
=uitslag
=uitslagen

# word testResult: also of papers and products
? leaks about feeling
? safe about tech desk policy
=scan
=scans

# word testResult: also in care as a job
? safe about tech careJob
=bloed
`;
