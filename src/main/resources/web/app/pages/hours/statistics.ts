import type { LocalHour } from './calendar';
import type { HourRow } from './types';

/** What an hour of the clock is like over the days of a window. */
export interface ProfileHour {
  hour: number;
  /** Values that are known. */
  n: number;
  mean?: number;
  /** 10th and 90th percentile over the days. */
  p10?: number;
  p90?: number;
}

/** Hours of the clock in a row: `from` 22 and `to` 1 is 22:00 to 01:00. */
export interface Stretch {
  from: number;
  to: number;
  mean: number;
}

/** A rectangle among prices and intensities, limits included. */
export interface Brush {
  priceFrom: number;
  priceTo: number;
  carbonFrom: number;
  carbonTo: number;
}

export type Value = number | undefined;

export function known(values: readonly Value[]): number[] {
  return values.filter((value): value is number => value !== undefined);
}

export function mean(values: readonly Value[]): number | undefined {
  const there = known(values);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** Linear between order statistics. */
export function quantile(values: readonly Value[], p: number): number | undefined {
  const ordered = known(values).sort((a, b) => a - b);
  if (ordered.length === 0) return undefined;
  const at = p * (ordered.length - 1);
  const low = ordered[Math.floor(at)]!;
  return low + (ordered[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/** The mean day of a window, hour by hour of the clock. */
export function profileOf(hours: readonly LocalHour[], values: readonly Value[]): ProfileHour[] {
  const byHour: number[][] = Array.from({ length: 24 }, () => []);
  hours.forEach((hour, at) => {
    const value = values[at];
    if (value !== undefined) byHour[hour.hour]!.push(value);
  });
  return byHour.map((list, hour) => ({ hour, n: list.length, mean: mean(list), p10: quantile(list, 0.1), p90: quantile(list, 0.9) }));
}

/**
 * The hours in a row of the mean day with the least mean, over midnight too; nothing where an hour is unknown, or where
 * all hours are the same and none is better.
 */
export function leastStretch(profile: readonly ProfileHour[], length = 3): Stretch | undefined {
  const means = profile.map((hour) => hour.mean);
  const all = known(means);
  if (all.length < 24 || Math.max(...all) - Math.min(...all) < 1e-9 * Math.max(...all.map(Math.abs))) return undefined;
  let best: Stretch | undefined;
  for (let from = 0; from < 24; from++) {
    const value = mean(Array.from({ length }, (_, step) => means[(from + step) % 24]))!;
    if (!best || value < best.mean) best = { from, to: (from + length) % 24, mean: value };
  }
  return best;
}

/** Where the least and the greatest known value stand. */
export function extremes(values: readonly Value[]): { least: number; most: number } | undefined {
  let [least, most] = [-1, -1];
  values.forEach((value, at) => {
    if (value === undefined) return;
    if (least < 0 || value < values[least]!) least = at;
    if (most < 0 || value > values[most]!) most = at;
  });
  return least < 0 ? undefined : { least, most };
}

/** Pearson's r of pairs that are known in both; nothing where one of them never changes. */
export function correlation(a: readonly Value[], b: readonly Value[]): number | undefined {
  const pairs = a.flatMap((left, at) => (left === undefined || b[at] === undefined ? [] : [[left, b[at]!] as const]));
  const [ma, mb] = [mean(pairs.map(([left]) => left)), mean(pairs.map(([, right]) => right))];
  if (ma === undefined || mb === undefined || pairs.length < 3) return undefined;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [left, right] of pairs) {
    ab += (left - ma) * (right - mb);
    aa += (left - ma) ** 2;
    bb += (right - mb) ** 2;
  }
  return aa < 1e-12 || bb < 1e-12 ? undefined : ab / Math.sqrt(aa * bb);
}

export function within(row: HourRow, brush: Brush): boolean {
  return row.price !== undefined && row.carbon !== undefined && row.price >= brush.priceFrom && row.price <= brush.priceTo
    && row.carbon >= brush.carbonFrom && row.carbon <= brush.carbonTo;
}

/** How many hours each tier stands for, most first. */
export function tiersOf(tiers: readonly (string | undefined)[]): { tier: string | undefined; hours: number }[] {
  const counts = new Map<string | undefined, number>();
  for (const tier of tiers) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return [...counts].map(([tier, hours]) => ({ tier, hours })).sort((a, b) => b.hours - a.hours);
}

/** Ends of the colours: around 0 for what has a sign, robust against single spikes. */
export function scaleOf(values: readonly Value[], signed: boolean): { min: number; max: number; diverging: boolean } {
  const there = known(values);
  if (there.length === 0) return { min: 0, max: 1, diverging: signed };
  if (signed || there.some((value) => value < 0)) {
    const reach = quantile(there.map(Math.abs), 0.95)! || 1;
    return { min: there.some((value) => value < 0) ? -reach : 0, max: reach, diverging: true };
  }
  const [min, max] = [quantile(there, 0.02)!, quantile(there, 0.98)!];
  return max > min ? { min, max, diverging: false } : { min: min - Math.abs(min) * 0.01 - 1e-9, max: max + Math.abs(max) * 0.01 + 1e-9, diverging: false };
}
