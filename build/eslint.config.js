import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * How the code reads, as far as a machine can see it. Directions of imports are in layers.cjs, accessible markup in
 * oxlint.json, dead code in knip.json and dead-code/. A line of code cannot switch a rule off: an exception is written
 * here, with its reason.
 */

const code = ['**/*.{ts,tsx}'];
const tests = ['test/**/*.{ts,tsx}'];

const banned = (object, property, message) => ({ object, property, message });

const clockPasses = 'Take the moment from who calls: `today`, `now` or the work at hand.';
const chancePasses = 'Take identifiers and random bytes from who calls.';
const ownErrors = {
  selector: 'ClassDeclaration[superClass.name=/^(Type|Range)?Error$/]',
  message: 'An error of ours extends CodedError (shared/coded-error.ts).',
};
const ambient = {
  properties: [
    banned('Date', 'now', clockPasses),
    banned('performance', 'now', clockPasses),
    banned('Math', 'random', chancePasses),
    banned('crypto', 'randomUUID', chancePasses),
    banned('crypto', 'getRandomValues', chancePasses),
  ],
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockPasses },
    { selector: 'CallExpression[callee.name="Date"]', message: clockPasses },
    { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: clockPasses },
  ],
};

/** What runs only in a window, in Node, or at some moment: none of it is there for shared/. */
// prettier-ignore
const outsideWorld = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'globalThis',
  'global', 'self', 'process', 'Buffer', 'require', '__dirname', 'fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'console', 'alert',
];

const namesOfNode = [
  'process',
  'Buffer',
  'URL',
  'fetch',
  'AbortController',
  'AbortSignal',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
];

const noEnvironment = banned(
  'process',
  'env',
  'Product code does not follow environment variables: use options.ts.',
);
const noProcess = { name: 'node:process', message: noEnvironment.message };
const withExtension = {
  regex: '^\\.\\.?/(?!.*\\.(ts|tsx|mjs|cjs|css|json)(\\?[a-z]+)?$)',
  message: 'Write the extension of the file.',
};
const chance = {
  name: 'node:crypto',
  importNames: ['randomBytes', 'randomUUID', 'randomInt', 'randomFill', 'randomFillSync'],
  message: chancePasses,
};
/** One cipher, one derivation, one way with curve keys: a second one would differ from it in what nobody looks at. */
const arithmetic = {
  name: 'node:crypto',
  // prettier-ignore
  importNames: [
    'createCipheriv', 'createDecipheriv', 'hkdf', 'hkdfSync', 'createPrivateKey', 'createPublicKey', 'diffieHellman', 'sign',
    'verify', 'createSign', 'createVerify', 'generateKeyPair', 'generateKeyPairSync', 'webcrypto', 'subtle',
  ],
  message: 'The arithmetic of secrets is in electron/crypto.',
};
const restrictedImports = (...paths) => ['error', { paths, patterns: [withExtension] }];

export default tseslint.config(
  {
    ignores: ['node_modules/', 'out/', 'tour/', 'release/'],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  ...tseslint.configs.strictTypeChecked,
  {
    files: code,
    // One program for the whole tree: a quarter less time than the project service.
    languageOptions: { parserOptions: { project: `${import.meta.dirname}/../tsconfig.json` } },
    rules: {
      'no-console': 'error',
      // `== null` is the one short way to say: null or undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      'no-restricted-imports': restrictedImports(),
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TanStack Router sends the reader on by throwing a redirect.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      // Async without await keeps the promise of an interface, and turns what is thrown into a rejection.
      '@typescript-eslint/require-await': 'off',
      // There are no enums (tsconfig: erasableSyntaxOnly); these cost two thirds of the time and find only them and mixins.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Ports of Electron are described by shape, so that tests need no Electron.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `() => void` in one line is how an event handler reads.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A handler may be async where a void function is asked; its failure goes to the error boundary of the call.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', 'test/support/gallery/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideWorld.map((name) => ({ name, message: 'shared/ is pure: pass it in.' })),
      ],
      'no-restricted-properties': ['error', ...ambient.properties],
      'no-restricted-syntax': ['error', ...ambient.syntax, ownErrors],
    },
  },
  {
    // The base of all others.
    files: ['shared/coded-error.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ambient.syntax] },
  },
  {
    files: ['electron/**/*.ts'],
    // The composition root makes the one clock and the one source of chance.
    ignores: ['electron/main.ts'],
    rules: {
      'no-restricted-properties': ['error', noEnvironment, ...ambient.properties],
      'no-restricted-syntax': ['error', ...ambient.syntax, ownErrors],
      'no-restricted-imports': restrictedImports(noProcess, chance, arithmetic),
    },
  },
  {
    // Nonces and names for the moment: no result depends on them, and a caller who chose them could only choose wrong.
    files: ['electron/documents/{print-session,write-file}.ts'],
    rules: { 'no-restricted-imports': restrictedImports(noProcess, arithmetic) },
  },
  {
    files: ['electron/crypto/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(noProcess, chance) },
  },
  {
    // A nonce that can be passed in can be passed in twice.
    files: ['electron/crypto/cipher.ts'],
    rules: { 'no-restricted-imports': restrictedImports(noProcess) },
  },
  {
    files: ['electron/main.ts'],
    rules: { 'no-restricted-properties': ['error', noEnvironment] },
  },
  {
    // Reads the names of the variables, so that a released build can refuse those of Electron; follows none.
    files: ['electron/start/invocation.ts'],
    rules: { 'no-restricted-properties': ['error', ...ambient.properties] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/api.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'arbokoffer', message: 'Only renderer/api.ts speaks with the main process.' },
        banned('Math', 'random', chancePasses),
      ],
      'no-restricted-syntax': ['error', ownErrors],
    },
  },
  {
    // Lists of words, phrases and sentences: as long as the language is.
    files: ['shared/leak-guard/lexicon/**', 'shared/languages/*/**', 'renderer/**/texts.ts', 'test/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      // A test that meets nothing where it expected something may fall over at once.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Properties get one argument for each arbitrary, tables one for each column.
      '@typescript-eslint/max-params': 'off',
      // Made-up digits and letters, spread on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // Tampering is what some tests are for.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // Tools that ask for a default export, and the runtime scripts, which run before anything is installed.
    files: ['build/*.config.{ts,js}', 'test/support/gallery/vite.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // Commands: their output is their product.
    files: ['build/**', 'test/bench/**', 'test/tour/**', 'test/support/gallery/take-pictures.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // No compiler reads these: an unknown name has to be seen here.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(namesOfNode.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
