import type { z } from 'zod';
import { emptyAddress } from '../../../shared/domain/contact.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import type { newUser } from '../../../shared/ipc/session-channels.ts';

export type NewUserForm = z.infer<typeof newUser>;

/** What the wizard gathers before any key is made. Never holds the passphrase. */
export interface SetupForm {
  readonly organisation: Organisation;
  readonly user: NewUserForm;
  /** The organisation key as typed from its sheet; null when it is still to be made. */
  readonly organisationKey: string | null;
}

export const emptySetup: SetupForm = {
  organisation: {
    name: '',
    tagline: '',
    address: emptyAddress,
    phone: '',
    email: '',
    chamberOfCommerce: '',
    certificates: [],
    privacyOfficer: { name: '', phone: '', email: '' },
  },
  user: { name: '', function: 'bedrijfsarts', registration: '' },
  organisationKey: null,
};
