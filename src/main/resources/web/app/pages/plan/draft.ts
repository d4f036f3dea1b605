import type { Issue, PlacementProblem, ProblemBatch } from './types';

/** A batch as it is typed; empty is not given. Times are UTC, as `datetime-local` writes them. */
export interface BatchFields {
  id: string;
  tenant: string;
  models: string;
  inputTokens: string;
  outputTokens: string;
  accelerators: string;
  release: string;
  deadline: string;
  priority: string;
  homeSite: string;
  egressGb: string;
  egressPricePerGb: string;
}

export type BatchField = keyof BatchFields;

export const EMPTY: BatchFields = {
  id: '', tenant: '', models: '', inputTokens: '', outputTokens: '', accelerators: '', release: '', deadline: '', priority: '', homeSite: '', egressGb: '', egressPricePerGb: '',
};

export const CSV_PARTS = ['batches', 'sites', 'pools', 'tenantBudgets'] as const;
export type CsvPart = (typeof CSV_PARTS)[number];

/** What has been given and is too large for a link; it lasts as long as the document. */
export interface Draft {
  added: BatchFields[];
  typing: BatchFields;
  problem?: PlacementProblem;
  fileName?: string;
  csv: Partial<Record<CsvPart, File>>;
}

const NUMBERS: readonly BatchField[] = ['inputTokens', 'outputTokens', 'accelerators', 'priority', 'egressGb', 'egressPricePerGb'];

/** Fields that are no number where one is needed; everything else is for the service to judge. */
export function wrongFields(fields: BatchFields): BatchField[] {
  return NUMBERS.filter((field) => fields[field].trim() !== '' && !Number.isFinite(Number(fields[field])));
}

/** What is handed in: absent where nothing was typed. */
export function batchOf(fields: BatchFields): ProblemBatch {
  const batch: Record<string, unknown> = { id: fields.id.trim() };
  for (const name of ['tenant', 'homeSite'] as const) if (fields[name].trim()) batch[name] = fields[name].trim();
  const models = fields.models.split(',').map((model) => model.trim()).filter((model) => model !== '');
  if (models.length > 0) batch['models'] = models;
  for (const name of NUMBERS) if (fields[name].trim()) batch[name] = Number(fields[name]);
  for (const name of ['release', 'deadline'] as const) if (fields[name]) batch[name] = momentOf(fields[name]);
  return batch as unknown as ProblemBatch;
}

/** A moment of a field, which is in UTC, with its offset. */
export function momentOf(local: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(local) ? local : `${local}${local.length === 16 ? ':00' : ''}Z`;
}

/** Terms that are chosen beside the problem. */
export interface Terms {
  seconds: number | undefined;
  carbon: number | undefined;
  /** Present for a front. */
  prices?: readonly number[];
}

/** The problem as it is handed in: with the terms and the batches of one's own, and without the lists that come as CSV. */
export function handedIn(base: PlacementProblem, terms: Terms, added: readonly BatchFields[], csv: readonly CsvPart[]): PlacementProblem {
  const problem: PlacementProblem = { ...base, solving: { ...base.solving } };
  if (terms.seconds !== undefined) problem.solving!.timeLimitSeconds = terms.seconds;
  if (terms.prices) {
    problem.carbonPricesPerTonne = [...terms.prices];
    delete problem.carbonPricePerTonne;
  } else if (terms.carbon !== undefined) problem.carbonPricePerTonne = terms.carbon;
  if (added.length > 0) problem.batches = [...(base.batches ?? []), ...added.map(batchOf)];
  for (const part of csv) delete (problem as unknown as Record<string, unknown>)[part];
  return problem;
}

/** Where something that the service found belongs on the page. */
export type Place =
  | { at: 'seconds' | 'carbon' | 'prices' | 'count' }
  | { at: 'csv'; part: CsvPart }
  | { at: 'added'; index: number; field?: BatchField }
  | { at: 'other' };

/** The place of a path such as `batches[51].deadline` or `batches.csv:18 deadline`, where so many batches were there before. */
export function placeOf(path: string, before: number): Place {
  if (path.startsWith('solving.timeLimitSeconds')) return { at: 'seconds' };
  if (path.startsWith('carbonPricesPerTonne')) return { at: 'prices' };
  if (path.startsWith('carbonPricePerTonne')) return { at: 'carbon' };
  const part = CSV_PARTS.find((one) => path.startsWith(`${one}.csv`));
  if (part) return { at: 'csv', part };
  const batch = /^batches\[(\d+)\](?:\.(\w+))?/.exec(path);
  if (!batch || Number(batch[1]) < before) return { at: 'other' };
  const index = Number(batch[1]) - before;
  const field = batch[2] !== undefined && batch[2] in EMPTY ? (batch[2] as BatchField) : undefined;
  return field ? { at: 'added', index, field } : { at: 'added', index };
}

/** The issues of a refused problem, or the one complaint of a request that could not be read, as issues. */
export function issuesOf(extra: Record<string, unknown>, code: string, detail: string): Issue[] {
  if (Array.isArray(extra['issues'])) return extra['issues'] as Issue[];
  const path = String(extra['property'] ?? extra['part'] ?? '');
  return path ? [{ severity: 'ERROR', code, path, message: detail, details: {} }] : [];
}

/** How many of each a problem has; for people. */
export function sizeOf(problem: PlacementProblem): { sites: number; pools: number; batches: number } {
  return { sites: problem.sites?.length ?? 0, pools: problem.pools?.length ?? 0, batches: problem.batches?.length ?? 0 };
}

/** A problem in the text of a file; throws with the parser's words where it is none. */
export function parseProblem(text: string): PlacementProblem {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('not an object');
  return parsed as PlacementProblem;
}

/** One to sixteen different prices that are not negative, between commas or blanks. */
export function parsePrices(text: string): string[] | undefined {
  const parts = text.split(/[\s,;，、]+/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  const sound = numbers.every((price) => Number.isFinite(price) && price >= 0) && new Set(numbers).size === numbers.length;
  return sound && parts.length >= 1 && parts.length <= 16 ? numbers.map(String) : undefined;
}
