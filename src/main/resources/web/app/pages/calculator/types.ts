import type { SourceLine } from '../../ui/sources';

// What the page reads of answers of the service; the units are in the names. Absent is unknown.
export interface Range {
  low: number;
  central: number;
  high: number;
}

export interface Figures {
  electricityCostPerMtok?: Range;
  hardwareCostPerMtok?: Range;
  totalCostPerMtok?: Range;
  acceleratorEnergyKwhPerMtok?: Range;
  systemEnergyKwhPerMtok?: Range;
  facilityEnergyKwhPerMtok?: Range;
  locationBasedGco2ePerMtok?: Range;
  marketBasedGco2ePerMtok?: Range;
  lifecycleGco2ePerMtok?: Range;
}

export interface Place {
  id: string;
  name: string;
  nameZh?: string;
}

export interface PriceOfAnswer {
  pricePerKwh: Range;
  nativePricePerMwh?: Range;
  nativeCurrency?: string;
  priceKind?: string;
  tier: string;
  ageDays: number;
  sourceId: string;
}

export interface IntensityOfAnswer {
  intensityGco2ePerKwh: Range;
  tier: string;
  ageDays: number;
  sourceId: string;
}

export interface CarbonOfAnswer {
  location?: IntensityOfAnswer;
  residualMix?: { intensityGco2ePerKwh: number; year: number; proxy: boolean; sourceId: string };
}

export interface HardwareOfAnswer {
  kind?: string;
  ratePerAcceleratorHour: Range;
  embeddedElectricityPerAcceleratorHour: Range;
  embedsElectricity?: string;
  year?: number;
  sourceId: string;
}

export interface OperatingPoint {
  profileId: string;
  phase: string;
  precision: string;
  tokenBasis: 'OUTPUT' | 'INPUT' | 'TOTAL';
  energyBoundary: 'ACCELERATOR' | 'SYSTEM' | 'NONE';
  quality: string;
  concurrency?: number;
  interactivityTokensPerSecondPerUser?: number;
  throughputTokensPerSecondPerAccelerator: number;
  powerWPerAccelerator?: number;
  interpolated: boolean;
  sourceId: string;
}

export interface Assumptions {
  basis: 'USAGE' | 'ALLOCATION';
  utilisation?: number;
  inputTokens: number;
  outputTokens: number;
  outputToInputWeight: number;
  pue: Range;
  pueYear?: number;
  pueSourceId?: string;
  hostFactor?: Range;
  loadFraction?: Range;
  idleFraction?: Range;
}

export interface CostAnswer {
  region: Place;
  model: { id: string; name: string };
  accelerator: { id: string; name: string };
  hour: { start: string; end: string };
  currency: string;
  perMillionOutputTokens: Figures;
  perMillionInputTokens: Figures;
  perMillionBlendedTokens: Figures;
  perMillionOutputTokensUndivided: Figures;
  electricityShareOfTotal?: number;
  price?: PriceOfAnswer;
  carbon: CarbonOfAnswer;
  hardware?: HardwareOfAnswer;
  operatingPoints: OperatingPoint[];
  assumptions: Assumptions;
  quality: {
    weakestTier?: string;
    caveats: { code: string; text: string }[];
    notCalculated: { figure: string; reason: string }[];
  };
  provenance: SourceLine[];
}

export interface CostAnswers {
  answers: CostAnswer[];
}

export interface ProfilePoint {
  id: string;
  concurrency?: number;
  interactivityTokensPerSecondPerUser?: number;
  throughputTokensPerSecondPerAccelerator: number;
  powerWattsPerAccelerator?: number;
}

export interface Profile {
  id: string;
  modelId: string;
  acceleratorId: string;
  precision: string;
  engine?: string;
  acceleratorsPerReplica?: number;
  workload?: string;
  phase: string;
  tokenBasis: string;
  inputTokens?: number;
  outputTokens?: number;
  energyBoundary: string;
  quality: string;
  points: ProfilePoint[];
  sourceId: string;
}

export interface Region extends Place {
  timezone: string;
}

export interface Model {
  id: string;
  name: string;
  profileIds?: string[];
}

export interface Accelerator {
  id: string;
  name: string;
  tdpWatts?: number;
  rates: { kind: string }[];
}

/** Of which tokens a figure is. */
export const VIEWS = ['OUTPUT', 'INPUT', 'BLENDED', 'OUTPUT_UNDIVIDED'] as const;
export type TokenView = (typeof VIEWS)[number];

/** The figures of a view of the tokens. */
export function figuresOf(answer: CostAnswer, view: TokenView): Figures {
  switch (view) {
    case 'OUTPUT': return answer.perMillionOutputTokens;
    case 'INPUT': return answer.perMillionInputTokens;
    case 'BLENDED': return answer.perMillionBlendedTokens;
    case 'OUTPUT_UNDIVIDED': return answer.perMillionOutputTokensUndivided;
  }
}
