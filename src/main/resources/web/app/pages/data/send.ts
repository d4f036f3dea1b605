import { apiKey, getJson, Problem, urlOf, type Question } from '../../core/api';
import type { ImportReport } from './types';

export function importQuestion(dataset: string, fileName: string): Question {
  return { path: '/imports', query: { dataset, fileName }, method: 'POST', contentType: 'text/csv' };
}

/**
 * Sends a file and tells how much of it has gone (0 to 1), which `fetch` cannot. Answers the report also of a refused
 * import; throws a {@link Problem} where there is no report.
 */
export async function sendCsv(question: Question, file: Blob, progress: (share: number) => void, signal: AbortSignal): Promise<ImportReport> {
  const answer = await sent(question, file, progress, signal);
  const document = parsed(answer.responseText);
  if (answer.status === 200 || answer.status === 201) return document as unknown as ImportReport;
  const id = document['import'];
  // The problem document has the first issues only; the report has more.
  if (document['code'] === 'import-rejected' && typeof id === 'string') return (await getJson<ImportReport>(`/imports/${id}`, {}, signal)).data;
  if (answer.status === 401) dispatchEvent(new CustomEvent('suandian-key-wanted'));
  const after = Number(answer.getResponseHeader('Retry-After') ?? NaN);
  throw new Problem(answer.status, String(document['code'] ?? `HTTP_${answer.status}`), String(document['title'] ?? answer.statusText), String(document['detail'] ?? ''), Number.isFinite(after) ? after : undefined, document);
}

function sent(question: Question, file: Blob, progress: (share: number) => void, signal: AbortSignal): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', urlOf(question));
    request.setRequestHeader('Content-Type', 'text/csv');
    request.setRequestHeader('Accept', 'application/json');
    const key = apiKey();
    if (key) request.setRequestHeader('Authorization', `Bearer ${key}`);
    request.upload.addEventListener('progress', (event) => progress(event.lengthComputable ? event.loaded / event.total : 0));
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => reject(new Problem(0, 'UNREACHABLE', '', '')));
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
