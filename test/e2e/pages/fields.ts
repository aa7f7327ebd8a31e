import type { Locator, Page } from 'playwright';

/** A date as it is typed, part by part. */
export interface DutchDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A field of one or more lines, by the name a screen reader says: the star of a required field is not part of it. */
export function line(scope: Page | Locator, label: string): Locator {
  return scope.getByRole('textbox', { name: label, exact: true });
}

/** A field whose characters do not show; it has no role to be found by. */
export function secret(scope: Page | Locator, label: string): Locator {
  return scope.getByLabel(new RegExp(`^${label}\\*?$`));
}

/** Types a date into a Dutch date field, part by part, as a keyboard user does. */
export async function fillDay(scope: Locator, label: string, { day, month, year }: DutchDay): Promise<void> {
  const group = scope.getByRole('group', { name: label });
  await group.getByRole('spinbutton').first().click();
  const page = scope.page();
  await page.keyboard.type(`${day}${month}${year}`, { delay: 15 });
}

/** The day so many days before today, on the clock of this machine. */
export function dayAgo(days: number): DutchDay {
  const date = new Date(Date.now() - days * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return { day: two(date.getDate()), month: two(date.getMonth() + 1), year: String(date.getFullYear()) };
}
