import { uplift, marketIntensity } from './sensitivity';
import { figuresOf, type CostAnswer, type OperatingPoint, type Range, type TokenView } from './types';
import { isCost, type BarId } from './parts';

/** A factor of a formula: its symbol, what it is, its value and its range, and where it comes from. */
export interface Factor {
  symbol: string;
  name: FactorName;
  value: Range;
  unit: string;
  sourceId?: string;
  tier?: string;
  ageDays?: number;
}

export type FactorName =
  | 'tokensIn' | 'tokensOut' | 'weight' | 'throughput' | 'seconds' | 'board' | 'tdp' | 'load' | 'host' | 'pue' | 'idle' | 'utilisation'
  | 'energy' | 'price' | 'rate' | 'embedded' | 'intensity' | 'mix' | 'electricityCost' | 'hardwareCost';

/** How a bar comes about: the numbers of its equations in docs/model.md, the formula, and its factors. */
export interface Formula {
  equations: readonly number[];
  text: string;
  factors: readonly Factor[];
  /** What the formula yields with the central factors; absent where phases measured apart are added. */
  result?: number;
}

/** What the formulas need beside the answer. */
export interface Beside {
  /** Thermal design power of the accelerator in W, where it is published. */
  tdpWatts?: number;
}

/** The formula of a bar with the factors of an answer. */
export function formulaOf(answer: CostAnswer, view: TokenView, id: BarId, beside: Beside = {}): Formula {
  if (id === 'total') return total(answer, view);
  if (id === 'hardware') return hardware(answer, view);
  if (id === 'electricity' || id === 'location' || id === 'market') return energyTimes(answer, view, id);
  return step(answer, view, id, beside);
}

function total(answer: CostAnswer, view: TokenView): Formula {
  const figures = figuresOf(answer, view);
  const unit = `${answer.currency}/Mtok`;
  const factors = [
    ...known('C_el', 'electricityCost', figures.electricityCostPerMtok, unit),
    ...known('C_hw', 'hardwareCost', figures.hardwareCostPerMtok, unit),
  ];
  return complete({ equations: [9], text: 'C_total = C_el + C_hw', factors }, factors.length === 2 ? factors[0]!.value.central + factors[1]!.value.central : undefined);
}

function energyTimes(answer: CostAnswer, view: TokenView, id: 'electricity' | 'location' | 'market'): Formula {
  const figures = figuresOf(answer, view);
  const energy = known('E', 'energy', figures.facilityEnergyKwhPerMtok, 'kWh/Mtok');
  const other = id === 'electricity' ? priceOf(answer) : intensityOf(answer, view, id);
  const result = energy[0] && other[0] ? energy[0].value.central * other[0].value.central : undefined;
  const text = id === 'electricity' ? 'C_el = E × p' : 'G = E × I';
  return complete({ equations: id === 'electricity' ? [7] : [12], text, factors: [...energy, ...other] }, result);
}

function hardware(answer: CostAnswer, view: TokenView): Formula {
  const unit = `${answer.currency}/h`;
  const use = answer.hardware;
  const from = { sourceId: use?.sourceId };
  const allocated = answer.assumptions.basis === 'ALLOCATION';
  const time = seconds(answer, view);
  const factors = [
    ...known('r', 'rate', use?.ratePerAcceleratorHour, unit, from),
    ...known('e', 'embedded', use?.embeddedElectricityPerAcceleratorHour, unit, from),
    ...timeFactors(answer, view),
    ...(allocated ? exact('u', 'utilisation', answer.assumptions.utilisation, '') : []),
    ...shareFactors(answer, view),
  ];
  const text = `C_hw = (r − e) × t / 3600${allocated ? ' / u' : ''} × ${shareText(answer, view)} × 10⁶`;
  const net = use ? use.ratePerAcceleratorHour.central - use.embeddedElectricityPerAcceleratorHour.central : undefined;
  const paid = allocated ? answer.assumptions.utilisation ?? 1 : 1;
  const share = shareOf(answer, view);
  const result = net === undefined || time === undefined || share === undefined ? undefined : ((net * time) / 3600 / paid) * share * 1e6;
  return complete({ equations: numbers(answer, [1, 9], view), text, factors }, result);
}

/** A part of the electricity or of the emissions: power, time and overheads, times price or intensity. */
function step(answer: CostAnswer, view: TokenView, id: BarId, beside: Beside): Formula {
  const cost = isCost(id);
  const part = PARTS[id as keyof typeof PARTS];
  const { assumptions } = answer;
  const allocated = assumptions.basis === 'ALLOCATION';
  const last = cost ? priceOf(answer) : intensityOf(answer, view, 'location');
  const measured = answer.operatingPoints[0]?.energyBoundary === 'SYSTEM';
  const power = powerFactors(answer, view, beside);
  const factors = [
    ...power,
    ...(measured || part === 'accelerator' ? [] : known('h', 'host', assumptions.hostFactor, '')),
    ...(part === 'facility' ? known('PUE', 'pue', assumptions.pue, '', { sourceId: assumptions.pueSourceId }) : []),
    ...timeFactors(answer, view),
    ...(allocated ? [...known('f_idle', 'idle', assumptions.idleFraction, ''), ...exact('u', 'utilisation', assumptions.utilisation, '')] : []),
    ...last,
    ...shareFactors(answer, view),
  ];
  const text = `${cost ? 'C' : 'G'} = ${partText(part, measured)} × t${allocated ? ' × (1 + f_idle (1 − u) / u)' : ''} / 3 600 000 × ${cost ? 'p' : 'I'} × ${shareText(answer, view)} × 10⁶`;
  const equations = numbers(answer, [1, 3, ...(part === 'accelerator' || measured ? [] : [4]), ...(part === 'facility' ? [5] : []), ...(allocated ? [6] : []), cost ? 7 : 12], view);
  return complete({ equations, text, factors }, partResult(answer, view, part, beside, last[0]?.value.central));
}

type Part = 'accelerator' | 'host' | 'system' | 'facility';

const PARTS = {
  accelerator: 'accelerator', host: 'host', system: 'system', facility: 'facility',
  carbonAccelerator: 'accelerator', carbonHost: 'host', carbonSystem: 'system', carbonFacility: 'facility',
} as const satisfies Partial<Record<BarId, Part>>;

function partText(part: Part, measured: boolean): string {
  if (part === 'accelerator') return 'P_board';
  if (part === 'host') return 'P_board × (h − 1)';
  if (part === 'system') return 'P_sys';
  return measured ? 'P_sys × (PUE − 1)' : 'P_board × h × (PUE − 1)';
}

function partResult(answer: CostAnswer, view: TokenView, part: Part, beside: Beside, last: number | undefined): number | undefined {
  const [time, share, watts] = [seconds(answer, view), shareOf(answer, view), wattsOf(answer, view, beside)];
  if (time === undefined || share === undefined || watts === undefined || last === undefined) return undefined;
  const { hostFactor, pue, basis, idleFraction, utilisation } = answer.assumptions;
  const host = hostFactor?.central ?? 1;
  const busy = { accelerator: 1, host: host - 1, system: 1, facility: host * (pue.central - 1) }[part];
  const idle = basis === 'ALLOCATION' ? uplift(idleFraction?.central ?? 0, utilisation ?? 1) : 1;
  return ((watts * busy * time * idle) / 3.6e6) * last * share * 1e6;
}

function powerFactors(answer: CostAnswer, view: TokenView, beside: Beside): Factor[] {
  const all = legsOf(answer, view).flatMap((point) => {
    const from = { sourceId: point.sourceId };
    if (point.energyBoundary === 'SYSTEM') return exact('P_sys', 'board', point.powerWPerAccelerator, 'W', from);
    if (point.energyBoundary === 'ACCELERATOR') return exact('P_board', 'board', point.powerWPerAccelerator, 'W', from);
    return [...exact('TDP', 'tdp', beside.tdpWatts, 'W'), ...known('l', 'load', answer.assumptions.loadFraction, '')];
  });
  // The design power and the usual load are the same in both phases.
  return all.filter((factor, at) => (factor.name !== 'tdp' && factor.name !== 'load') || all.findIndex((one) => one.name === factor.name) === at);
}

function wattsOf(answer: CostAnswer, view: TokenView, beside: Beside): number | undefined {
  const point = single(answer, view);
  if (point?.energyBoundary !== 'NONE') return point?.powerWPerAccelerator;
  const load = answer.assumptions.loadFraction?.central;
  return beside.tdpWatts === undefined || load === undefined ? undefined : beside.tdpWatts * load;
}

function timeFactors(answer: CostAnswer, view: TokenView): Factor[] {
  const points = legsOf(answer, view).flatMap((point) =>
    exact(point.phase === 'MIXED' ? 'X' : `X (${point.phase.toLowerCase()})`, 'throughput', point.throughputTokensPerSecondPerAccelerator, 'tokens/s', { sourceId: point.sourceId }));
  return [...points, ...exact('t = N / X', 'seconds', seconds(answer, view), 's')];
}

function shareFactors(answer: CostAnswer, view: TokenView): Factor[] {
  const { inputTokens, outputTokens, outputToInputWeight } = answer.assumptions;
  const weighed = together(answer) && (view === 'OUTPUT' || view === 'INPUT');
  return [
    ...exact('N_in', 'tokensIn', inputTokens, ''),
    ...exact('N_out', 'tokensOut', outputTokens, ''),
    ...(weighed ? exact('w', 'weight', outputToInputWeight, '') : []),
  ];
}

/** The operating points that a token of the view rests on: of phases measured apart, its own alone (docs/model.md (11)). */
function legsOf(answer: CostAnswer, view: TokenView): readonly OperatingPoint[] {
  const phase = { OUTPUT: 'DECODE', INPUT: 'PREFILL', BLENDED: '', OUTPUT_UNDIVIDED: '' }[view];
  return together(answer) || phase === '' ? answer.operatingPoints : answer.operatingPoints.filter((point) => point.phase === phase);
}

function together(answer: CostAnswer): boolean {
  return answer.operatingPoints.length === 1;
}

/** The one operating point of the view, where it rests on one. */
function single(answer: CostAnswer, view: TokenView): OperatingPoint | undefined {
  const legs = legsOf(answer, view);
  return legs.length === 1 ? legs[0] : undefined;
}

/** docs/model.md (1). */
function seconds(answer: CostAnswer, view: TokenView): number | undefined {
  const point = single(answer, view);
  if (!point) return undefined;
  const { inputTokens, outputTokens } = answer.assumptions;
  const counted = { OUTPUT: outputTokens, INPUT: inputTokens, TOTAL: inputTokens + outputTokens }[point.tokenBasis];
  return counted / point.throughputTokensPerSecondPerAccelerator;
}

/** docs/model.md (10): and (11): the share of a request's figure that one token of the view bears. */
function shareOf(answer: CostAnswer, view: TokenView): number | undefined {
  if (!single(answer, view)) return undefined;
  const { inputTokens, outputTokens, outputToInputWeight: weight } = answer.assumptions;
  if (!together(answer)) return 1 / (view === 'INPUT' ? inputTokens : outputTokens);
  const weighed = inputTokens + weight * outputTokens;
  return { OUTPUT: weight / weighed, INPUT: 1 / weighed, BLENDED: 1 / (inputTokens + outputTokens), OUTPUT_UNDIVIDED: 1 / outputTokens }[view];
}

function shareText(answer: CostAnswer, view: TokenView): string {
  if (!together(answer)) return { OUTPUT: '1 / N_out', INPUT: '1 / N_in', BLENDED: '1 / (N_in + N_out)', OUTPUT_UNDIVIDED: '1 / N_out' }[view];
  return { OUTPUT: 'w / (N_in + w N_out)', INPUT: '1 / (N_in + w N_out)', BLENDED: '1 / (N_in + N_out)', OUTPUT_UNDIVIDED: '1 / N_out' }[view];
}

function numbers(answer: CostAnswer, of: number[], view: TokenView): number[] {
  if (view === 'OUTPUT_UNDIVIDED' && together(answer)) return of;
  return [...of, together(answer) ? 10 : 11];
}

function priceOf(answer: CostAnswer): Factor[] {
  const price = answer.price;
  return known('p', 'price', price?.pricePerKwh, `${answer.currency}/kWh`, { tier: price?.tier, ageDays: price?.ageDays, sourceId: price?.sourceId });
}

function intensityOf(answer: CostAnswer, view: TokenView, id: 'location' | 'market'): Factor[] {
  const { location, residualMix } = answer.carbon;
  if (id === 'market' && residualMix) return exact('I', 'mix', residualMix.intensityGco2ePerKwh, 'gCO₂e/kWh', { sourceId: residualMix.sourceId });
  const range = id === 'market' ? marketIntensity(answer, figuresOf(answer, view)) : location?.intensityGco2ePerKwh;
  return known('I', 'intensity', range, 'gCO₂e/kWh', { tier: location?.tier, ageDays: location?.ageDays, sourceId: location?.sourceId });
}

type Origin = Pick<Factor, 'sourceId' | 'tier' | 'ageDays'>;

function known(symbol: string, name: FactorName, value: Range | undefined, unit: string, origin: Origin = {}): Factor[] {
  return value ? [{ symbol, name, value, unit, ...origin }] : [];
}

function exact(symbol: string, name: FactorName, value: number | undefined, unit: string, origin: Origin = {}): Factor[] {
  return value === undefined ? [] : [{ symbol, name, value: { low: value, central: value, high: value }, unit, ...origin }];
}

function complete(formula: Formula, result: number | undefined): Formula {
  return result === undefined ? formula : { ...formula, result };
}
