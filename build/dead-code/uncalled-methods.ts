import ts from 'typescript';
import type { Finding } from './finding.ts';
import { forEachNode } from './product-sources.ts';

/**
 * Methods of our classes and interfaces whose name no file of the product ever takes from an object. knip sees exports,
 * not what hangs on them. It goes by name alone: two methods of one name hide each other, and none is found wrongly
 * unless a library calls it by its name.
 */
export function uncalledMethods(sources: readonly ts.SourceFile[]): readonly Finding[] {
  const declared: Finding[] = [];
  const taken = new Set<string>();
  for (const source of sources)
    forEachNode(source, (node) => {
      if (isMethod(node)) declared.push({ file: source.fileName, name: node.name.getText(source) });
      const name = takenName(node, source);
      if (name !== undefined) taken.add(name);
    });
  return declared.filter(({ name }) => name !== null && !taken.has(name));
}

function isMethod(node: ts.Node): node is (
  ts.MethodDeclaration | ts.MethodSignature | ts.PropertySignature
) & {
  readonly name: ts.Identifier;
} {
  const parent: ts.Node | undefined = node.parent;
  if (ts.isMethodDeclaration(node)) return ts.isClassLike(parent) && ts.isIdentifier(node.name);
  if (ts.isMethodSignature(node)) return ts.isIdentifier(node.name);
  return (
    ts.isPropertySignature(node) &&
    ts.isIdentifier(node.name) &&
    node.type !== undefined &&
    ts.isFunctionTypeNode(node.type)
  );
}

/** The name that this node takes from an object: `a.name`, `a['name']`, `{ name } = a`, or an attribute of JSX. */
function takenName(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText(source);
  return undefined;
}
