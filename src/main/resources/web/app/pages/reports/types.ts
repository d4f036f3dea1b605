/** Answers of the service about reports, as far as the page uses them. Decimals are texts of their digits. */
export type Decimal = string;
export type RunStatus = 'SCHEDULED' | 'RUNNING' | 'COMPLETED' | 'FAILED';

export interface Run {
  id: string;
  organisation: string;
  organisationName: string;
  sites: string[];
  from: string;
  to: string;
  timezone: string;
  fiscalYear: string;
  ruleset: string;
  currency: string;
  asOf?: string;
  status: RunStatus;
  phase: string;
  progress: number;
  createdAt: string;
  endedAt?: string;
  snapshotHash?: string;
  supersedes?: string;
  failure?: string;
}

export interface RunList {
  reports: Run[];
}

/** What a report answers while it is being made, or after it has failed. */
export interface RunState {
  id: string;
  status: Exclude<RunStatus, 'COMPLETED'>;
  phase: string;
  progress: number;
  createdAt: string;
  failure?: string;
}

export interface Interval {
  start: string;
  end: string;
}

export interface Stay {
  siteId: string;
  stayNumber: number;
  interval: Interval;
  regionId: string;
  country: string;
  marketId: string;
  pue: Decimal;
  pueSource: string;
  coveredHours: number;
  hours: number;
  energyKwh: Decimal;
  locationRateGco2ePerKwh?: Decimal;
  locationReference?: string;
  locationBasedTco2e?: Decimal;
  marketBasedTco2e?: Decimal;
}

export interface TierSum {
  tier: string;
  energyKwh: Decimal;
  energyPercent: Decimal;
  marketBasedTco2e: Decimal;
}

export interface TierLine {
  siteId: string;
  stayNumber: number;
  tier: string;
  reference: string;
  energyKwh: Decimal;
  rateGco2ePerKwh: Decimal;
  marketBasedTco2e: Decimal;
}

export interface Verdict {
  criterion: string;
  outcome: 'MET' | 'FAILED' | 'NOT_APPLICABLE';
  detail: string;
}

export interface Instrument {
  id: string;
  type: string;
  accepted: boolean;
  verdicts: Verdict[];
  technology: string;
  marketId: string;
  vintage: string;
  rateGco2ePerKwh?: Decimal;
  source: string;
  volumeKwh?: Decimal;
  claimedElsewhereKwh: Decimal;
  allocatedKwh: Decimal;
  unappliedKwh?: Decimal;
}

export interface Factor {
  use: string;
  key: string;
  areaId?: string;
  dataYear?: number;
  rateGco2ePerKwh?: Decimal;
  lossPercent?: Decimal;
  hours?: number;
  gases?: string;
  source: string;
  caveats: string[];
}

export interface Finding {
  kind: string;
  siteId: string;
  subject: string;
  interval: Interval;
  energyKwh: Decimal;
}

export interface TokenRow {
  modelId: string;
  regionId: string;
  energyKwh: Decimal;
  tokens: string;
  energyKwhPerMtok?: Decimal;
  locationBasedGco2ePerMtok?: Decimal;
  marketBasedGco2ePerMtok?: Decimal;
}

export interface Memo {
  kind: string;
  subject: string;
  emissionsTco2e?: Decimal;
  detail: string;
}

export interface LedgerHead {
  sequence: number;
  hash: string;
  recordedAt: string;
}

export interface DataQuality {
  flags: { code: string; text: string }[];
  coveredHours: number;
  hours: number;
  origins: { origin: string; energyKwh: Decimal }[];
  findings: Finding[];
  uncertainty?: { locationBasedPercent: Decimal; rank: string; statedPercent: Decimal };
}

/** The report itself, as published in docs/schema. */
export interface ReportDocument {
  id: string;
  status: 'COMPLETED';
  schemaVersion: number;
  audit: { activityRows: number; createdAt: string; dataVersion: number; ledgerHead: LedgerHead; release: string; snapshotHash: string };
  boundary: {
    allSites: boolean; asOf?: string; currency: string; fiscalYear: string; markets: { id: string; name: string }[];
    organisationId: string; organisationName: string; period: Interval; siteIds: string[]; timezone: string;
  };
  method: { locationGranularity: string; matching: string; ruleset: string; vintageMonthsAfter: number; vintageMonthsBefore: number };
  totals: { energyKwh: Decimal; locationBasedTco2e: Decimal; marketBasedTco2e: Decimal };
  dataQuality: DataQuality;
  supersedes?: string;
  baseYear?: { year: number; locationBasedTco2e: Decimal; marketBasedTco2e: Decimal; thresholdPercent: Decimal; recalculationNeeded: boolean };
  hourlyMatches: { marketId: string; consumptionKwh: Decimal; matchedKwh: Decimal; matchedPercent: Decimal }[];
  memos: Memo[];
  stays: Stay[];
  tiers: TierSum[];
  tierLines: TierLine[];
  instruments: Instrument[];
  factors: Factor[];
  tokens: TokenRow[];
}

export interface ManifestFile {
  name: string;
  bytes: number;
  mediaType: string;
  sha256: string;
}

export interface Manifest {
  reportId: string;
  snapshotHash: string;
  createdAt: string;
  release: string;
  ledgerHead: LedgerHead;
  files: ManifestFile[];
}

export interface Verification {
  sound: boolean;
  checked: number;
  findings: { code: string; where: string; message: string }[];
  notes: string[];
}

export interface ActivityReceipt {
  block?: { sequence: number; hash: string; recordedAt: string };
  accepted: number;
  repeated: number;
  warningCount: number;
  warnings: { id?: string; code: string; message: string }[];
}
