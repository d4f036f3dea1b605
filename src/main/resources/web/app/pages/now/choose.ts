import type { Place } from './types';
import type { Row } from './rows';
import type { Method } from './view';

/** What rows must be like to be shown. */
export interface Filter {
  q: string;
  place: string;
  ceiling: number | undefined;
  known: boolean;
  method: Method;
}

/** The rows that pass. A region without a figure of carbon passes no ceiling: it may be above it. */
export function filtered(rows: readonly Row[], filter: Filter): readonly Row[] {
  const sought = folded(filter.q);
  return rows.filter((row) => {
    if (filter.place && row.region.country !== filter.place && row.region.jurisdiction !== filter.place) return false;
    const carbon = row[filter.method].central;
    if (filter.ceiling !== undefined && !(carbon !== undefined && carbon <= filter.ceiling)) return false;
    if (filter.known && (row.total.central === undefined || carbon === undefined)) return false;
    return sought === '' || searched(row).some((text) => folded(text).includes(sought));
  });
}

function searched(row: Row): readonly string[] {
  const { name, nameZh = '', country, gridZoneId } = row.region;
  return [row.id, name, nameZh, country, ...countryNames(country), gridZoneId, ...(row.place?.cloudRegions ?? [])];
}

const called = new Map<string, readonly string[]>();

/** The names of a country in the languages of the interface. */
function countryNames(code: string): readonly string[] {
  let names = called.get(code);
  if (!names) called.set(code, (names = ['en', 'zh-Hans'].map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)));
  return names;
}

/** Without case and accents, so that "sao paulo" finds São Paulo. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** The row with the least of a figure; none where no row has it. */
export function least(rows: readonly Row[], of: (row: Row) => number | undefined): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) {
    const value = of(row);
    if (value !== undefined && (best === undefined || value < of(best)!)) best = row;
  }
  return best;
}

/** Rows than which none is both cheaper and greener, from the cheapest on: the Pareto front of total cost and carbon. */
export function paretoFront(rows: readonly Row[], method: Method): readonly Row[] {
  const known = rows
    .filter((row) => row.total.central !== undefined && row[method].central !== undefined)
    .sort((a, b) => a.total.central! - b.total.central! || a[method].central! - b[method].central!);
  const front: Row[] = [];
  for (const row of known) {
    const last = front.at(-1);
    if (last === undefined || row[method].central! < last[method].central!) front.push(row);
  }
  return front;
}

/**
 * The reader's likely region: one in the reader's own time zone (that which is named like the zone, else the first of the
 * ranking), else the first at the same distance from UTC, else the first of all.
 */
export function nearby(rows: readonly Row[], places: readonly Place[], timeZone: string, now: Date): string | undefined {
  const zones = new Map(places.map((place) => [place.id, place.timezone]));
  const same = rows.filter((row) => zones.get(row.id) === timeZone);
  const city = folded(timeZone.split('/').at(-1)!.replaceAll('_', ' '));
  const namesake = same.find((row) => folded(row.region.name).includes(city));
  const offset = offsetOf(timeZone, now);
  const chosen = namesake ?? same[0] ?? rows.find((row) => offset !== undefined && offsetOf(zones.get(row.id), now) === offset) ?? rows[0];
  return chosen?.id;
}

function offsetOf(timeZone: string | undefined, now: Date): string | undefined {
  if (!timeZone) return undefined;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
    return parts.find((part) => part.type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}

/** With a region pinned, or no longer pinned; beyond the limit the one that was pinned first gives way. */
export function pinned(pins: readonly string[], id: string, most: number): readonly string[] {
  return pins.includes(id) ? pins.filter((one) => one !== id) : [...pins, id].slice(-most);
}
