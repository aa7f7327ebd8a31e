import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../../shared/leak-guard/leak-guard.ts';
import { leakKinds } from '../../../shared/leak-guard/engine/types.ts';
import { reportCategories } from '../../../shared/report/employer-report.ts';
import { withHints } from '../../../shared/report/report-findings.ts';

describe('findings in a report', () => {
  it('[EMP-7] hints in the u-form to leave out and never offers a sentence', () => {
    for (const category of reportCategories) {
      const [finding] = withHints(findLeaks('Hij heeft artrose.'), category);
      expect(finding?.hint).toMatch(/Laat het weg\. Noem alleen /);
      expect(finding?.hint).not.toContain('!');
    }
  });

  it('[EMP-7] hints at every kind in every field, and says what the field is for', () => {
    const findings = leakKinds.map((kind) => ({ start: 0, end: 1, kind, text: 'x' }));
    for (const category of reportCategories)
      for (const { hint } of withHints(findings, category))
        expect(hint).toMatch(/Laat het weg.* Noem alleen /);
    const closings = reportCategories.map((category) => withHints(findings, category)[0]?.hint);
    expect(new Set(closings).size).toBe(reportCategories.length);
  });

  it('keeps the findings as they are beside the hint', () => {
    const findings = findLeaks('Wegens een hernia kan hij niet tillen.');
    expect(withHints(findings, 'work')).toEqual(
      findings.map((finding) => ({ ...finding, hint: expect.any(String) as string })),
    );
  });
});
