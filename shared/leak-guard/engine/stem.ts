const endings = [
  'etjes',
  'etje',
  'tjes',
  'pjes',
  'tje',
  'pje',
  'jes',
  'je',
  'en',
  'es',
  'e',
  's',
  'n',
] as const;
const shortestStem = 3;

/** A light Dutch stem for comparing two spellings of one word: without plural, diminutive or inflection, single letters, f and s at the end. */
export function stemOf(word: string): string {
  let stem = word;
  for (const ending of endings) {
    if (stem.length - ending.length >= shortestStem && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return stem
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Whether two words differ by at most one wrong, missing, extra or swapped letter. */
export function withinOneMistake(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length === restB.length) {
    if (restA.slice(1) === restB.slice(1)) return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
