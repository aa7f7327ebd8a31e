/**
 * `npm run check:spec`: every rule has a test, and every test that names a rule names one that exists.
 *
 * A rule is defined in a SPEC.md (anywhere under shared/ or electron/) by a line that starts with its id, as a list
 * item or as the first cell of a table row, bold or not:
 *
 *     - **RET-6** Radiation files are kept until …
 *     | RET-6 | ionising radiation | … |
 *
 * An id is two to five capitals, a hyphen and a number. An id elsewhere in a line is a mere mention. Each id is defined
 * once in the whole project. A rule is cited by the title of a test (or of a `describe` around it) in a file
 * `*.test.ts(x)` or `*.spec.ts(x)` under test/, between square brackets, written out: `[RET-6]`, `[RET-6][RET-21]` or
 * `[RET-6, RET-21]`. Skipped tests cite nothing. Ranges (`[RET-6 to RET-9]`, `[RET-6…RET-9]`) are refused.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface RuleReference {
  readonly id: string;
  readonly where: string;
}

const ID = '[A-Z]{2,5}-\\d{1,3}';
const DEFINITION = new RegExp(`^\\s*(?:[-*]|\\|)\\s+(\\**)(${ID})\\1(?=[\\s|:.,]|$)`);
const TO = '(?:-|–|—|…|\\.{2,3}|to|tot|t/m)';
const RANGE = new RegExp(
  `^\\s*(?:[-*]|\\|)\\s+\\**${ID}(?:\\**\\s*${TO}\\s*\\**${ID}|(?:-|–|—|…|\\.{2,3})\\d)`,
);
const BRACKETS = new RegExp(`\\[([^\\[\\]]*\\b${ID}\\b[^\\[\\]]*)\\]`, 'g');
const CITED = new RegExp(`^${ID}(?:\\s*,\\s*${ID})*$`);
const TEST_FUNCTIONS = ['it', 'test', 'describe', 'suite'];
const NOT_RUN = ['skip', 'todo'];

const root = fileURLToPath(new URL('..', import.meta.url));
const files = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root, exclude: (name) => name.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const textOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const problems: string[] = [];

/** The rules a SPEC.md defines. Code blocks do not count. */
function definitions(path: string): readonly RuleReference[] {
  let inCode = false;
  return textOf(path)
    .split('\n')
    .flatMap((line, at): readonly RuleReference[] => {
      if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
      if (inCode) return [];
      const where = `${path}:${at + 1}`;
      if (RANGE.test(line)) {
        problems.push(`${where}: een reeks is geen regel: schrijf elke regel apart`);
        return [];
      }
      const id = DEFINITION.exec(line)?.[2];
      return id === undefined ? [] : [{ id, where }];
    });
}

/** `it`, `it.each(…)`, `describe.only`: the names along the callee, or none when it is something else. */
function calleeNames(node: ts.Expression): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...calleeNames(node.expression), node.name.text];
  if (ts.isCallExpression(node)) return calleeNames(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return calleeNames(node.tag);
  return [];
}

/** The literal text of a title: the fixed parts of a template, the joined parts of a sum. */
function literalText(node: ts.Expression | undefined): string {
  if (node === undefined) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => `\u0000${span.literal.text}`).join('');
  }
  if (ts.isBinaryExpression(node)) return literalText(node.left) + literalText(node.right);
  return '';
}

/** The rules cited by the titles in a test file. */
function citations(path: string): readonly RuleReference[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: RuleReference[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name = '', ...modifiers] = calleeNames(node.expression);
      if (TEST_FUNCTIONS.includes(name)) {
        if (modifiers.some((modifier) => NOT_RUN.includes(modifier))) return;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(...citedIn(literalText(node.arguments[0]), `${path}:${line + 1}`));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function citedIn(title: string, where: string): readonly RuleReference[] {
  return [...title.matchAll(BRACKETS)].flatMap(([, inside = '']): readonly RuleReference[] => {
    if (CITED.test(inside.trim())) return inside.split(',').map((id) => ({ id: id.trim(), where }));
    problems.push(`${where}: [${inside}] noemt regels niet één voor één`);
    return [];
  });
}

const specs = files('shared/**/SPEC.md', 'electron/**/SPEC.md');
if (specs.length === 0) problems.push('geen enkele SPEC.md gevonden');
const defined = new Map<string, string>();
for (const { id, where } of specs.flatMap(definitions)) {
  const first = defined.get(id);
  if (first === undefined) defined.set(id, where);
  else problems.push(`${where}: ${id} staat al in ${first}`);
}
const tests = files('test/**/*.{test,spec}.ts', 'test/**/*.{test,spec}.tsx');
const cited = tests.flatMap(citations);
const citedIds = new Set(cited.map((place) => place.id));
for (const [id, where] of defined) if (!citedIds.has(id)) problems.push(`${where}: geen test noemt ${id}`);
for (const { id, where } of cited)
  if (!defined.has(id)) problems.push(`${where}: ${id} staat in geen SPEC.md`);

if (problems.length > 0) process.stderr.write(`${[...new Set(problems)].sort().join('\n')}\n`);
process.stdout.write(
  `${defined.size} regels in ${specs.length} SPEC.md, ${cited.length} verwijzingen in ${tests.length} testbestanden, ${new Set(problems).size} fouten\n`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
