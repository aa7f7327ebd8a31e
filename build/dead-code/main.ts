/**
 * Second half of `npm run check:dead`: nothing of the product is there for tests only. Findings go to standard error,
 * one a line; the exit code is 1 when there is any.
 */
import { fileURLToPath } from 'node:url';
import { ACTIONS } from '../../shared/access/matrix.ts';
import { problemsIn } from './finding.ts';
import { NOT_USED_YET } from './not-used-yet.ts';
import { productSources } from './product-sources.ts';
import { unaskedActions } from './unasked-actions.ts';
import { uncalledMethods } from './uncalled-methods.ts';
import { unreachedExports } from './unreached-exports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = productSources(root);
const found = [...unreachedExports(root), ...uncalledMethods(sources), ...unaskedActions(sources, ACTIONS)];
const problems = problemsIn(found, NOT_USED_YET);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
