// What a problem consists of, and what is found in it (docs/planning-input.md).

export interface Horizon {
  start: string;
  end: string;
  slotMinutes: number;
}

export interface Issue {
  severity: 'ERROR' | 'WARNING';
  code: string;
  path: string;
  message: string;
  details: { nearMatches?: string[] } & Record<string, unknown>;
}

export interface Validation {
  errors: number;
  warnings: number;
  issues: Issue[];
}

export interface DemoSet {
  id: string;
  name: string;
  nameZh?: string;
  sizes: number[];
  defaultBatches: number;
  hours: number;
}

/** A problem as it is handed in (docs/planning-input.md); what is not shown here is carried along as it is. */
export interface PlacementProblem {
  name?: string;
  horizon: Horizon;
  currency?: string;
  carbonPricePerTonne?: number;
  carbonPricesPerTonne?: number[];
  sites?: ProblemSite[];
  pools?: ProblemPool[];
  batches?: ProblemBatch[];
  solving?: { timeLimitSeconds?: number } & Record<string, unknown>;
}

export interface ProblemSite {
  id: string;
  region?: string;
  electricityPricePerKwh?: number | number[];
  carbonIntensityGramsPerKwh?: number | number[];
  powerCapKw?: number | number[];
  priceKind?: string;
}

export interface ProblemPool {
  id: string;
  site: string;
  accelerator: string;
  count: number;
  availableAccelerators?: number | number[];
}

export interface ProblemBatch {
  id: string;
  tenant?: string;
  models?: string[];
  inputTokens?: number;
  outputTokens?: number;
  release?: string;
  due?: string;
  deadline?: string;
  homeSite?: string;
  priority?: number;
}
