/** Answers of the service that the page Hours reads; a field that is absent is unknown. */
export interface Region {
  id: string;
  name: string;
  nameZh?: string;
  country: string;
  zoneId: string;
  timezone: string;
}

export interface Zone {
  id: string;
  name: string;
  nameZh?: string;
  timezone: string;
  currency: string;
}

export interface Range {
  low: number;
  central: number;
  high: number;
}

export interface SeriesStep {
  start: string;
  pricePerKwh?: number;
  priceTier?: string;
  locationIntensityGco2ePerKwh?: number;
  intensityTier?: string;
  electricityCostPerMtok?: number;
  totalCostPerMtok?: number;
  locationBasedGco2ePerMtok?: number;
  marketBasedGco2ePerMtok?: number;
}

/** GET /cost-per-token/series */
export interface SeriesAnswer {
  currency: string;
  model: { id: string; name: string };
  accelerator: { id: string; name: string };
  caveats: readonly string[];
  sourceIds: readonly string[];
  steps: readonly SeriesStep[];
}

export interface ResolvedPrice {
  pricePerMwh: Range;
  currency: string;
  priceKind: string;
  tier: string;
  sourceId: string;
  caveats: readonly string[];
}

export interface ResolvedCarbon {
  intensityGramsPerKwh: Range;
  basis: string;
  tier: string;
  sourceId: string;
  caveats: readonly string[];
}

export interface ResolvedHour {
  start: string;
  price?: ResolvedPrice;
  carbon?: ResolvedCarbon;
  unknown: readonly string[];
}

/** GET /grid-signals?resolved=true */
export interface SignalsAnswer {
  zone: string;
  resolved: readonly ResolvedHour[];
}

export interface SourceEntry {
  id: string;
  title: string;
  publisher?: string;
  licence?: string;
  url?: string;
  dataYear?: number;
}

interface Valued {
  tier: string;
  ageDays?: number;
  sourceId: string;
}

export interface TokenFigures {
  electricityCostPerMtok?: Range;
  hardwareCostPerMtok?: Range;
  totalCostPerMtok?: Range;
  locationBasedGco2ePerMtok?: Range;
  marketBasedGco2ePerMtok?: Range;
  facilityEnergyKwhPerMtok?: Range;
}

/** One answer of GET /cost-per-token */
export interface CostAnswer {
  currency: string;
  model: { id: string; name: string };
  accelerator: { id: string; name: string };
  perMillionOutputTokens?: TokenFigures;
  price?: Valued & { pricePerKwh: Range; priceKind: string };
  carbon?: { location?: Valued & { intensityGco2ePerKwh: Range }; market?: Valued & { intensityGco2ePerKwh: Range } };
  quality: { caveats: readonly { code: string; text: string }[]; notCalculated: readonly { figure: string; reason: string }[] };
  provenance: readonly { sourceId: string; title: string; publisher?: string; licence?: string; url?: string; dataYear?: number }[];
}

export interface CostAnswers {
  answers: readonly CostAnswer[];
}

/** An hour as the charts need it: one shape for regions (cost series) and zones (grid signals). */
export interface HourRow {
  /** Start of the hour in milliseconds since the epoch. */
  start: number;
  /** Per MWh, in the currency of the whole. */
  price?: number;
  priceTier?: string;
  /** Location-based, gCO2e/kWh. */
  carbon?: number;
  carbonTier?: string;
  /** Per million output tokens. */
  electricity?: number;
  total?: number;
  location?: number;
  market?: number;
}

export interface HourRows {
  rows: readonly HourRow[];
  currency: string;
  caveats: readonly string[];
  sourceIds: readonly string[];
  model?: string;
  accelerator?: string;
}

export const METRICS = ['price', 'carbon', 'electricity', 'total'] as const;
export type Metric = (typeof METRICS)[number];
