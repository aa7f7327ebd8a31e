import { describe, expect, it } from 'vitest';
import { leakKinds, type LeakKind } from '../../../shared/leak-guard/engine/types.ts';
import { findLeaks } from '../../../shared/leak-guard/leak-guard.ts';
import { reportCategories } from '../../../shared/report/employer-report.ts';
import { reportTopic } from '../../../build/rules/topics/report.ts';

function kinds(text: string): readonly LeakKind[] {
  return findLeaks(text).map(({ kind }) => kind);
}

function found(text: string): readonly string[] {
  return findLeaks(text).map((finding) => finding.text);
}

describe('what may not reach the employer', () => {
  it.each([
    ['hartklachten', 'complaint'],
    ['rugoperatie', 'treatment'],
    ['chemo-therapie', 'treatment'],
    ['depresieve', 'diagnosis'],
    ['fysio', 'treatment'],
    ['Zij heeft PTSS.', 'diagnosis'],
    ['Hij is bij de psycholoog geweest.', 'practitioner'],
    ['Hij wordt begeleid door de GGZ.', 'practitioner'],
    ['Dr. Pietersen vindt 4 uur genoeg.', 'practitioner'],
    ['Hij slikt oxazepam.', 'medication'],
    ['De MRI was goed.', 'testResult'],
    ['De afspraak op 3 maart bij de specialist gaat door.', 'appointment'],
    ['Zij was op het open spreekuur.', 'appointment'],
    ['Zij oogt moe.', 'observation'],
    ['Zij is zwanger.', 'pregnancy'],
    ['Hij heeft een drankprobleem.', 'addiction'],
    ['Zij ligt in scheiding.', 'privateLife'],
    ['Dit is een recidief.', 'history'],
    ['Hij viel uit na een verkeersongeval.', 'cause'],
  ] as const)('[EMP-1] finds %s as %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'hij kan 4 uur per dag zittend werk doen',
    'druk op de afdeling',
    'een rustige werkplek',
    'niet boven schouderhoogte reiken',
    'beeldschermwerk',
    'operator',
    'de kuur van het beton',
    'behandelen van klachten van klanten',
    'prikkelarme ruimte en een aangepaste stoel',
    'max 4 uur, niet tillen',
    'Volgend spreekuur bij de bedrijfsarts over zes weken.',
    'Werken op arbeidstherapeutische basis, de casemanager belt.',
  ])('[EMP-1] lets ordinary work pass: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('[GUARD-7] refuses the cause and lets the limits pass', () => {
    const findings = findLeaks('Wegens chemotherapie max 4 uur, niet tillen');
    expect(findings.map(({ text, kind }) => [text, kind])).toEqual([
      ['Wegens', 'cause'],
      ['chemotherapie', 'treatment'],
    ]);
  });

  it('[EMP-4] finds the accident itself', () => {
    expect(kinds('Door een bedrijfsongeval kan hij niet lopen.')).toContain('cause');
  });

  it('[EMP-5] finds pregnancy in every category', () => {
    for (const category of reportCategories) {
      const answer = reportTopic.decide({ id: 'a', category, text: 'Na de bevalling hervat zij.' });
      expect(answer.findings).toHaveLength(1);
    }
  });

  it.each(['de behandeling is adequaat', 'de verzuimoorzaak is medisch'])(
    '[EMP-7] finds wording that still hints: %s',
    (text) => {
      expect(found(text)).not.toEqual([]);
    },
  );

  it.each([
    'MS Office',
    'een vertraging van 20 ms',
    'als hij kans ziet',
    'HIJ MAG ALS HET KAN',
    'hij heeft me gebeld',
  ])('[GUARD-5] leaves ordinary letters alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Zij heeft MS.', 'Hij heeft ALS in de familie.', 'een MS-patiënt'])(
    '[GUARD-5] finds the abbreviation in %s',
    (text) => {
      expect(kinds(text)).toContain('diagnosis');
    },
  );

  it('[GUARD-6] leaves care as a job alone, never a diagnosis', () => {
    expect(found('Zij kan als doktersassistente op de polikliniek werken.')).toEqual([]);
    expect(
      found('De verpleegkundige kan op de afdeling cardiologie licht administratief werk doen.'),
    ).toEqual([]);
    expect(found('Zij kan als doktersassistente met migraine niet werken.')).toContain('migraine');
  });

  it('[GUARD-11] the rules topic blocks exactly when there is a finding', () => {
    const ask = (text: string) => reportTopic.decide({ id: 'a', category: 'work', text });
    expect(ask('niet tillen')).toEqual({ id: 'a', verdict: 'pass', findings: [] });
    expect(ask('hernia').verdict).toBe('block');
    expect(reportTopic.item.safeParse({ id: 'a', category: 'work', text: '', extra: 1 }).success).toBe(false);
    expect(leakKinds).toContain(ask('hernia').findings[0]?.kind);
  });
});
