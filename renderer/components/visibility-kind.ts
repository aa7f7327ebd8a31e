import { BriefcaseBusiness, Lock, SquareArrowOutUpRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

/** Who sees something: the three visibility marks of the product. */
export type VisibilityKind = 'medical' | 'process' | 'employer';

/** Word and icon per mark; colour and edge pattern are in the stylesheets. */
export const VISIBILITY: Readonly<
  Record<VisibilityKind, { readonly word: string; readonly icon: LucideIcon }>
> = {
  medical: { word: 'behandelteam', icon: Lock },
  process: { word: 'arbodienst', icon: BriefcaseBusiness },
  employer: { word: 'werkgever', icon: SquareArrowOutUpRight },
};
