import { describe, expect, it } from 'vitest';
import type { Answers, FormCompartment } from '../../../shared/forms/definition.ts';
import { askedAnswers, formState } from '../../../shared/forms/form-state.ts';
import { choice, formWith, line, yesNo } from './form-examples.ts';

const when = (question: string) => ({ showWhen: { question, equals: ['ja'] } });
const medical = { compartment: 'medical' } as const;
const required = { required: { because: 'Zonder dit kan het niet.' } };

const form = formWith(
  choice('werkt', yesNo, required),
  choice('uren', yesNo, when('werkt')),
  line('rooster', { ...when('uren'), ...required }),
  choice('klacht', yesNo, { ...medical, ...when('werkt') }),
  line('beloop', { ...medical, ...when('klacht'), ...required }),
);
const both: readonly FormCompartment[] = ['process', 'medical'];
const stateOf = (answers: Answers, compartments = both) => {
  const state = formState(form, answers, compartments);
  return { state, asked: state.sections.flatMap(({ asked }) => asked.map(({ question }) => question.id)) };
};

describe('the state of a form', () => {
  it.each<readonly [string, Answers, readonly string[]]>([
    ['nothing answered', {}, ['werkt']],
    ['an answer that shows more', { werkt: 'ja' }, ['werkt', 'uren', 'klacht']],
    ['an answer that shows no more', { werkt: 'nee' }, ['werkt']],
    [
      'a chain of answers',
      { werkt: 'ja', uren: 'ja', klacht: 'ja' },
      ['werkt', 'uren', 'rooster', 'klacht', 'beloop'],
    ],
    ['a chain cut at its start', { werkt: 'nee', uren: 'ja', klacht: 'ja', rooster: 'Vroeg.' }, ['werkt']],
  ])('[FRM-8] asks what the answers to asked questions show: %s', (_, answers, ids) => {
    expect(stateOf(answers).asked).toEqual(ids);
  });

  it('[FRM-9] has nothing of a compartment the reader may not see', () => {
    const answers = { werkt: 'ja', uren: 'nee', klacht: 'ja', beloop: 'Wisselend.' };
    const { state, asked } = stateOf(answers, ['process']);
    expect(asked).toEqual(['werkt', 'uren']);
    expect(state.sections.map(({ answered }) => answered)).toEqual([2]);
    expect(JSON.stringify(state.sections.map(({ asked: shown }) => shown))).not.toContain('Wisselend');
    expect(stateOf({ werkt: 'ja', klacht: 'ja' }, ['process']).state.missing).toEqual([]);
    expect(stateOf({ werkt: 'ja', klacht: 'ja' }).state.missing).toEqual(['beloop']);
  });

  it('[FRM-10] keeps no answer to what is no longer asked, and neither shows nor counts it', () => {
    const kept = { werkt: 'ja', uren: 'ja', rooster: 'Vroeg.', klacht: 'ja', beloop: 'Wisselend.' };
    const { state, asked } = stateOf({ ...kept, werkt: 'nee' });
    expect([asked, state.sections[0]?.answered]).toEqual([['werkt'], 1]);
    expect(askedAnswers(state, 'process')).toEqual({ werkt: 'nee' });
    expect(askedAnswers(state, 'medical')).toEqual({});
    const again = stateOf(kept).state;
    expect({ ...askedAnswers(again, 'process'), ...askedAnswers(again, 'medical') }).toEqual(kept);
    expect(askedAnswers(again, 'medical')).toEqual({ klacht: 'ja', beloop: 'Wisselend.' });
  });

  it.each<readonly [string, Answers, readonly string[]]>([
    ['no answer', {}, ['werkt']],
    ['a blank one', { werkt: 'ja', uren: 'ja', rooster: '   ' }, ['rooster']],
    ['an answer', { werkt: 'ja', uren: 'ja', rooster: 'Vroeg.' }, []],
    ['no answer to what is not asked', { werkt: 'nee' }, []],
  ])('[FRM-11] misses a required answer for %s', (_, answers, missing) => {
    const { state } = stateOf(answers);
    expect(state.missing).toEqual(missing);
    expect(state.sections.flatMap((section) => section.missing)).toEqual(missing);
  });
});
