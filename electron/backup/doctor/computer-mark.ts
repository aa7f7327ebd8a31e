import { sha256Hex } from '../../crypto/digest.ts';

/** What a computer and its user are called. */
export interface ComputerNames {
  readonly host: string;
  readonly user: string;
  readonly platform: string;
}

/**
 * Recognises this computer and user, and tells neither: a digest together with the id of the vault, so that two briefcases
 * of one computer have two marks. 16 hexadecimal digits.
 */
export const computerMark = ({ host, user, platform }: ComputerNames, vaultId: string): string =>
  sha256Hex(JSON.stringify(['arbokoffer/computer/v1', vaultId, platform, host, user])).slice(0, 16);
