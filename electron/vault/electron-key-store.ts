import type { KeyStore } from './key-store.ts';

/**
 * What is used of Electron's safeStorage. Electron 33 has the synchronous calls only; from 45 on the asynchronous
 * ones are there too and the synchronous ones are on their way out, so each is used when it exists.
 */
export interface SafeStorageCalls {
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(encrypted: Buffer): Promise<{ readonly result: string }>;
  isEncryptionAvailable?(): boolean;
  encryptString?(text: string): Buffer;
  decryptString?(encrypted: Buffer): string;
  getSelectedStorageBackend?(): string;
}

/** On Linux these mean that there is no key store: the secret would be kept under a password anyone can look up. */
const NO_KEY_STORE: readonly string[] = ['basic_text', 'unknown'];

const missing = (): never => {
  throw new Error('safeStorage lacks this call');
};

/**
 * The key store over Electron's safeStorage, which takes text: bytes travel as base64.
 * @param storage `safeStorage` of Electron, after the app is ready
 * @param platform `process.platform`
 */
export function electronKeyStore(storage: SafeStorageCalls, platform: string): KeyStore {
  return {
    async available() {
      if (platform === 'linux' && NO_KEY_STORE.includes(storage.getSelectedStorageBackend?.() ?? 'unknown'))
        return false;
      return (await storage.isAsyncEncryptionAvailable?.()) ?? storage.isEncryptionAvailable?.() ?? false;
    },
    async encrypt(bytes) {
      const text = Buffer.from(bytes).toString('base64');
      return (await storage.encryptStringAsync?.(text)) ?? storage.encryptString?.(text) ?? missing();
    },
    async decrypt(encrypted) {
      const bytes = Buffer.from(encrypted);
      const opened = await storage.decryptStringAsync?.(bytes);
      return Buffer.from(opened?.result ?? storage.decryptString?.(bytes) ?? missing(), 'base64');
    },
  };
}
