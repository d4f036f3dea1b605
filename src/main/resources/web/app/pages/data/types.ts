/** Answers of the service that the page Data reads; a field that is absent is unknown. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  licence: string;
  redistributable: boolean;
  rankingAllowed: boolean;
  dataYear?: number;
  retrievedOn?: string;
  note?: string;
}

export interface Zone {
  id: string;
  name: string;
  nameZh?: string;
  country: string;
  timezone: string;
  marketTimezone: string;
  currency: string;
  priceMarket?: string;
  sourceId: string;
}

export interface Region {
  id: string;
  name: string;
  nameZh?: string;
  zoneId: string;
}

export type Signal = 'PRICE' | 'CARBON';

export interface Interval {
  start: string;
  end: string;
}

export interface StoredValue extends Interval {
  startLocal?: string;
  pricePerMwh?: number;
  intensityGramsPerKwh?: number;
  recordedAt: string;
}

export interface StoredSeries {
  signal: Signal;
  priceKind?: string;
  basis?: string;
  tier: string;
  currency?: string;
  sourceId: string;
  values?: readonly StoredValue[];
  revisions?: readonly StoredValue[];
  gaps?: readonly Interval[];
}

/** GET /grid-signals, without `resolved`. */
export interface StoredAnswer {
  zone: string;
  start: string;
  end: string;
  series: readonly StoredSeries[];
}

interface Valued {
  tier: string;
  ageDays?: number;
  describesFrom: string;
  sourceId: string;
}

/** What is read of an answer of GET /cost-per-token. */
export interface CostAnswer {
  region: { id: string; gridZoneId: string };
  price?: Valued;
  carbon?: { location?: Valued };
}

export interface Issue {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: string;
  advice?: string;
}

export interface ImportReport {
  id: string;
  dataset: string;
  fileName: string;
  contentSha256: string;
  status: string;
  dataVersion?: number;
  rowsRead: number;
  rowsAdded: number;
  rowsRevised: number;
  rowsUnchanged: number;
  issueCount: number;
  issues?: readonly Issue[];
  startedAt: string;
  recordedAt: string;
}

export interface DatasetColumn {
  name: string;
  type: string;
  required: boolean;
  unit?: string;
  minimum?: number;
  maximum?: number;
  allowed: readonly string[];
  references: readonly string[];
  description: string;
}

export interface Dataset {
  dataset: string;
  description: string;
  key: readonly string[];
  columns: readonly DatasetColumn[];
}
