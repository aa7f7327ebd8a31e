const oneDigit = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** '3,4 MB', in units of 1,000, as a file manager shows it. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return bytes < 1_000_000_000
    ? `${oneDigit.format(bytes / 1_000_000)} MB`
    : `${oneDigit.format(bytes / 1_000_000_000)} GB`;
}
