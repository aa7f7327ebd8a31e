import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe has against the page as it stands: the rule, the help and the first places. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // An Electron window cannot open the blank page in which axe finishes by default.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help}\n  ${places.join('\n  ')}`;
  });
}
