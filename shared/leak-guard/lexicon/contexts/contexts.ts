import { bodyRules } from './body.ts';
import { careRules } from './care.ts';
import { personRules } from './person.ts';
import type { ContextRule } from './rule.ts';

/** Every word with two meanings and what decides between them. */
export const contextRules: readonly ContextRule[] = [...bodyRules, ...careRules, ...personRules];
