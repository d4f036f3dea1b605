import { figuresOf, type CostAnswer, type Figures, type Range, type TokenView } from './types';

/** What a bar of a waterfall stands for. */
export type BarId =
  | 'accelerator' | 'host' | 'system' | 'facility' | 'electricity' | 'hardware' | 'total'
  | 'carbonAccelerator' | 'carbonHost' | 'carbonSystem' | 'carbonFacility' | 'location' | 'market';

/** A bar from one amount to another: a step that adds to what is before it, or a sum that stands on zero. */
export interface Bar {
  id: BarId;
  kind: 'step' | 'sum';
  from: number;
  to: number;
  /** The range that the service states for the bar's figure; absent where it states none. */
  range?: Range;
}

/** How the facility's energy is made up, each as a share of it; they add up to 1. */
interface Split {
  id: 'accelerator' | 'host' | 'system' | 'facility';
  share: number;
}

function splitOf(figures: Figures): Split[] {
  const { acceleratorEnergyKwhPerMtok: board, systemEnergyKwhPerMtok: system, facilityEnergyKwhPerMtok: facility } = figures;
  if (!system || !facility || facility.central === 0) return [];
  const share = (energy: number) => energy / facility.central;
  const overhead: Split = { id: 'facility', share: share(facility.central - system.central) };
  // Where the whole system was measured, the accelerator's part of it is not known.
  if (!board) return [{ id: 'system', share: share(system.central) }, overhead];
  return [{ id: 'accelerator', share: share(board.central) }, { id: 'host', share: share(system.central - board.central) }, overhead];
}

/** The cost of a million tokens: the parts of its electricity, hardware, and the total. Unknown figures have no bar. */
export function costBars(answer: CostAnswer, view: TokenView): Bar[] {
  const figures = figuresOf(answer, view);
  const { electricityCostPerMtok: electricity, hardwareCostPerMtok: hardware, totalCostPerMtok: total } = figures;
  const bars: Bar[] = [];
  if (electricity) {
    bars.push(...steps(splitOf(figures), electricity.central, (id) => id));
    bars.push({ id: 'electricity', kind: 'sum', from: 0, to: electricity.central, range: electricity });
  }
  const before = electricity?.central ?? 0;
  if (hardware) bars.push({ id: 'hardware', kind: 'step', from: before, to: before + hardware.central, range: hardware });
  if (total) bars.push({ id: 'total', kind: 'sum', from: 0, to: total.central, range: total });
  return bars;
}

/** The emissions of a million tokens: the parts of the location-based figure, and beside it the market-based one. */
export function carbonBars(answer: CostAnswer, view: TokenView): Bar[] {
  const figures = figuresOf(answer, view);
  const { locationBasedGco2ePerMtok: location, marketBasedGco2ePerMtok: market } = figures;
  const bars: Bar[] = [];
  if (location) {
    bars.push(...steps(splitOf(figures), location.central, (id) => CARBON[id]));
    bars.push({ id: 'location', kind: 'sum', from: 0, to: location.central, range: location });
  }
  if (market) bars.push({ id: 'market', kind: 'sum', from: 0, to: market.central, range: market });
  return bars;
}

const CARBON = { accelerator: 'carbonAccelerator', host: 'carbonHost', system: 'carbonSystem', facility: 'carbonFacility' } as const;

function steps(split: readonly Split[], sum: number, named: (id: Split['id']) => BarId): Bar[] {
  let at = 0;
  return split.map(({ id, share }) => {
    const from = at;
    at += share * sum;
    return { id: named(id), kind: 'step' as const, from, to: at };
  });
}

/** What a bar amounts to; negative where electricity is paid for being taken. */
export function amountOf(bar: Bar): number {
  return bar.to - bar.from;
}

export const COST_BARS: readonly BarId[] = ['accelerator', 'host', 'system', 'facility', 'electricity', 'hardware', 'total'];

/** Whether a bar is of money; the others are of emissions. */
export function isCost(id: BarId): boolean {
  return COST_BARS.includes(id);
}
