import { byTier, bySite, exactly } from './figures';
import type { ReportDocument } from './types';

/** A figure of both reports; absent where one of them has none, which is no 0. */
export interface Pair {
  before?: number | undefined;
  after?: number | undefined;
}

/** By how much it changed: after less before; absent where either is not known. */
export function delta(pair: Pair): number | undefined {
  return pair.before === undefined || pair.after === undefined ? undefined : exactly(pair.after - pair.before);
}

/** The change relative to what was before; absent where that is 0 or not known. */
export function relative(pair: Pair): number | undefined {
  const change = delta(pair);
  return change === undefined || !pair.before ? undefined : change / pair.before;
}

export interface Row {
  key: string;
  energyMwh: Pair;
  locationTco2e: Pair;
  marketTco2e: Pair;
}

export function totals(before: ReportDocument, after: ReportDocument): Row {
  const pair = (of: (report: ReportDocument) => string) => ({ before: Number(of(before)), after: Number(of(after)) });
  return {
    key: 'TOTAL',
    energyMwh: { before: Number(before.totals.energyKwh) / 1000, after: Number(after.totals.energyKwh) / 1000 },
    locationTco2e: pair((report) => report.totals.locationBasedTco2e),
    marketTco2e: pair((report) => report.totals.marketBasedTco2e),
  };
}

/** Sites of either report; one that only one of them has, has no figures in the other. */
export function sites(before: ReportDocument, after: ReportDocument): Row[] {
  return paired(bySite(before), bySite(after), (site) => site.siteId);
}

export function tiers(before: ReportDocument, after: ReportDocument): Row[] {
  return paired(byTier(before), byTier(after), (row) => row.tier);
}

interface Figures {
  energyMwh: number;
  locationTco2e?: number | undefined;
  marketTco2e?: number | undefined;
}

function paired<F extends Figures>(before: readonly F[], after: readonly F[], keyOf: (figures: F) => string): Row[] {
  const keys = [...new Set([...after.map(keyOf), ...before.map(keyOf)])];
  return keys.map((key) => {
    const [old, now] = [before.find((one) => keyOf(one) === key), after.find((one) => keyOf(one) === key)];
    return {
      key,
      energyMwh: { before: old?.energyMwh, after: now?.energyMwh },
      locationTco2e: { before: old?.locationTco2e, after: now?.locationTco2e },
      marketTco2e: { before: old?.marketTco2e, after: now?.marketTco2e },
    };
  });
}

/** Something among the inputs that is not the same; `code` is a key of the messages. */
export interface Change {
  code: string;
  values: Record<string, string | number>;
}

/** What differs among the inputs: boundary, method, records, instruments, factors. */
export function inputs(before: ReportDocument, after: ReportDocument): Change[] {
  return [...boundary(before, after), ...instruments(before, after), ...factors(before, after)];
}

function boundary(before: ReportDocument, after: ReportDocument): Change[] {
  const changes: Change[] = [];
  const differ = (code: string, of: (report: ReportDocument) => string | number) => {
    if (of(before) !== of(after)) changes.push({ code, values: { before: of(before), after: of(after) } });
  };
  differ('organisation', (report) => report.boundary.organisationId);
  differ('period', (report) => `${report.boundary.period.start} – ${report.boundary.period.end}`);
  differ('sites', (report) => [...report.boundary.siteIds].sort().join(', '));
  differ('ruleset', (report) => report.method.ruleset);
  differ('granularity', (report) => report.method.locationGranularity);
  differ('records', (report) => report.audit.activityRows);
  differ('head', (report) => report.audit.ledgerHead.sequence);
  differ('data', (report) => report.audit.dataVersion);
  differ('release', (report) => report.audit.release);
  return changes;
}

function instruments(before: ReportDocument, after: ReportDocument): Change[] {
  const changes: Change[] = [];
  for (const now of after.instruments) {
    const old = before.instruments.find((one) => one.id === now.id);
    const mwh = Number(now.allocatedKwh) / 1000;
    if (!old) changes.push({ code: now.accepted ? 'instrument.added' : 'instrument.addedRejected', values: { id: now.id, type: now.type, mwh } });
    else if (old.accepted !== now.accepted) changes.push({ code: now.accepted ? 'instrument.nowAccepted' : 'instrument.nowRejected', values: { id: now.id } });
    else if (old.allocatedKwh !== now.allocatedKwh) changes.push({ code: 'instrument.allocated', values: { id: now.id, before: Number(old.allocatedKwh) / 1000, after: mwh } });
  }
  for (const old of before.instruments) {
    if (!after.instruments.some((one) => one.id === old.id)) changes.push({ code: 'instrument.gone', values: { id: old.id, mwh: Number(old.allocatedKwh) / 1000 } });
  }
  return changes;
}

/** Factors are named by their key: another key, or the same with another rate. */
function factors(before: ReportDocument, after: ReportDocument): Change[] {
  const changes: Change[] = [];
  const rate = (value: string | undefined) => value ?? '–';
  for (const now of after.factors) {
    const old = before.factors.find((one) => one.use === now.use && one.key === now.key);
    if (!old) changes.push({ code: 'factor.added', values: { key: now.key, rate: rate(now.rateGco2ePerKwh) } });
    else if (old.rateGco2ePerKwh !== now.rateGco2ePerKwh) {
      changes.push({ code: 'factor.rate', values: { key: now.key, before: rate(old.rateGco2ePerKwh), after: rate(now.rateGco2ePerKwh) } });
    }
  }
  for (const old of before.factors) {
    if (!after.factors.some((one) => one.use === old.use && one.key === old.key)) changes.push({ code: 'factor.gone', values: { key: old.key } });
  }
  return changes;
}
