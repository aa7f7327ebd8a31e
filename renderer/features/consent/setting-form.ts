import { z } from 'zod';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { isTooYoung } from '../../../shared/consent/age.ts';
import { consentSetting } from '../../../shared/ipc/consent-channels.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../../shared/languages/registry.ts';
import { texts } from './texts.ts';

const typed = z.strictObject({
  place: z.string(),
  presentPersons: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  withInterpreter: z.boolean(),
  interpreter: z.strictObject({ name: z.string(), language: z.string() }),
  capacityDoubt: z.boolean(),
  withRepresentative: z.boolean(),
  representative: z.strictObject({ name: z.string(), relation: z.string(), ground: z.string() }),
  language: z.enum(LANGUAGE_TAGS),
});
export type SettingForm = z.infer<typeof typed>;

interface SettingFacts {
  /** Whether the employee is too young to decide alone. */
  readonly minor: boolean;
  /** Whether who asks can write what falls under medical secrecy. */
  readonly opensMedical: boolean;
}

/**
 * Where the conversation is, who is there and in which language the text is shown. A minor, or doubt about capacity,
 * needs a representative, and someone hands over the laptop: without them the consent would never be valid [CON-7].
 * Doubt and representation are for the treatment team to record, which is said before the employee reads [CON-19].
 */
export const settingForm = ({ minor, opensMedical }: SettingFacts) =>
  typed.transform(({ withInterpreter, withRepresentative, language, ...given }, context) => {
    const setting = consentSetting.safeParse({
      ...given,
      interpreter: withInterpreter ? given.interpreter : null,
      representative: withRepresentative ? given.representative : null,
    });
    const refuse = (path: PropertyKey[], message: string): void => {
      context.issues.push({ code: 'custom', input: given, path, message });
    };
    for (const issue of setting.error?.issues ?? []) {
      refuse(issue.path, issue.code === 'too_big' ? texts.problems.tooMany : issue.message);
    }
    if (given.presentPersons.length === 0) refuse(['presentPersons'], texts.problems.present);
    if ((minor || given.capacityDoubt) && !withRepresentative)
      refuse(['withRepresentative'], texts.problems.representative);
    else if ((given.capacityDoubt || withRepresentative) && !opensMedical)
      refuse([given.capacityDoubt ? 'capacityDoubt' : 'withRepresentative'], texts.problems.medicalOnly);
    return setting.success ? { setting: setting.data, language } : z.NEVER;
  });
export type AskedSetting = z.output<ReturnType<typeof settingForm>>;

/** The setting as it probably is: the appointment of today, and whoever is logged in. */
export function likelySetting(
  view: DossierView,
  user: { readonly userName: string; readonly functionLabel: string },
  today: string,
): SettingForm {
  const visitToday = view.visits.find(
    ({ visit }) => visit.on === today && visit.state === 'gepland' && visit.kind !== 'telefonisch',
  );
  return {
    place: visitToday?.visit.place ?? '',
    presentPersons: [{ name: user.userName, role: user.functionLabel }],
    withInterpreter: false,
    interpreter: { name: '', language: '' },
    capacityDoubt: false,
    withRepresentative: isTooYoung(view.employee.bornOn, today),
    representative: { name: '', relation: '', ground: '' },
    language: LANGUAGES[0].tag,
  };
}

/** Today on the calendar of this laptop, YYYY-MM-DD. */
export function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
