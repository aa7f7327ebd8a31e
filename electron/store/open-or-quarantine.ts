import { StoreBehindWatermark, StoreRolledBack, StoreSchemaAltered, WatermarkUnreadable } from './errors.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import type { Store } from './port.ts';
import { quarantine } from './quarantine.ts';

/** After these the files are as somebody, or a disk, left them: what they tell must not be lost. */
const setAside = [StoreBehindWatermark, StoreRolledBack, StoreSchemaAltered, WatermarkUnreadable];

/**
 * Opens the store. Where something acknowledged is missing, nothing tells whether it is, or somebody worked in the tables,
 * the files are set aside as they are before the error goes on: a later repair must find what was found.
 * @throws as `openStore` does
 */
export function openOrQuarantine(options: StoreOptions): Store {
  try {
    return openStore(options);
  } catch (cause) {
    if (setAside.some((reason) => cause instanceof reason))
      quarantine({ file: options.file, watermarkFile: options.watermarkFile, now: options.clock() });
    throw cause;
  }
}
