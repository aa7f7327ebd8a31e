import ts from 'typescript';
import type { Finding } from './finding.ts';
import { forEachNode } from './product-sources.ts';

const matrix = 'shared/access/matrix.ts';

/**
 * Actions of the permission matrix that neither a channel nor a use case ever asks about. `actions` are the matrix's own;
 * an action is asked where its name stands as a text outside shared/access/.
 */
export function unaskedActions(
  sources: readonly ts.SourceFile[],
  actions: readonly string[],
): readonly Finding[] {
  const asked = new Set<string>();
  for (const source of sources) {
    if (source.fileName.startsWith('shared/access/')) continue;
    forEachNode(source, (node) => {
      if (ts.isStringLiteralLike(node)) asked.add(node.text);
    });
  }
  return actions.filter((action) => !asked.has(action)).map((name) => ({ file: matrix, name }));
}
