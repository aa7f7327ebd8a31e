import { StoreBehindWatermark, WatermarkUnreadable } from './errors.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import type { Store } from './port.ts';
import { quarantine } from './quarantine.ts';

/**
 * Opens the store. Where something acknowledged is missing, or nothing tells whether it is, the files are set aside as
 * they are before the error goes on: a later repair must find what was found.
 * @throws as `openStore` does
 */
export function openOrQuarantine(options: StoreOptions): Store {
  try {
    return openStore(options);
  } catch (cause) {
    if (cause instanceof StoreBehindWatermark || cause instanceof WatermarkUnreadable)
      quarantine({ file: options.file, watermarkFile: options.watermarkFile, now: options.clock() });
    throw cause;
  }
}
