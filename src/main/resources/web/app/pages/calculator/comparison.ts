import { figuresOf, type CostAnswer, type Range, type TokenView } from './types';

export type ComparedFigure = 'energy' | 'electricity' | 'hardware' | 'total' | 'location' | 'market';

/** A figure of two answers; what either lacks stays unknown, and so does the ratio. */
export interface ComparedRow {
  figure: ComparedFigure;
  first: Range | undefined;
  second: Range | undefined;
  /** The second over the first, less one; absent where it says nothing. */
  change: number | undefined;
}

/** The figures of two answers side by side. */
export function comparedRows(first: CostAnswer, second: CostAnswer, view: TokenView): ComparedRow[] {
  const [one, other] = [figuresOf(first, view), figuresOf(second, view)];
  const row = (figure: ComparedFigure, a: Range | undefined, b: Range | undefined): ComparedRow => ({ figure, first: a, second: b, change: changeOf(a?.central, b?.central) });
  return [
    row('total', one.totalCostPerMtok, other.totalCostPerMtok),
    row('electricity', one.electricityCostPerMtok, other.electricityCostPerMtok),
    row('hardware', one.hardwareCostPerMtok, other.hardwareCostPerMtok),
    row('energy', one.facilityEnergyKwhPerMtok, other.facilityEnergyKwhPerMtok),
    row('location', one.locationBasedGco2ePerMtok, other.locationBasedGco2ePerMtok),
    row('market', one.marketBasedGco2ePerMtok, other.marketBasedGco2ePerMtok),
  ];
}

/** From a price of zero or less no change in percent can be told. */
export function changeOf(first: number | undefined, second: number | undefined): number | undefined {
  if (first === undefined || second === undefined || first <= 0) return undefined;
  return second / first - 1;
}
