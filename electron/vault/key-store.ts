/**
 * The key store of the operating system: keeps a secret so that only this user on this computer gets it back.
 * `encrypt` and `decrypt` may fail at any time; a failure is never a reason to keep a secret without it.
 */
export interface KeyStore {
  available(): Promise<boolean>;
  encrypt(bytes: Uint8Array): Promise<Uint8Array>;
  decrypt(encrypted: Uint8Array): Promise<Uint8Array>;
}
