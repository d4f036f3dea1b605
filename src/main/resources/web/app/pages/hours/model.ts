import { datesOf, localHours, missingHours, type LocalHour } from './calendar';
import { within, type Brush, type Value } from './statistics';
import type { HourRow, HourRows, Metric } from './types';

/** What the charts of the page draw: each hour of the window by the local clock, and what is known of it. */
export interface HoursModel {
  timeZone: string;
  dates: readonly string[];
  hours: readonly LocalHour[];
  /** Beside `hours`; absent where the answer has no such hour. */
  rows: readonly (HourRow | undefined)[];
  /** Hours that exist on no clock, since clocks went forward. */
  missing: readonly { date: string; hour: number }[];
  currency: string;
}

export function modelOf(answer: HourRows, from: string, to: string, timeZone: string): HoursModel {
  const byStart = new Map(answer.rows.map((row) => [row.start, row]));
  const hours = localHours(from, to, timeZone);
  const dates = datesOf(from, to);
  return { timeZone, dates, hours, rows: hours.map((hour) => byStart.get(hour.start)), missing: missingHours(hours, dates), currency: answer.currency };
}

export function valuesOf(model: HoursModel, metric: Metric): Value[] {
  return model.rows.map((row) => row?.[metric]);
}

/** Which tier the figure of a metric rests on: costs rest on the price. */
export function tierAt(row: HourRow | undefined, metric: Metric): string | undefined {
  return metric === 'carbon' ? row?.carbonTier : row?.priceTier;
}

/** Indices of the hours inside a brush. */
export function brushed(model: HoursModel, brush: Brush | undefined): ReadonlySet<number> | undefined {
  if (!brush) return undefined;
  return new Set(model.rows.flatMap((row, at) => (row && within(row, brush) ? [at] : [])));
}

/** Prices, and costs that follow them below 0, have a sign. */
export function signed(metric: Metric): boolean {
  return metric === 'price' || metric === 'electricity';
}
