import type { NotUsedYet } from './finding.ts';

const file = (path: string, feature: string): NotUsedYet => ({ file: path, name: null, for: feature });
const component = (name: string, feature: string): NotUsedYet =>
  file(`renderer/components/${name}.tsx`, feature);
const action = (name: string, feature: string): NotUsedYet => ({
  file: 'shared/access/matrix.ts',
  name,
  for: feature,
});

/**
 * What no product path reaches yet and stays. A line here needs a feature that is decided on; an entry that is used
 * now, or gone, fails the check.
 */
export const NOT_USED_YET: readonly NotUsedYet[] = [
  { file: 'electron/store/port.ts', name: 'verifyIntegrity', for: 'back-up en controle' },

  action('emergencyAccess', 'noodtoegang met een reden'),
  action('ownProbleemanalyse', 'probleemanalyse en bijstelling'),
  action('approveDestruction', 'elke functie door de echte deur: FG'),

  file('shared/consent/queue.ts', 'versturen'),
  file('shared/retention/destroyed.ts', 'versturen: wat vernietigd is komt niet terug'),
  { file: 'shared/domain/bsn.ts', name: 'bsn', for: 'BSN vanaf het eerste medische contact' },
  {
    file: 'shared/leak-guard/engine/cache.ts',
    name: 'cachedWordCount',
    for: 'een test: zonder deze telling is niet te zien dat woorden zijn vergeten',
  },

  component('FieldRow', 'soorten vragen in formulieren'),
  component('FormSection', 'soorten vragen in formulieren'),
  { file: 'renderer/components/FieldParts.tsx', name: 'RequiredHint', for: 'soorten vragen in formulieren' },
  component('InfoPopover', 'uitleg bij een regel of pictogram'),
  component('ComboBox', 'kiezen uit een lange lijst van werkgevers'),
  component('Switch', 'back-up volgens een schema'),
];
