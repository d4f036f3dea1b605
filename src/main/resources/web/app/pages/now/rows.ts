import type { Answered, Bounds, Breakdown, Place, Ranking, RankingEntry, RegionRef } from './types';
import type { FigureName, Method } from './view';

/** A figure of a row: its bounds where they are known, and why it is not known where it is not. */
export interface Figure {
  central?: number;
  low?: number;
  high?: number;
  reason?: string;
}

/** A figure of the grid: how far it can be trusted, and its age where that is known. */
export interface Signal extends Figure {
  tier?: string;
  ageDays?: number;
}

/** A region of the ranking, with all that is drawn of it. */
export interface Row {
  id: string;
  region: RegionRef;
  place?: Place;
  /** Id of the accelerator that the service took. */
  accelerator: string;
  total: Figure;
  electricity: Figure;
  hardware: Figure;
  location: Figure;
  market: Figure;
  /** Tokens for one unit of the currency. */
  tokens?: number;
  /** Per kWh, in the currency asked for. */
  price: Signal;
  priceKind?: string;
  /** Of the grid, location-based, gCO2e per kWh. */
  intensity: Signal;
  caveats: readonly string[];
}

/** What is added to a ranking as it comes in. */
export interface Additions {
  places?: readonly Place[] | undefined;
  details?: readonly Answered[] | undefined;
}

/** The regions of a ranking in its order, each with the details that have come in so far. */
export function rowsOf(ranking: Ranking, { places, details }: Additions = {}): readonly Row[] {
  const placed = new Map(places?.map((place) => [place.id, place]));
  const detailed = new Map(details?.map((answer) => [answer.region.id, answer]));
  return ranking.entries.map((entry) => rowOf(entry, ranking, placed.get(entry.region.id), detailed.get(entry.region.id)));
}

function rowOf(entry: RankingEntry, ranking: Ranking, place: Place | undefined, answer: Answered | undefined): Row {
  // Bounds are those of one hour; the mean of a window has none.
  const bounds = ranking.hours === 1 ? breakdownOf(answer, ranking.tokens) : undefined;
  const why = reasonsOf(answer);
  const figure = (name: keyof Breakdown): Figure => ({ ...bounded(entry[name], bounds?.[name]), ...reason(entry[name], why.get(name)) });
  const row: Row = {
    id: entry.region.id,
    region: entry.region,
    accelerator: entry.accelerator.id,
    total: figure('totalCostPerMtok'),
    electricity: figure('electricityCostPerMtok'),
    hardware: figure('hardwareCostPerMtok'),
    location: figure('locationBasedGco2ePerMtok'),
    market: figure('marketBasedGco2ePerMtok'),
    price: signal(entry.electricityCostPerMtok, entry, entry.weakestPriceTier, why.get('electricityCostPerMtok')),
    intensity: signal(entry.locationBasedGco2ePerMtok, entry, entry.weakestIntensityTier, why.get('locationBasedGco2ePerMtok')),
    caveats: entry.caveats,
  };
  if (place) row.place = place;
  if (entry.totalCostPerMtok !== undefined && entry.totalCostPerMtok > 0) row.tokens = 1e6 / entry.totalCostPerMtok;
  if (answer) detail(row, answer, ranking.hours === 1);
  return row;
}

/**
 * The energy of a token is the same at every hour, so its cost and emissions over it are the mean price and intensity, to
 * the nine digits that the service writes.
 */
function signal(perMtok: number | undefined, entry: RankingEntry, tier: string | undefined, why: string | undefined): Signal {
  const energy = entry.facilityEnergyKwhPerMtok;
  if (perMtok === undefined || energy === undefined || energy <= 0) return why === undefined ? {} : { reason: why };
  return { central: Number((perMtok / energy).toPrecision(9)), ...(tier === undefined ? {} : { tier }) };
}

function detail(row: Row, answer: Answered, hour: boolean): void {
  if (row.price.central !== undefined && answer.price) {
    row.priceKind = answer.price.priceKind;
    if (answer.price.ageDays !== undefined) row.price.ageDays = answer.price.ageDays;
    if (hour) Object.assign(row.price, answer.price.pricePerKwh);
  }
  const location = answer.carbon.location;
  if (row.intensity.central !== undefined && location) {
    if (location.ageDays !== undefined) row.intensity.ageDays = location.ageDays;
    if (hour) Object.assign(row.intensity, location.intensityGco2ePerKwh);
  }
}

function bounded(central: number | undefined, bounds: Bounds | undefined): Figure {
  if (central === undefined) return {};
  return bounds ? { central, low: bounds.low, high: bounds.high } : { central };
}

function reason(central: number | undefined, why: string | undefined): Figure {
  return central === undefined && why !== undefined ? { reason: why } : {};
}

function reasonsOf(answer: Answered | undefined): Map<string, string> {
  return new Map(answer?.quality.notCalculated?.map((one) => [one.figure, one.reason]));
}

function breakdownOf(answer: Answered | undefined, tokens: string): Breakdown | undefined {
  if (tokens === 'INPUT') return answer?.perMillionInputTokens;
  if (tokens === 'BLENDED') return answer?.perMillionBlendedTokens;
  return answer?.perMillionOutputTokens;
}

/** The figure of a row by its name. */
export function figureOf(row: Row, name: FigureName | Method): Figure {
  return row[name];
}
