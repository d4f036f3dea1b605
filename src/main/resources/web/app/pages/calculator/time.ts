/** What `datetime-local` fields hold for a moment: the local time of a place, to the minute; empty for none. */
export function localOf(iso: string, timeZone: string): string {
  if (iso === '') return '';
  const parts = new Map(formatOf(timeZone).formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}`;
}

/**
 * The moment of a local time of a place, as the service takes it. Of an hour that a clock shows twice, the first; a time
 * that a clock skips is moved on. Empty where the text is no time.
 */
export function instantOf(local: string, timeZone: string): string {
  const wall = Date.parse(`${local}Z`);
  if (local === '' || Number.isNaN(wall)) return '';
  const offsets = [-86_400_000, 86_400_000].map((shift) => offsetAt(wall + shift, timeZone));
  const moments = offsets.map((offset) => wall - offset);
  const exact = moments.filter((moment) => moment + offsetAt(moment, timeZone) === wall);
  const chosen = exact.length > 0 ? Math.min(...exact) : wall - offsets[0]!;
  return new Date(chosen).toISOString().replace('.000Z', 'Z');
}

function offsetAt(moment: number, timeZone: string): number {
  return Date.parse(`${localOf(new Date(moment).toISOString(), timeZone)}Z`) - Math.floor(moment / 60_000) * 60_000;
}

const kept = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = kept.get(timeZone);
  if (!format) {
    const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone };
    kept.set(timeZone, (format = new Intl.DateTimeFormat('en-GB', shape)));
  }
  return format;
}
