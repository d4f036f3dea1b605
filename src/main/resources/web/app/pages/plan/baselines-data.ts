import type { Baseline, Difference } from './types';

export type Compared = 'totalCost' | 'emissionsKg';

export interface Bar {
  baseline: string;
  /** The plan less the baseline: below 0 is saved. */
  difference: Difference;
  /** Over so many batches of the plan, and of the baseline. */
  batches: number;
  baselineBatches: number;
}

/** The plan less each baseline: over the batches that both place, or over all that each places. */
export function barsOf(baselines: readonly Baseline[], of: Compared, compare: 'both' | 'all'): Bar[] {
  return baselines.flatMap((one) => {
    if (!one.difference) return [];
    const over = compare === 'both' ? one.difference.placedInBoth : one.difference.all;
    return [{ baseline: one.baseline, difference: sound(over[of]), batches: over.batches, baselineBatches: over.baselineBatches }];
  });
}

/** What is left of two equal sums because of how numbers are rounded is no difference. */
function sound(difference: Difference): Difference {
  return difference.relative !== undefined && Math.abs(difference.relative) < 1e-9 ? { absolute: 0, relative: 0 } : difference;
}
