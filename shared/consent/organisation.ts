import type { Organisation } from '../domain/organisation.ts';

/** The arbodienst as a consent text names it. Every field except `address` is filled. */
export interface ConsentOrganisation {
  readonly name: string;
  /** One line; may be empty. */
  readonly address: string;
  readonly phone: string;
  readonly fgName: string;
  readonly fgPhone: string;
}

/**
 * The arbodienst for consent texts, from its profile. An FG without a number of her own is reached through the general
 * number, as the privacy statement says.
 */
export const consentOrganisation = (profile: Organisation): ConsentOrganisation => ({
  name: profile.name,
  address: [profile.address.street, `${profile.address.postcode} ${profile.address.city}`.trim()]
    .filter((part) => part !== '')
    .join(', '),
  phone: profile.phone,
  fgName: profile.privacyOfficer.name,
  fgPhone: profile.privacyOfficer.phone === '' ? profile.phone : profile.privacyOfficer.phone,
});
