// What the service answers about placement plans, as far as it is shown (docs/planning-api.md). Absent is absent, never 0.
import type { Horizon, Validation } from './input-types';

export type * from './front-types';
export type * from './input-types';

export type Status = 'DATASET_CREATED' | 'DATASET_INVALID' | 'SOLVING_SCHEDULED' | 'SOLVING_ACTIVE' | 'SOLVING_INCOMPLETE' | 'SOLVING_COMPLETED' | 'SOLVING_FAILED';

/** By how much a plan may be dearer than the best possible one; `relative` is a share of the proven bound. */
export interface Gap {
  absolute: number;
  relative?: number;
}

export interface PlanState {
  id: string;
  name: string;
  kind: string;
  status: Status;
  phase?: string;
  endReason?: string;
  failure?: string;
  stopRequested: boolean;
  currency: string;
  carbonPricePerTonne: number;
  batches: number;
  placed?: number;
  objective?: number;
  bound?: number;
  gap?: Gap;
  elapsedSeconds: number;
  sinceImprovementSeconds?: number;
  createdAt: string;
  startedAt?: string;
  endedAt?: string;
}

export interface PlanList {
  plans: PlanState[];
}

/** An event of the stream of a plan. */
export interface ProgressEvent {
  planId: string;
  status: Status;
  phase?: string;
  currency: string;
  score?: number;
  bound?: number;
  gap?: Gap;
  batches: number;
  placed?: number;
  elapsedSeconds: number;
  sinceImprovementSeconds?: number;
  endReason?: string;
  failure?: string;
}

export interface CoursePoint {
  elapsedSeconds: number;
  objective?: number;
  bound?: number;
}

export interface Costs {
  electricityCost: number;
  hardwareCost: number;
  egressCost: number;
  latenessCost: number;
  totalCost: number;
  carbonCost: number;
  moveCost: number;
  weightedCost: number;
}

export interface Figures {
  batches: number;
  costs: Costs;
  energyKwh: number;
  emissionsKg: number;
  delayHours: number;
  lateBatches: number;
  lateHours: number;
}

export interface Difference {
  absolute: number;
  relative?: number;
}

export interface Differences {
  batches: number;
  baselineBatches: number;
  electricityCost: Difference;
  totalCost: Difference;
  carbonCost: Difference;
  weightedCost: Difference;
  energyKwh: Difference;
  emissionsKg: Difference;
}

export interface Baseline {
  baseline: string;
  placed: number;
  leftOut: number;
  objective: number;
  figures: Figures;
  difference?: { objective: Difference; all: Differences; placedInBoth: Differences };
}

export interface SiteUse {
  site: string;
  batches: number;
  electricityCost: number;
  totalCost: number;
  energyKwh: number;
  emissionsKg: number;
  peakPowerKw: number;
}

export interface PoolUse {
  pool: string;
  batches: number;
  acceleratorHours: number;
  availableAcceleratorHours: number;
  utilisation?: number;
}

export interface Relaxation {
  code: string;
  text: string;
  pool: string;
  start: string;
  end: string;
}

export interface LeftOut {
  batch: string;
  reason: string;
  text: string;
  relaxations: Relaxation[];
}

export interface Origin {
  parentId?: string;
  paretoId?: string;
  dataVersion: number;
  dataRecordedAt: string;
  softwareVersion: string;
  solverVersion?: string;
  solving: { timeLimitSeconds: number; seed: number; workers: number };
  addedBatches: number;
}

export interface Plan {
  plan: PlanState;
  origin: Origin;
  horizon: Horizon;
  kpis?: { placed: number; leftOut: number; objective: number; leaveOutPenalty: number; figures: Figures; sites: SiteUse[]; pools: PoolUse[] };
  baselines: Baseline[];
  leftOut: LeftOut[];
  churn?: { share: number; standing: number; moved: number; pinned: number };
  validation: Validation;
}

export interface Run {
  pool: string;
  site: string;
  model?: string;
  start: string;
  end: string;
  accelerators: number;
}

export interface Assignment {
  batch: string;
  tenant?: string;
  run: Run;
  energyKwh: number;
  costs: Costs;
  emissionsKg: number;
  delayHours: number;
  lateHours: number;
  priceTier?: string;
  intensityTier?: string;
}

export interface Assignments {
  assignments: Assignment[];
  leftOut: string[];
}

export interface Binding {
  resource: 'ACCELERATORS' | 'POWER';
  place: string;
  start: string;
  end: string;
  left: number;
  capacity: number;
  shadowPrice: number;
}

export interface Obstacle {
  kind: 'POOL_FULL' | 'SITE_POWER' | 'ENERGY_BUDGET' | 'EMISSIONS_BUDGET';
  resource: string;
  slots: string[];
  missing: number;
  occupiedBy: string[];
}

export interface Alternative {
  run: Run;
  free: boolean;
  extraWeightedCost: number;
  extraCosts: Costs;
  obstacles: Obstacle[];
}

export interface Explanation {
  currency: string;
  batch: string;
  assignment?: Assignment;
  leftOut?: LeftOut;
  alternatives: Alternative[];
  nextBestFree?: Alternative;
  occupied: Binding[];
  wanted: Binding[];
}

/** Whether the search may still find something better. */
export function isOpen(status: Status): boolean {
  return status === 'DATASET_CREATED' || status === 'SOLVING_SCHEDULED' || status === 'SOLVING_ACTIVE';
}
