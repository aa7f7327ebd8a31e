import { describe, expect, it } from 'vitest';
import { compileLeakGuard, termsFromMedicalText } from '../../../shared/leak-guard/leak-guard.ts';

function found(term: string, text: string): readonly string[] {
  return compileLeakGuard([term])(text)
    .filter(({ kind }) => kind === 'dossierTerm')
    .map((finding) => finding.text);
}

describe('the dossier’s own terms', () => {
  it.each([
    ['Zwartelstra', 'Zwartelstra', 'zwartelstra'],
    ['zwartelkoorts', 'last van zwartelkoortsen', 'zwartelkoortsen'],
    ['zwartelkoorts', 'de zwartelkorts is over', 'zwartelkorts'],
    ['zwartelkoorts', 'de zwartelkoortsaanval', 'zwartelkoortsaanval'],
    ['zwartelkoorts', 'de zwartel koorts', 'zwartel koorts'],
    ['Zwärtelkoorts', 'ZWARTEL-KOORTS', 'zwartel-koorts'],
    ['zwartelkoorts', 'z w a r t e l k o o r t s', 'z w a r t e l k o o r t s'],
    ['ziekte van Mirkel', 'Mirkel is genoemd', 'mirkel'],
  ])('[GUARD-8] finds %s in: %s', (term, text, said) => {
    expect(found(term, text).map((finding) => finding.toLowerCase())).toContain(said);
  });

  it('[GUARD-8] finds a term of several words with words between', () => {
    expect(found('mirkel bralt', 'de mirkel met een bralt')).toEqual(['mirkel met een bralt']);
    expect(found('mirkel bralt', 'de mirkelbralt')).toEqual(['mirkelbralt']);
  });

  it('[GUARD-9] a body part is that word only', () => {
    expect(found('rug', 'de rug niet belasten')).toEqual(['rug']);
    expect(found('rug', 'rug-aan-rug werken, terug, rugzak, drugs')).toEqual([]);
    expect(found('rug', 'rug aan rug werken')).toEqual([]);
  });

  it('[GUARD-9] a term of everyday words is no term', () => {
    expect(found('tillen', 'niet tillen')).toEqual([]);
    expect(found('werk en uren', 'het werk en de uren')).toEqual([]);
  });

  it('[GUARD-10] takes the medical words out of a text, each once', () => {
    expect(
      termsFromMedicalText(
        'Patiënt heeft sinds maart sarcoïdose; de Sarcoïdose geeft dyspnoe bij traplopen.',
      ),
    ).toEqual(['sarcoidose', 'dyspnoe']);
  });

  it('[GUARD-10] what it takes out the guard finds', () => {
    const terms = termsFromMedicalText(
      'Anamnese: progressieve granulomateuze uveïtis links, start adalimumab.',
    );
    expect(compileLeakGuard(terms)('uveitis en granulomateuze')).not.toEqual([]);
  });
});
