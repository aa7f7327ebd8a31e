import type { Briefcase } from '../briefcase.ts';

export const demoPassphrase = 'regen op het oude tuinpad';

export async function fillDemo(briefcase: Briefcase): Promise<void> {
  const { recoveryKey } = await briefcase.beginSetup({
    organisation: {
      name: 'Arbodienst Veldzicht',
      tagline: 'voorbeeldgegevens',
      address: { street: '', postcode: '', city: '' },
      phone: '030 000 00 00',
      email: '',
      chamberOfCommerce: '',
      certificates: [],
      privacyOfficer: { name: 'FG', phone: '', email: '' },
    },
    user: { name: 'A', function: 'bedrijfsarts', registration: '' },
    passphrase: demoPassphrase,
  });
  await briefcase.confirmSetup(recoveryKey);
}
