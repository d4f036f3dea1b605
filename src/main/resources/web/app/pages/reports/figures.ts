import type { ReportDocument, Stay, TierLine } from './types';

/** From best evidence to what stands in: the order in which the market-based method looks for a rate. */
export const TIERS = ['CERTIFICATE', 'CONTRACT', 'SUPPLIER_RATE', 'RESIDUAL_MIX', 'GRID_AVERAGE', 'LOCATION_BASED'] as const;

/** The number of a decimal text; absent stays absent. */
export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Without the dust of binary sums: figures of a report have three decimals. */
export function exactly(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export interface SiteFigures {
  siteId: string;
  regionIds: readonly string[];
  energyMwh: number;
  /** Absent where no location-based factor is known for all of the site. */
  locationTco2e?: number | undefined;
  marketTco2e?: number | undefined;
  coveredHours: number;
  hours: number;
}

/** Stays of each site together, most energy first. */
export function bySite(report: ReportDocument): SiteFigures[] {
  const sites = new Map<string, SiteFigures>();
  for (const stay of report.stays) sites.set(stay.siteId, joined(sites.get(stay.siteId), stay));
  return [...sites.values()].sort((a, b) => b.energyMwh - a.energyMwh || a.siteId.localeCompare(b.siteId));
}

function joined(site: SiteFigures | undefined, stay: Stay): SiteFigures {
  const own: SiteFigures = {
    siteId: stay.siteId,
    regionIds: [stay.regionId],
    energyMwh: Number(stay.energyKwh) / 1000,
    locationTco2e: numberOf(stay.locationBasedTco2e),
    marketTco2e: numberOf(stay.marketBasedTco2e),
    coveredHours: stay.coveredHours,
    hours: stay.hours,
  };
  if (!site) return own;
  return {
    siteId: own.siteId,
    regionIds: [...new Set([...site.regionIds, ...own.regionIds])],
    energyMwh: exactly(site.energyMwh + own.energyMwh),
    locationTco2e: sum(site.locationTco2e, own.locationTco2e),
    marketTco2e: sum(site.marketTco2e, own.marketTco2e),
    coveredHours: site.coveredHours + own.coveredHours,
    hours: site.hours + own.hours,
  };
}

/** Of what is known; absent only where nothing is. */
function sum(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined) return right;
  return right === undefined ? left : exactly(left + right);
}

export interface TierFigures {
  tier: string;
  energyMwh: number;
  energyPercent: number;
  marketTco2e: number;
  /** What the grid average would have given for this energy; absent where it is not known for all of it. */
  locationTco2e?: number | undefined;
}

/** Tiers in their order, each with the location-based emissions of the same energy. */
export function byTier(report: ReportDocument): TierFigures[] {
  const known = report.tiers.map((row) => ({
    tier: row.tier,
    energyMwh: Number(row.energyKwh) / 1000,
    energyPercent: Number(row.energyPercent),
    marketTco2e: Number(row.marketBasedTco2e),
    locationTco2e: locationOf(report, row.tier),
  }));
  const rank = (tier: string) => (TIERS as readonly string[]).indexOf(tier);
  return known.sort((a, b) => rank(a.tier) - rank(b.tier));
}

function locationOf(report: ReportDocument, tier: string): number | undefined {
  let total = 0;
  for (const line of report.tierLines) {
    if (line.tier !== tier) continue;
    const share = locationShare(report.stays, line);
    if (share === undefined) return undefined;
    total += share;
  }
  return exactly(total);
}

/** The stay's location-based emissions in the proportion of energy. */
function locationShare(stays: readonly Stay[], line: TierLine): number | undefined {
  const stay = stays.find((one) => one.siteId === line.siteId && one.stayNumber === line.stayNumber);
  if (stay?.locationBasedTco2e === undefined) return undefined;
  const energy = Number(stay.energyKwh);
  return energy === 0 ? 0 : (Number(stay.locationBasedTco2e) * Number(line.energyKwh)) / energy;
}

/** A bar of a waterfall: where it begins and ends, t CO2e. Totals begin at 0. */
export interface Step {
  key: string;
  from: number;
  to: number;
  total: boolean;
  energyMwh?: number | undefined;
}

/** How the market-based total is built up from consumption: each tier adds its energy times its rate. */
export function buildUp(report: ReportDocument): Step[] {
  const steps: Step[] = [];
  let level = 0;
  for (const row of byTier(report)) {
    steps.push({ key: row.tier, from: level, to: exactly(level + row.marketTco2e), total: false, energyMwh: row.energyMwh });
    level = exactly(level + row.marketTco2e);
  }
  steps.push({ key: 'MARKET', from: 0, to: Number(report.totals.marketBasedTco2e), total: true, energyMwh: Number(report.totals.energyKwh) / 1000 });
  return steps;
}

/**
 * From the location-based to the market-based total: what each tier moves, being its emissions less those that the grid
 * average gives for the same energy. Where a part has no location-based factor, its emissions come in as `NO_LOCATION`;
 * what rounding leaves is `ROUNDING`.
 */
export function bridge(report: ReportDocument): Step[] {
  const location = Number(report.totals.locationBasedTco2e);
  const market = Number(report.totals.marketBasedTco2e);
  const steps: Step[] = [{ key: 'LOCATION', from: 0, to: location, total: true, energyMwh: Number(report.totals.energyKwh) / 1000 }];
  let level = location;
  const move = (key: string, by: number, energyMwh?: number) => {
    if (Math.abs(by) < 0.0005) return;
    steps.push({ key, from: level, to: exactly(level + by), total: false, energyMwh });
    level = exactly(level + by);
  };
  let unknown = 0;
  for (const tier of report.tiers.map((row) => row.tier).sort(order)) {
    const lines = report.tierLines.filter((line) => line.tier === tier);
    let by = 0;
    let energy = 0;
    for (const line of lines) {
      const share = locationShare(report.stays, line);
      if (share === undefined) {
        unknown += Number(line.marketBasedTco2e);
        continue;
      }
      by += Number(line.marketBasedTco2e) - share;
      energy += Number(line.energyKwh) / 1000;
    }
    move(tier, by, energy);
  }
  move('NO_LOCATION', unknown);
  move('ROUNDING', market - level);
  steps.push({ key: 'MARKET', from: 0, to: market, total: true, energyMwh: Number(report.totals.energyKwh) / 1000 });
  return steps;
}

function order(a: string, b: string): number {
  return (TIERS as readonly string[]).indexOf(a) - (TIERS as readonly string[]).indexOf(b);
}

/** The share of energy that instruments (certificates, contracts, supplier's rates) cover. */
export function coveredShare(report: ReportDocument): number | undefined {
  const energy = Number(report.totals.energyKwh);
  if (energy === 0) return undefined;
  const covered = report.tiers
    .filter((row) => row.tier === 'CERTIFICATE' || row.tier === 'CONTRACT' || row.tier === 'SUPPLIER_RATE')
    .reduce((total, row) => total + Number(row.energyKwh), 0);
  return covered / energy;
}

/** Reports that this one replaced, newest first, as far as the list reaches; the first is the one that replaced it last. */
export function chainOf<R extends { id: string; supersedes?: string | undefined }>(runs: readonly R[], id: string): { newer: R[]; older: R[] } {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const heir = new Map(runs.filter((run) => run.supersedes).map((run) => [run.supersedes!, run]));
  return { newer: walk(id, (at) => heir.get(at)).reverse(), older: walk(id, (at) => byId.get(byId.get(at)?.supersedes ?? '')) };
}

function walk<R extends { id: string }>(id: string, next: (at: string) => R | undefined): R[] {
  const found: R[] = [];
  for (let at = next(id); at && !found.includes(at); at = next(at.id)) found.push(at);
  return found;
}
