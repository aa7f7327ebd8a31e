import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What React Aria is saying to a screen reader: it names a button that was pressed, for seconds after that button has gone. */
const spoken = '[data-live-announcer]';

/** What axe has against the page as it stands: the rule, the help and the first places. `only`: these rules and no others. */
export async function axeFindings(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  // An Electron window cannot open the blank page in which axe finishes by default.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(spoken);
  const { violations } = await (only.length === 0 ? axe : axe.withRules([...only])).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help}\n  ${places.join('\n  ')}`;
  });
}
