import { figuresOf, type CostAnswer, type Figures, type Range, type TokenView } from './types';
import type { Target } from './view';

/** An input that moves a figure. */
export type InputName = 'load' | 'host' | 'pue' | 'idle' | 'price' | 'rate' | 'embedded' | 'location' | 'market';

/** What becomes of a figure when one input is moved to its ends and every other stays (docs/model.md (14)). */
export interface Sensitivity {
  input: InputName;
  range: Range;
  atLow: number;
  atHigh: number;
}

/** The inputs of an answer that are known as a range and move the figure, the most influential first. */
export function sensitivities(answer: CostAnswer, view: TokenView, target: Target): Sensitivity[] {
  const figures = figuresOf(answer, view);
  return inputsOf(answer, figures)
    .filter(({ range }) => range.low < range.high)
    .flatMap(({ input, range }) => {
      const [atLow, atHigh] = [range.low, range.high].map((value) => moved(answer, figures, target, input, value));
      return atLow === undefined || atHigh === undefined || atLow === atHigh ? [] : [{ input, range, atLow, atHigh }];
    })
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

/** The figure's central value. */
export function targetOf(figures: Figures, target: Target): Range | undefined {
  switch (target) {
    case 'total': return figures.totalCostPerMtok;
    case 'electricity': return figures.electricityCostPerMtok;
    case 'location': return figures.locationBasedGco2ePerMtok;
    case 'market': return figures.marketBasedGco2ePerMtok;
  }
}

function inputsOf(answer: CostAnswer, figures: Figures): { input: InputName; range: Range }[] {
  const { assumptions, price, carbon, hardware } = answer;
  const known: [InputName, Range | undefined][] = [
    ['load', assumptions.loadFraction],
    ['host', assumptions.hostFactor],
    ['pue', assumptions.pue],
    ['idle', assumptions.idleFraction],
    ['price', price?.pricePerKwh],
    ['rate', hardware?.ratePerAcceleratorHour],
    ['embedded', hardware?.embeddedElectricityPerAcceleratorHour],
    ['location', carbon.location?.intensityGco2ePerKwh],
    ['market', marketIntensity(answer, figures)],
  ];
  return known.flatMap(([input, range]) => (range ? [{ input, range }] : []));
}

/** Without a residual mix the grid average stands in for the market-based factor, with its range (docs/model.md (12)). */
export function marketIntensity(answer: CostAnswer, figures: Figures): Range | undefined {
  const mix = answer.carbon.residualMix?.intensityGco2ePerKwh;
  if (!figures.marketBasedGco2ePerMtok) return undefined;
  return mix === undefined ? answer.carbon.location?.intensityGco2ePerKwh : { low: mix, central: mix, high: mix };
}

function moved(answer: CostAnswer, figures: Figures, target: Target, input: InputName, value: number): number | undefined {
  const energy = figures.facilityEnergyKwhPerMtok;
  if (!energy || !targetOf(figures, target)) return undefined;
  const kwh = energy.central * energyRatio(answer, input, value);
  const factor = (name: InputName, range: Range | undefined) => (input === name ? value : range?.central);
  const price = factor('price', answer.price?.pricePerKwh);
  switch (target) {
    case 'location': return product(kwh, factor('location', answer.carbon.location?.intensityGco2ePerKwh));
    case 'market': return product(kwh, factor('market', marketIntensity(answer, figures)));
    case 'electricity': return product(kwh, price);
    case 'total': return sum(product(kwh, price), hardwareAt(answer, figures, input, value));
  }
}

function energyRatio(answer: CostAnswer, input: InputName, value: number): number {
  const { loadFraction, hostFactor, pue, idleFraction, utilisation } = answer.assumptions;
  const ratio = (range: Range | undefined) => (range && range.central !== 0 ? value / range.central : 1);
  switch (input) {
    case 'load': return ratio(loadFraction);
    case 'host': return ratio(hostFactor);
    case 'pue': return ratio(pue);
    case 'idle': return idleFraction ? uplift(value, utilisation ?? 1) / uplift(idleFraction.central, utilisation ?? 1) : 1;
    default: return 1;
  }
}

/** docs/model.md (6). */
export function uplift(idleFraction: number, utilisation: number): number {
  return 1 + (idleFraction * (1 - utilisation)) / utilisation;
}

function hardwareAt(answer: CostAnswer, figures: Figures, input: InputName, value: number): number | undefined {
  const hardware = answer.hardware;
  const cost = figures.hardwareCostPerMtok?.central;
  if (!hardware || cost === undefined) return undefined;
  const rate = hardware.ratePerAcceleratorHour.central;
  const embedded = hardware.embeddedElectricityPerAcceleratorHour.central;
  if (input !== 'rate' && input !== 'embedded') return cost;
  const net = input === 'rate' ? value - embedded : rate - value;
  return rate === embedded ? undefined : (cost * net) / (rate - embedded);
}

function product(one: number, other: number | undefined): number | undefined {
  return other === undefined ? undefined : one * other;
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
