import type { CostAnswer, Interval, Signal, StoredAnswer, StoredSeries, StoredValue } from './types';

/** A stored series of a zone within a window: what it covers and what it leaves open. */
export interface SeriesCoverage {
  zone: string;
  signal: Signal;
  /** What a price covers, or which emissions an intensity counts. */
  kind: string;
  tier: string;
  currency?: string;
  sourceId: string;
  values: number;
  covered: readonly Interval[];
  gaps: readonly Gap[];
  newest?: StoredValue;
}

/** `BEFORE` the first value, `BETWEEN` values, or `AFTER` the last one. */
export interface Gap extends Interval {
  where: 'BEFORE' | 'BETWEEN' | 'AFTER';
}

const HOUR = 3_600_000;

export function coverageOf(answer: StoredAnswer): SeriesCoverage[] {
  return answer.series.filter((series) => (series.values?.length ?? 0) > 0).map((series) => seriesOf(answer, series));
}

function seriesOf(answer: StoredAnswer, series: StoredSeries): SeriesCoverage {
  const gaps = (series.gaps ?? []).map((gap): Gap => ({ ...gap, where: gap.start <= answer.start ? 'BEFORE' : gap.end >= answer.end ? 'AFTER' : 'BETWEEN' }));
  return {
    zone: answer.zone, signal: series.signal, kind: series.priceKind ?? series.basis ?? '', tier: series.tier, sourceId: series.sourceId,
    ...(series.currency ? { currency: series.currency } : {}),
    values: series.values!.length, covered: between(answer, gaps), gaps, newest: series.values!.at(-1),
  };
}

/** What lies between gaps, within a window. */
export function between(window: Interval, gaps: readonly Interval[]): Interval[] {
  const covered: Interval[] = [];
  let start = window.start;
  for (const gap of [...gaps].sort((a, b) => a.start.localeCompare(b.start))) {
    if (gap.start > start) covered.push({ start, end: gap.start });
    if (gap.end > start) start = gap.end;
  }
  if (start < window.end) covered.push({ start, end: window.end });
  return covered;
}

export function hoursIn(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / HOUR, 0);
}

/** How many days ago something was, at a moment. */
export function daysSince(iso: string, now: number): number {
  return (now - Date.parse(iso)) / (24 * HOUR);
}

/** What is used now in a zone: of its regions, the one with the youngest price or intensity. */
export interface Used {
  price?: { tier: string; ageDays?: number; sourceId: string };
  carbon?: { tier: string; ageDays?: number; sourceId: string };
}

export function usedNow(answers: readonly CostAnswer[]): Map<string, Used> {
  const zones = new Map<string, Used>();
  for (const { region, price, carbon } of answers) {
    const known = zones.get(region.gridZoneId) ?? {};
    zones.set(region.gridZoneId, { price: younger(known.price, price), carbon: younger(known.carbon, carbon?.location) });
  }
  return zones;
}

function younger<V extends { ageDays?: number }>(one: V | undefined, other: V | undefined): V | undefined {
  if (!one || !other) return one ?? other;
  return (other.ageDays ?? Infinity) < (one.ageDays ?? Infinity) ? other : one;
}

const HOURLY = new Set(['MEASURED', 'PUBLISHED', 'FORECAST', 'TYPICAL']);

/** The last year of which hours are known: that of the values by hour that are used now. */
export function newestYear(answers: readonly CostAnswer[], now: Date): number {
  const years = answers.flatMap(({ price, carbon }) => [price, carbon?.location]).flatMap((value) => (value && HOURLY.has(value.tier) ? [Number(value.describesFrom.slice(0, 4))] : []));
  return years.length === 0 ? now.getUTCFullYear() : Math.max(...years);
}
