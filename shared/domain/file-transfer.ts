import { z } from 'zod';
import { requiredLine } from './contact.ts';
import { plainDate } from './dates.ts';
import { recordId } from './record-id.ts';

/**
 * The file of one running case went to another arbodienst [RET-26]. It names its case: a later absence of the same
 * employee was never sent.
 */
export const fileTransfer = z
  .strictObject({
    caseId: recordId,
    toOrganisation: requiredLine('Vul in naar welke arbodienst het dossier gaat.'),
    sentOn: plainDate,
    /** The day the other side confirmed that it has the file; until then nothing of it is destroyed here. */
    receiptConfirmedOn: plainDate.nullable(),
    /** Whether the medical dossier went along, doctor to doctor, with the employee's explicit consent. */
    withMedical: z.boolean(),
  })
  .refine(({ sentOn, receiptConfirmedOn }) => receiptConfirmedOn === null || receiptConfirmedOn >= sentOn, {
    path: ['receiptConfirmedOn'],
    error: 'De ontvangst is niet bevestigd voordat het dossier verstuurd was.',
  });
export type FileTransfer = z.infer<typeof fileTransfer>;
