/** A moment as the clock on the wall stood, with its offset: '2026-03-02T14:02:00+01:00'. The zone is the laptop's. */
export function localInstant(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** The date on the wall clock of the laptop, 'YYYY-MM-DD'. */
export function localDate(moment: Date): string {
  return localInstant(moment).slice(0, 10);
}

/** The time on the wall clock of the laptop, 'HH:MM'. */
export function clockOf(moment: Date): string {
  return localInstant(moment).slice(11, 16);
}
