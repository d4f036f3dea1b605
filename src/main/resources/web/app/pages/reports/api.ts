import { answerOf, ask, getJson, Problem, type Answer } from '../../core/api';
import { CsvReader } from './csv';
import { Months, type MonthFigures } from './months';
import { sha256 } from './digest';
import type { ActivityReceipt, Manifest, ReportDocument, Run, RunList, RunState, Verification } from './types';

export const REPORTS = '/emissions-reports';
/** Records beyond this are not added up by month unasked: it would take long on a telephone. */
export const MONTHS_MOST_BYTES = 8_000_000;

export function listRuns(signal?: AbortSignal): Promise<Answer<RunList>> {
  return getJson<RunList>(REPORTS, { limit: 200 }, signal);
}

/** The report, or how far it has come. */
export function getReport(id: string, signal?: AbortSignal): Promise<Answer<ReportDocument | RunState>> {
  return getJson<ReportDocument | RunState>(`${REPORTS}/${id}.json`, {}, signal);
}

export async function getCompleted(id: string, signal?: AbortSignal): Promise<Answer<ReportDocument>> {
  const answer = await getReport(id, signal);
  if (isCompleted(answer.data)) return answer as Answer<ReportDocument>;
  throw new Problem(409, answer.data.status === 'FAILED' ? 'report-failed' : 'report-not-ready', '', answer.data.failure ?? '');
}

export function isCompleted(answer: ReportDocument | RunState): answer is ReportDocument {
  return answer.status === 'COMPLETED';
}

export async function findManifest(id: string): Promise<{ manifest: Manifest; sha256: string } | undefined> {
  try {
    const response = await ask({ path: `${REPORTS}/${id}.manifest.json` });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { manifest: JSON.parse(new TextDecoder().decode(bytes)) as Manifest, sha256: await sha256(bytes) };
  } catch (problem) {
    if (problem instanceof Problem && (problem.status === 404 || problem.status === 409)) return undefined;
    throw problem;
  }
}

/** Asks for a report; the same key with the same question makes one report only. */
export function requestReport(question: Record<string, unknown>, key: string): Promise<Answer<Run>> {
  return answerOf<Run>({ path: REPORTS, method: 'POST', body: question, headers: { 'Idempotency-Key': key } });
}

export function sendActivity(organisation: string, body: Blob | string, contentType: string): Promise<Answer<ActivityReceipt>> {
  return answerOf<ActivityReceipt>({ path: '/activity', query: { organisation }, method: 'POST', body, contentType });
}

export function verifyReport(id: string, signal?: AbortSignal): Promise<Answer<Verification>> {
  return getJson<Verification>(`${REPORTS}/${id}/verification`, {}, signal);
}

export function verifyLedger(signal?: AbortSignal): Promise<Answer<Verification>> {
  return getJson<Verification>('/ledger/verification', {}, signal);
}

export interface MonthsAnswer {
  /** The report that these are of: what was loaded before must not stand for another. */
  id: string;
  months: { month: string; figures?: MonthFigures | undefined }[];
  records: number;
}

/** Adds up the report's records by month, as they come in. */
export async function sumMonths(report: ReportDocument, signal: AbortSignal): Promise<MonthsAnswer> {
  const months = new Months(report.boundary.period, report.boundary.timezone);
  const response = await ask({ path: `${REPORTS}/${report.id}.activity.csv`, accept: 'text/csv' }, signal);
  const csv = new CsvReader((row) => months.row(row));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    csv.feed(value);
  }
  csv.end();
  return { id: report.id, months: months.result(), records: months.rows };
}
