import { describe, expect, it } from 'vitest';
import { isTooYoung } from '../../../../shared/consent/age.ts';
import { settingForm, type SettingForm } from '../../../../renderer/features/consent/setting-form.ts';

const filled: SettingForm = {
  place: 'spreekkamer',
  presentPersons: [{ name: 'Noor Verzonnen', role: 'bedrijfsarts' }],
  withInterpreter: false,
  interpreter: { name: '', language: '' },
  capacityDoubt: false,
  withRepresentative: false,
  representative: { name: '', relation: '', ground: '' },
  language: 'nl',
};
const representative = { name: 'Mentor Bedacht', relation: 'mentor', ground: 'benoemd door de rechter' };

const refused = (changed: Partial<SettingForm>, minor = false, opensMedical = true): string[] =>
  settingForm({ minor, opensMedical })
    .safeParse({ ...filled, ...changed })
    .error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the setting of a consent', () => {
  it('[CON-6] names place and presence, and nobody who is not there', () => {
    const { data } = settingForm({ minor: false, opensMedical: false }).safeParse(filled);
    expect(data?.setting).toMatchObject({ place: 'spreekkamer', interpreter: null, representative: null });
    expect(refused({ place: ' ' })).toEqual(['place']);
  });

  it('[CON-6] needs whoever hands over the laptop: without them the consent would stay incomplete', () => {
    expect(refused({ presentPersons: [] })).toEqual(['presentPersons']);
  });

  it('[CON-6] needs name and language of an interpreter only when there is one', () => {
    expect(refused({ withInterpreter: true })).toEqual(['interpreter.name', 'interpreter.language']);
  });

  it('[CON-7] doubt about capacity needs a representative with a ground', () => {
    expect(refused({ capacityDoubt: true })).toEqual(['withRepresentative']);
    expect(refused({ capacityDoubt: true, withRepresentative: true })).toEqual([
      'representative.name',
      'representative.relation',
      'representative.ground',
    ]);
    expect(refused({ capacityDoubt: true, withRepresentative: true, representative })).toEqual([]);
  });

  it('[CON-19] without the key of the dossier neither doubt nor representation can be recorded, and the rest can', () => {
    const withRepresentative = { withRepresentative: true, representative };
    expect(refused({}, false, false)).toEqual([]);
    expect(refused(withRepresentative, false, false)).toEqual(['withRepresentative']);
    expect(refused({ ...withRepresentative, capacityDoubt: true }, false, false)).toEqual(['capacityDoubt']);
    expect(refused(withRepresentative, true, false)).toEqual(['withRepresentative']);
    expect(refused({}, true, false)).toEqual(['withRepresentative']);
  });

  it('[CON-7] a minor needs a representative, until the sixteenth birthday', () => {
    expect(refused({}, true)).toEqual(['withRepresentative']);
    expect(isTooYoung('2010-03-03', '2026-03-02')).toBe(true);
    expect(isTooYoung('2010-03-02', '2026-03-02')).toBe(false);
  });
});
