import type { z } from 'zod';
import { backupChannels } from './backup-channels.ts';
import { consentChannels } from './consent-channels.ts';
import { doctorChannels } from './doctor-channels.ts';
import { dossierChannels } from './dossier-channels.ts';
import { formChannels } from './form-channels.ts';
import { holdChannels } from './hold-channels.ts';
import { klantmodusChannels } from './klantmodus-channels.ts';
import { logChannels } from './log-channels.ts';
import { reportChannels } from './report-channels.ts';
import { sessionChannels } from './session-channels.ts';
import { organisationChannels } from './organisation-channels.ts';

/** Every way in which the window can reach the main process. There is no other. */
export const contract = {
  ...sessionChannels,
  ...organisationChannels,
  ...dossierChannels,
  ...formChannels,
  ...consentChannels,
  ...klantmodusChannels,
  ...logChannels,
  ...holdChannels,
  ...reportChannels,
  ...backupChannels,
  ...doctorChannels,
} as const;

export type ChannelName = keyof typeof contract;
/** What a caller passes. */
export type ChannelInput<Name extends ChannelName> = z.input<(typeof contract)[Name]['input']>;
/** What a handler receives, after validation. */
export type ChannelRequest<Name extends ChannelName> = z.output<(typeof contract)[Name]['input']>;
export type ChannelOutput<Name extends ChannelName> = z.output<(typeof contract)[Name]['output']>;
