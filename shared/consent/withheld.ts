import type { Compartment } from '../access/matrix.ts';
import type { ConsentRecord } from './evidence.ts';
import { sealedKind } from './kinds/registry.ts';

/** What a record can hold about the health of the employee, whatever its kind. */
type HealthFacts = Pick<
  ConsentRecord,
  'kind' | 'kindVersion' | 'capacityDoubt' | 'representative' | 'signature'
>;

/**
 * Whether the evidence tells something medical by itself: doubt about capacity, or somebody who decided in her place and
 * on which ground (CON-19).
 */
const tellsHealth = ({
  capacityDoubt,
  representative,
  signature,
}: Omit<HealthFacts, 'kind' | 'kindVersion'>): boolean =>
  capacityDoubt || representative !== undefined || signature?.by === 'representative';

/** Where the record lies: with its kind, or in the medical compartment when its evidence tells something medical. */
export const evidenceCompartment = (record: HealthFacts): Compartment =>
  tellsHealth(record) ? 'medical' : sealedKind(record).compartment;

/**
 * Whether the evidence is withheld from who may see consents of this kind: then a notice stands in its place, so that
 * everybody who works on the dossier sees that the consent is there, what its state is, and can register its withdrawal.
 */
export const isWithheld = (record: HealthFacts): boolean =>
  tellsHealth(record) && sealedKind(record).compartment !== 'medical';
