import type { Interval } from './types';

/** What fell into a calendar month of the report's time zone; emissions are absent where none of it has a factor. */
export interface MonthFigures {
  /** `2025-01` */
  month: string;
  energyMwh: number;
  locationTco2e?: number | undefined;
  marketTco2e?: number | undefined;
}

/**
 * Adds up a report's records by month. A record that reaches over the end of a month, or of the period, is spread evenly
 * over its time within the period, as the accounting spreads it over hours.
 */
export class Months {
  private readonly sums = new Map<string, MonthFigures>();
  private readonly bounds: readonly { month: string; start: number; end: number }[];
  private columns: Record<string, number> | undefined;
  rows = 0;

  constructor(period: Interval, timeZone: string) {
    this.bounds = monthsOf(period, timeZone);
  }

  /** A row of `activity.csv`; the first is its header. */
  row(cells: readonly string[]): void {
    if (!this.columns) {
      this.columns = Object.fromEntries(cells.map((name, at) => [name, at]));
      return;
    }
    const cell = (name: string) => cells[this.columns![name] ?? -1] ?? '';
    this.rows++;
    if (cell('facility_energy_kwh') === '') return;
    this.add(Date.parse(cell('start')), Date.parse(cell('end')), {
      energyMwh: Number(cell('facility_energy_kwh')) / 1000,
      locationTco2e: tonnes(cell('location_gco2e')),
      marketTco2e: tonnes(cell('market_gco2e')),
    });
  }

  private add(start: number, end: number, whole: Omit<MonthFigures, 'month'>): void {
    const parts = this.bounds
      .map((month) => ({ month: month.month, within: Math.min(end, month.end) - Math.max(start, month.start) }))
      .filter((part) => part.within > 0);
    const all = parts.reduce((total, part) => total + part.within, 0);
    for (const { month, within } of parts) {
      const sum = this.sums.get(month) ?? { month, energyMwh: 0 };
      const share = within / all;
      sum.energyMwh += whole.energyMwh * share;
      sum.locationTco2e = plus(sum.locationTco2e, whole.locationTco2e, share);
      sum.marketTco2e = plus(sum.marketTco2e, whole.marketTco2e, share);
      this.sums.set(month, sum);
    }
  }

  /** Each month of the period in order; one without a record has no figures, which is not 0. */
  result(): { month: string; figures?: MonthFigures | undefined }[] {
    return this.bounds.map(({ month }) => ({ month, figures: this.sums.get(month) }));
  }
}

function tonnes(grams: string): number | undefined {
  return grams === '' ? undefined : Number(grams) / 1e6;
}

function plus(sum: number | undefined, whole: number | undefined, share: number): number | undefined {
  return whole === undefined ? sum : (sum ?? 0) + whole * share;
}

/** Calendar months of a time zone that a period touches, cut to the period. */
export function monthsOf(period: Interval, timeZone: string): { month: string; start: number; end: number }[] {
  const [start, end] = [Date.parse(period.start), Date.parse(period.end)];
  const months: { month: string; start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const { year, month } = localDay(at, timeZone);
    const next = startOfDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1, timeZone);
    months.push({ month: `${year}-${String(month).padStart(2, '0')}`, start: at, end: Math.min(next, end) });
    at = next;
  }
  return months;
}

/** The calendar day of a moment in a time zone. */
export function localDay(at: number, timeZone: string): { year: number; month: number; day: number } {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return { year: of('year'), month: of('month'), day: of('day') };
}

/** The moment at which a calendar day begins in a time zone. */
function startOfDay(year: number, month: number, day: number, timeZone: string): number {
  const wall = Date.UTC(year, month - 1, day);
  // Twice, as the offset before the change of clocks may differ from that after it.
  const first = wall - offset(wall, timeZone);
  return wall - offset(first, timeZone);
}

function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(at / 1000) * 1000;
}
