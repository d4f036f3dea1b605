import { getListed } from '../../core/api';
import type { Plan, PlacementProblem, ProblemSite } from './types';

/** An hour or slot of a site; absent is unknown. Price in the plan's currency per kWh as delivered, location-based g CO2e/kWh. */
export interface BandStep {
  start: number;
  end: number;
  price?: number;
  carbon?: number;
}

export interface Bands {
  sites: ReadonlyMap<string, readonly BandStep[]>;
  sourceIds: readonly string[];
}

export type BandKind = 'price' | 'carbon' | 'none';

interface Series {
  steps: { start: string; end: string; pricePerKwh?: number; locationIntensityGco2ePerKwh?: number }[];
  sourceIds?: string[];
}

const HOUR = 3_600_000;

/** Prices and intensities of each site over the horizon, as they were known when the plan was made. */
export async function loadBands(plan: Plan, problem: PlacementProblem): Promise<Bands> {
  const from = Math.floor(Date.parse(plan.horizon.start) / HOUR) * HOUR;
  const to = Math.ceil(Date.parse(plan.horizon.end) / HOUR) * HOUR;
  const all = await Promise.all((problem.sites ?? []).map(async (site) => ({ site, series: await seriesOf(site, plan, from, to) })));
  const sites = new Map(all.map(({ site, series }) => [site.id, withOwn(site, series?.steps ?? [], plan)]));
  return { sites, sourceIds: [...new Set(all.flatMap(({ series }) => series?.sourceIds ?? []))].sort() };
}

async function seriesOf(site: ProblemSite, plan: Plan, from: number, to: number): Promise<Series | undefined> {
  if (!site.region || (site.electricityPricePerKwh !== undefined && site.carbonIntensityGramsPerKwh !== undefined)) return undefined;
  try {
    const query = {
      region: site.region, from: new Date(from).toISOString(), to: new Date(to).toISOString(), currency: plan.plan.currency,
      priceKind: site.priceKind, asOf: plan.origin.dataRecordedAt,
    };
    return (await getListed<Series>('/cost-per-token/series', query)).data;
  } catch {
    // The band of this site is then unknown; the plan itself is still shown.
    return undefined;
  }
}

/** What the problem gives of its own stands in place of what is stored: one number, or a list over the horizon. */
export function withOwn(site: ProblemSite, stored: Series['steps'], plan: Pick<Plan, 'horizon'>): BandStep[] {
  const start = Date.parse(plan.horizon.start);
  const end = Date.parse(plan.horizon.end);
  const lists = [site.electricityPricePerKwh, site.carbonIntensityGramsPerKwh].filter((own): own is number[] => Array.isArray(own) && own.length > 1);
  const width = lists.length > 0 ? Math.min(HOUR, ...lists.map((list) => (end - start) / list.length)) : HOUR;
  const known = new Map(stored.map((step) => [Math.floor(Date.parse(step.start) / HOUR), step]));
  const steps: BandStep[] = [];
  for (let at = start; at < end; at += width) {
    const hour = known.get(Math.floor(at / HOUR));
    const step: BandStep = { start: at, end: Math.min(end, at + width) };
    const price = own(site.electricityPricePerKwh, at, start, end) ?? hour?.pricePerKwh;
    const carbon = own(site.carbonIntensityGramsPerKwh, at, start, end) ?? hour?.locationIntensityGco2ePerKwh;
    if (price !== undefined) step.price = price;
    if (carbon !== undefined) step.carbon = carbon;
    steps.push(step);
  }
  return steps;
}

function own(given: number | number[] | undefined, at: number, start: number, end: number): number | undefined {
  if (!Array.isArray(given)) return given;
  return given[Math.floor(((at - start) / (end - start)) * given.length)];
}

/** Neighbouring steps of the same value as one. */
export function runsOf(steps: readonly BandStep[], kind: 'price' | 'carbon'): { start: number; end: number; value: number }[] {
  const runs: { start: number; end: number; value: number }[] = [];
  for (const step of steps) {
    const value = step[kind];
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last && last.end === step.start && last.value === value) last.end = step.end;
    else runs.push({ start: step.start, end: step.end, value });
  }
  return runs;
}

/** The least and the greatest value over all sites, so that their bands can be compared; 0 is within. */
export function rangeOf(bands: Bands, kind: 'price' | 'carbon'): { least: number; most: number } | undefined {
  const values = [...bands.sites.values()].flatMap((steps) => steps.map((step) => step[kind])).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return { least: values.reduce((a, b) => Math.min(a, b), 0), most: values.reduce((a, b) => Math.max(a, b), 0) };
}

/** The value at a moment, and undefined where it is unknown. */
export function valueAt(steps: readonly BandStep[] | undefined, kind: 'price' | 'carbon', at: number): number | undefined {
  return steps?.find((step) => step.start <= at && at < step.end)?.[kind];
}
