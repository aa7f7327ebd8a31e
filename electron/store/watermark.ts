import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { deriveKey } from '../crypto/derived-key.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { WatermarkUnwritable } from './errors.ts';

/** The last commit that was acknowledged: its number and its chained digest (32 bytes). Number 0: nothing yet. */
export interface ChainHead {
  readonly sequence: number;
  readonly digest: Uint8Array;
}

export const noCommitYet: ChainHead = { sequence: 0, digest: new Uint8Array(32) };

/**
 * A file of fixed size beside the database with two slots, written in turn, so that a torn write leaves the other
 * one whole. A slot: magic (8 bytes), number (8, big-endian), digest (32), HMAC-SHA-256 over those (32).
 */
const magic = Buffer.from('ARBOKWM1', 'latin1');
const slotSize = 512;
const authenticatedLength = magic.length + 8 + 32;

export type WatermarkState =
  | { readonly state: 'none' }
  /** There is a file, but no slot in it was made with this key. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly head: ChainHead };

/** The key of the watermark, derived from the database key: who cannot open the database cannot make a watermark. */
export function watermarkKey(databaseKey: Uint8Array): Uint8Array {
  return deriveKey(databaseKey, new Uint8Array(), 'store/watermark');
}

export function readWatermark(file: string, key: Uint8Array): WatermarkState {
  if (!existsSync(file)) return { state: 'none' };
  const content = readFileSync(file);
  const secret = createSecretKey(key);
  const heads = [0, 1].map((slot) =>
    decode(content.subarray(slot * slotSize, slot * slotSize + authenticatedLength + 32), secret),
  );
  const [left, right] = heads;
  const newest = left && right ? (left.sequence > right.sequence ? left : right) : (left ?? right);
  return newest ? { state: 'read', head: newest } : { state: 'unreadable' };
}

/** The open watermark file. */
export interface Watermark {
  /** Writes the number and digest in the slot whose turn it is. @throws WatermarkUnwritable */
  write(head: ChainHead): void;
  /** Forces it to the disk and closes it. */
  close(): void;
}

/**
 * Opens or makes the file and puts `head` in both slots, on the disk.
 * Later writes are not forced to the disk one by one: after a power cut an older watermark is still a true one.
 * @throws WatermarkUnwritable
 */
export function openWatermark(file: string, key: Uint8Array, head: ChainHead): Watermark {
  return unwritableIfFails(() => {
    const isNew = !existsSync(file);
    // Made once: a key object authenticates four times as fast as bytes that are made into one for each commit.
    const secret = createSecretKey(key);
    const descriptor = openSync(file, isNew ? 'wx+' : 'r+', 0o600);
    try {
      const slot = encode(head, secret);
      writeSync(descriptor, slot, 0, slotSize, 0);
      writeSync(descriptor, slot, 0, slotSize, slotSize);
      fsyncSync(descriptor);
      if (isNew) syncFolder(dirname(file));
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
    return {
      write: (next) =>
        unwritableIfFails(
          () => void writeSync(descriptor, encode(next, secret), 0, slotSize, (next.sequence % 2) * slotSize),
        ),
      close: () => {
        fsyncSync(descriptor);
        closeSync(descriptor);
      },
    };
  });
}

function unwritableIfFails<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new WatermarkUnwritable('the watermark cannot be written', { cause: error });
  }
}

function macOf(content: Uint8Array, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(content).digest();
}

function encode(head: ChainHead, key: KeyObject): Buffer {
  const slot = Buffer.alloc(slotSize);
  magic.copy(slot, 0);
  slot.writeBigUInt64BE(BigInt(head.sequence), magic.length);
  slot.set(head.digest, magic.length + 8);
  macOf(slot.subarray(0, authenticatedLength), key).copy(slot, authenticatedLength);
  return slot;
}

function decode(slot: Buffer, key: KeyObject): ChainHead | undefined {
  if (slot.length < authenticatedLength + 32) return undefined;
  const authenticated = slot.subarray(0, authenticatedLength);
  if (!timingSafeEqual(macOf(authenticated, key), slot.subarray(authenticatedLength))) return undefined;
  return {
    sequence: Number(slot.readBigUInt64BE(magic.length)),
    digest: new Uint8Array(slot.subarray(magic.length + 8, authenticatedLength)),
  };
}
