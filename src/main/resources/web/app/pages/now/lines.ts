import type { Series } from './types';
import type { LineName } from './view';

/** A line of 48 hours. */
export interface Line {
  values: readonly (number | undefined)[];
  low?: number;
  high?: number;
  /** Position of the present hour. */
  mark: number;
}

/** One figure of a series by the hour; gaps stay gaps. Cost is that of electricity: the hardware's does not change. */
export function lineOf(series: Series, name: LineName, hour: string): Line {
  const values = series.steps.map((step) => {
    if (name === 'price') return step.pricePerKwh;
    return name === 'intensity' ? step.locationIntensityGco2ePerKwh : step.electricityCostPerMtok;
  });
  const known = values.filter((value): value is number => value !== undefined);
  const at = Date.parse(hour);
  const line: Line = { values, mark: series.steps.findIndex((step) => Date.parse(step.start) === at) };
  return known.length === 0 ? line : { ...line, low: Math.min(...known), high: Math.max(...known) };
}
