// What the service answers, as far as this page reads it.

/** A figure with its bounds. */
export interface Bounds {
  low: number;
  central: number;
  high: number;
}

export interface RegionRef {
  id: string;
  name: string;
  nameZh?: string;
  country: string;
  jurisdiction: string;
  gridZoneId: string;
  /** The region that a site of the reader's own is in. */
  siteOf?: string;
}

/** One of `GET /regions`. */
export interface Place {
  id: string;
  name: string;
  nameZh?: string;
  country: string;
  jurisdiction: string;
  zoneId: string;
  timezone: string;
  latitudeDegrees: number;
  longitudeDegrees: number;
  cloudRegions?: readonly string[];
}

export interface RankingEntry {
  rank?: number;
  region: RegionRef;
  accelerator: { id: string; name: string };
  profileIds: readonly string[];
  totalCostPerMtok?: number;
  electricityCostPerMtok?: number;
  hardwareCostPerMtok?: number;
  facilityEnergyKwhPerMtok?: number;
  locationBasedGco2ePerMtok?: number;
  marketBasedGco2ePerMtok?: number;
  weakestPriceTier?: string;
  weakestIntensityTier?: string;
  caveats: readonly string[];
}

/** `GET /cost-per-token/ranking`. */
export interface Ranking {
  model: string;
  currency: string;
  tokens: string;
  from: string;
  to: string;
  hours: number;
  entries: readonly RankingEntry[];
}

export interface Breakdown {
  electricityCostPerMtok?: Bounds;
  hardwareCostPerMtok?: Bounds;
  totalCostPerMtok?: Bounds;
  locationBasedGco2ePerMtok?: Bounds;
  marketBasedGco2ePerMtok?: Bounds;
}

export interface Provenance {
  sourceId: string;
  title?: string;
  publisher?: string;
  licence?: string;
  dataYear?: number;
}

/** One answer of `GET /cost-per-token`. */
export interface Answered {
  region: RegionRef;
  perMillionOutputTokens?: Breakdown;
  perMillionInputTokens?: Breakdown;
  perMillionBlendedTokens?: Breakdown;
  price?: { pricePerKwh: Bounds; priceKind: string; tier: string; ageDays?: number };
  carbon: { location?: { intensityGco2ePerKwh: Bounds; tier: string; ageDays?: number } };
  operatingPoints: readonly { profileId: string; precision: string; concurrency?: number; engine?: string }[];
  quality: {
    caveats: readonly { code: string; text: string }[];
    notCalculated?: readonly { figure: string; reason: string }[];
  };
  provenance: readonly Provenance[];
}

export interface Step {
  start: string;
  pricePerKwh?: number;
  locationIntensityGco2ePerKwh?: number;
  electricityCostPerMtok?: number;
  totalCostPerMtok?: number;
}

/** `GET /cost-per-token/series`. */
export interface Series {
  from: string;
  to: string;
  steps: readonly Step[];
}

export interface Model {
  id: string;
  name: string;
  organisation?: string;
  aliases?: readonly string[];
}

export interface Accelerator {
  id: string;
  name: string;
}

/** One of `GET /throughput-profiles`. */
export interface Profile {
  id: string;
  acceleratorId: string;
  precision: string;
  points: readonly { concurrency?: number }[];
}
