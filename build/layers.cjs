/**
 * Who may import what, checked by `npm run check:layers`. One line a layer: what it may reach, and nothing else. A new folder
 * needs its line here before a file in it may import anything.
 */

const own = (...paths) => paths.map((path) => `^${path}`);
const packages = (...names) => names.map((name) => `node_modules/${name}/`);

/** What crosses between the parts of the main process: types, error classes, and documents without a window. */
const ports = own(
  'electron/(store|vault|documents|backup)/(port|errors)\\.ts$',
  'electron/store/queries-port\\.ts$',
  'electron/documents/(consent-letter|employer-letter|guarded-letter|recovery-sheet|organisation-key-sheet)\\.ts$',
);
const codedError = own('shared/coded-error\\.ts$');
/** The contract with the window is for who speaks with it: store, vault and documents do not. */
const rulesOfTheField = own('shared/(?!ipc/)');
/** The leak guard is one function to all others: its engine and its lexicon are its own. */
const insideOfTheGuard = '^shared/leak-guard/(?!leak-guard\\.ts$)';

/** Features that are parts of other features' screens. Every other feature is known to renderer/app alone. */
const sharedFeatures = own(
  'renderer/features/(document|employee|employments|organisation)/',
  // What a visit is called and how it stands, for the day as for the dossier.
  'renderer/features/cases/visit-words\\.ts$',
);
/** What every feature is made of. Not renderer/app: a feature does not know where it stands. */
const base = own(
  'renderer/(components|data|form-fields|i18n)/',
  'renderer/(api|schema-settings)\\.ts$',
  'shared/',
);
const react = packages(
  'react',
  'react-dom',
  'react-aria-components',
  'lucide-react',
  '@tanstack/react-query',
  '@tanstack/react-router',
  'zustand',
);
const forms = packages('react-hook-form', '@hookform/resolvers', 'zod');

/**
 * @typedef {object} Layer
 * @property {string} name   how a violation is called
 * @property {string} from   the files, as a pattern
 * @property {string[]} to   all they may import, as patterns; $1 is the first group of `from`
 * @property {'all' | string[]} [node]  built-in modules of Node they may use; none when absent
 */

/** @type {Layer[]} */
const layers = [
  { name: 'shared/ipc', from: '^shared/ipc/', to: [...own('shared/'), ...packages('zod')] },
  {
    name: 'shared/leak-guard',
    from: '^shared/leak-guard/',
    to: [...own('shared/leak-guard/'), ...codedError],
  },
  { name: 'shared/records', from: '^shared/records/', to: [...rulesOfTheField, ...packages('zod')] },
  // What a kind of record is made of knows nothing of the registry that lists them.
  {
    name: 'shared',
    from: '^shared/(?!(ipc|leak-guard|records)/)',
    to: [...own('shared/(?!(ipc|records)/)'), ...packages('zod')],
  },

  {
    name: 'electron/crypto',
    from: '^electron/crypto/',
    node: ['crypto'],
    to: [...own('electron/crypto/'), ...codedError],
  },
  {
    name: 'electron/signatures',
    from: '^electron/signatures/',
    to: [...own('electron/(signatures|crypto)/'), ...rulesOfTheField],
  },
  { name: 'electron/disk', from: '^electron/disk/', node: 'all', to: own('electron/disk/') },
  {
    name: 'electron/store',
    from: '^electron/store/',
    node: 'all',
    to: [
      ...own('electron/(store|signatures|crypto|disk)/'),
      ...rulesOfTheField,
      ...packages('better-sqlite3', 'zod'),
    ],
  },
  {
    name: 'electron/vault',
    from: '^electron/vault/(?!electron-key-store\\.ts$)',
    node: 'all',
    to: [
      ...own('electron/(vault|signatures|crypto|disk)/', 'electron/store/port\\.ts$'),
      ...rulesOfTheField,
      ...packages('hash-wasm', '@zxcvbn-ts/[a-z-]+', 'zod'),
    ],
  },
  {
    name: 'electron/vault/electron-key-store',
    from: '^electron/vault/electron-key-store\\.ts$',
    to: [...own('electron/vault/'), ...packages('electron')],
  },
  {
    name: 'electron/documents',
    from: '^electron/documents/(?!(electron-documents|print-[a-z-]+)\\.ts$)',
    node: 'all',
    to: [...own('electron/(documents|crypto|disk)/'), ...rulesOfTheField, ...packages('zod')],
  },
  {
    name: 'electron/documents/printing',
    from: '^electron/documents/(electron-documents|print-[a-z-]+)\\.ts$',
    node: 'all',
    to: [
      ...own('electron/(documents|crypto|disk)/'),
      ...rulesOfTheField,
      ...packages('electron', '@fontsource/[a-z0-9-]+'),
    ],
  },
  // Reads and writes whole files of store and vault: their doors for what is closed, not their tables and keys.
  {
    name: 'electron/backup',
    from: '^electron/backup/',
    node: 'all',
    to: [
      ...own(
        'electron/(backup|crypto|disk)/',
        'electron/store/(port|queries-port|errors|closed-database|database-facts|record-stamps|watermark|anchor|accept-restore|open-store|open-or-quarantine|salvage)\\.ts$',
        'electron/vault/(port|errors|attempts|one-at-a-time|vault-file|vault-folder)\\.ts$',
        'shared/ipc/(backup-channels|doctor-channels|contract|failure)\\.ts$',
      ),
      ...rulesOfTheField,
      ...packages('zod'),
    ],
  },
  {
    name: 'electron/sync',
    from: '^electron/sync/',
    node: 'all',
    to: [
      ...own('electron/sync/', 'electron/store/(port|errors)\\.ts$'),
      ...rulesOfTheField,
      ...packages('pg', 'zod'),
    ],
  },
  {
    name: 'electron/usecases',
    from: '^electron/usecases/',
    to: [
      ...own('electron/(usecases|signatures|crypto)/', 'electron/sync/port\\.ts$', 'shared/'),
      ...ports,
      ...packages('zod'),
    ],
  },
  {
    name: 'electron/ipc',
    from: '^electron/ipc/',
    to: [
      ...own(
        'electron/(ipc|usecases)/',
        'electron/(briefcase|preferences)\\.ts$',
        'electron/(store|vault|documents)/errors\\.ts$',
        'electron/backup/port\\.ts$',
        'shared/',
      ),
      ...packages('zod'),
    ],
  },
  {
    name: 'electron/window',
    from: '^electron/window/',
    node: 'all',
    to: [...own('electron/window/', 'shared/'), ...packages('electron')],
  },
  {
    name: 'electron/preload',
    from: '^electron/preload\\.ts$',
    to: [...own('shared/ipc/', 'electron/window/no-connections\\.ts$'), ...packages('electron')],
  },
  {
    name: 'electron/briefcase',
    from: '^electron/briefcase\\.ts$',
    to: [...own('electron/usecases/', 'electron/(demo/port|idle-clock)\\.ts$', 'shared/'), ...ports],
  },
  {
    name: 'electron/demo',
    from: '^electron/demo/',
    node: 'all',
    // Through the channels, as the window: what a use case would take from it, it does not see.
    to: own('electron/(demo|ipc)/', 'electron/briefcase\\.ts$', 'shared/'),
  },
  {
    name: 'electron/log',
    from: '^electron/log\\.ts$',
    node: 'all',
    to: [...codedError, ...packages('electron-log')],
  },
  {
    name: 'electron/start',
    from: '^electron/start/',
    node: 'all',
    to: own('electron/start/', 'shared/coded-error\\.ts$'),
  },
  {
    name: 'electron/preferences',
    from: '^electron/preferences\\.ts$',
    node: 'all',
    to: own('electron/disk/', 'shared/'),
  },
  // The composition root: the only file that may know everything.
  {
    name: 'electron/main',
    from: '^electron/main\\.ts$',
    node: 'all',
    to: [...own('electron/(?!preload\\.ts$)', 'shared/'), ...packages('electron')],
  },

  { name: 'renderer/api', from: '^renderer/api\\.ts$', to: [...own('shared/ipc/'), ...codedError] },
  {
    name: 'renderer/components',
    from: '^renderer/components/',
    to: [
      ...own('renderer/components/', 'shared/(?!ipc/)'),
      ...packages(
        'react',
        'react-dom',
        'react-aria-components',
        '@internationalized/date',
        'lucide-react',
        'signature_pad',
      ),
    ],
  },
  {
    name: 'renderer/i18n',
    from: '^renderer/i18n/',
    to: [...own('renderer/(i18n|components)/', 'renderer/api\\.ts$', 'shared/'), ...packages('react')],
  },
  // What asks and sends: all that passes between the screens and the main process.
  {
    name: 'renderer/data',
    from: '^renderer/data/',
    to: [
      ...own('renderer/(data|components|i18n)/', 'renderer/api\\.ts$', 'shared/'),
      ...packages('react', '@tanstack/react-query', 'zustand'),
    ],
  },
  {
    name: 'renderer/form-fields',
    from: '^renderer/form-fields/',
    to: [...own('renderer/(form-fields|components)/'), ...packages('react', 'react-hook-form')],
  },
  {
    name: 'renderer/features/dossier',
    from: '^renderer/features/dossier/',
    to: [
      ...own('renderer/features/(dossier|access|cases|consent|form|report|retention)/'),
      ...sharedFeatures,
      ...base,
      ...react,
      ...forms,
    ],
  },
  {
    name: 'renderer/features/dossiers',
    from: '^renderer/features/dossiers/',
    to: [...own('renderer/features/(dossiers|employers)/'), ...sharedFeatures, ...base, ...react, ...forms],
  },
  // Asking for consent hands the laptop over to klantmodus, by this one file.
  {
    name: 'renderer/features/consent',
    from: '^renderer/features/consent/',
    to: [
      ...own('renderer/features/consent/', 'renderer/features/klantmodus/pending-consent\\.ts$'),
      ...sharedFeatures,
      ...base,
      ...react,
      ...forms,
    ],
  },
  {
    name: 'renderer/features',
    from: '^renderer/features/(?!(?:dossiers?|consent)/)([^/]+)/',
    to: [
      ...own('renderer/features/$1/'),
      ...sharedFeatures,
      ...base,
      ...react,
      ...forms,
      ...packages('pdfjs-dist'),
    ],
  },
  // The composition root of the window: main.tsx alone may import it.
  {
    name: 'renderer/app',
    from: '^renderer/app/',
    to: [...own('renderer/(app|features)/'), ...base, ...react],
  },
  {
    name: 'renderer/main',
    from: '^renderer/(main\\.tsx|schema-settings\\.ts)$',
    to: [
      ...own('renderer/(app|styles)/', 'renderer/schema-settings\\.ts$', 'shared/domain/refusal-words\\.ts$'),
      ...packages('react', 'react-dom', 'zod', '@fontsource/[a-z0-9-]+'),
    ],
  },
];

/** Asked of the bundler, not of Node: `?url`, `?inline`. The bundler fails on one that is not there. */
const askedOfTheBundler = '\\?(url|inline|raw)$';

const builtIn = { dependencyTypes: ['core'] };

const layerRules = layers.flatMap(({ name, from, to, node = [] }) => [
  {
    name,
    comment: `${name} may import only what its line in build/layers.cjs lists`,
    severity: 'error',
    from: { path: from },
    to: { pathNot: to, dependencyTypesNot: builtIn.dependencyTypes, couldNotResolve: false },
  },
  ...(node === 'all'
    ? []
    : [
        {
          name: `${name}: Node`,
          comment: `${name} may use of Node only: ${node.join(', ') || 'nothing'}`,
          severity: 'error',
          from: { path: from },
          to: { ...builtIn, ...(node.length > 0 && { pathNot: `^(node:)?(${node.join('|')})$` }) },
        },
      ]),
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-without-a-line',
      comment: 'A new folder or top file: say in build/layers.cjs what it may import',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: layers.map(({ from }) => from) },
      to: {},
    },
    {
      name: 'inside-of-the-leak-guard',
      comment: 'Only shared/leak-guard/leak-guard.ts is for others',
      severity: 'error',
      from: { path: '^(build|electron|renderer|shared)/', pathNot: '^shared/leak-guard/' },
      to: { path: insideOfTheGuard },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one idea, or hide a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports it and it imports nothing',
      severity: 'error',
      from: { orphan: true, path: '^(electron|renderer|shared)/', pathNot: '\\.(md|html)$' },
      to: {},
    },
    {
      name: 'not-found',
      comment: 'The imported file or package is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: askedOfTheBundler },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count as well: a type from a forbidden layer is knowledge of that layer.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
