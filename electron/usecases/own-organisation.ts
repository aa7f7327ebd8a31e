import type { Store } from '../store/port.ts';
import { OrganisationForeign } from '../vault/errors.ts';
import type { VaultSession } from '../vault/port.ts';

/**
 * A store belongs to the organisation of whoever was enrolled in it first. A user who makes an organisation of her own, and has
 * it promote her, does not open with it what she or others wrote before [ROL-5].
 * @throws OrganisationForeign
 */
export function requireOwnOrganisation(store: Store, { enrolment }: Pick<VaultSession, 'enrolment'>): void {
  const [first] = store.readOrganisation((reader) => reader.all('enrolment'));
  if (first !== undefined && first.body.organisationKey !== enrolment.organisationKey)
    throw new OrganisationForeign();
}
