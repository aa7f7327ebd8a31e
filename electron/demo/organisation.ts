import type { ChannelRequest } from '../../shared/ipc/contract.ts';

/** An arbodienst that does not exist, with a complete profile. No telephone number here can be dialled. */
export const exampleOrganisation: ChannelRequest<'setup.begin'>['organisation'] = {
  name: 'Arbodienst Wilgenrode',
  tagline: 'Voorbeeldgegevens: alle personen en bedrijven zijn verzonnen',
  address: { street: 'Korenbloemlaan 14', postcode: '1009 ZX', city: 'Wilgenrode' },
  phone: '088 000 12 00',
  email: 'info@wilgenrode.example.com',
  chamberOfCommerce: '00000000',
  certificates: ['ISO 9001', 'ISO 27001'],
  privacyOfficer: { name: 'Hanneke Vosmeer', phone: '088 000 12 09', email: 'fg@wilgenrode.example.com' },
};

/** The bedrijfsarts who uses the example. */
export const exampleUser: ChannelRequest<'setup.begin'>['user'] = {
  name: 'Noor Lindeboom',
  function: 'bedrijfsarts',
  registration: 'BIG 00000000001',
};
