/** What is asked of the service: everything the interface shows comes from its public API. */
export interface Question {
  path: string;
  query?: Query;
  /** What to ask for; JSON unless said. */
  accept?: string;
  method?: 'GET' | 'POST' | 'DELETE';
  /** A body, sent as JSON unless it is text, a file or a form. */
  body?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
}

export type QueryValue = string | number | boolean | undefined | readonly (string | number)[];
export type Query = Record<string, QueryValue>;

export interface Answer<T> {
  data: T;
  question: Question;
  receivedAt: Date;
  headers: Headers;
  status: number;
}

/** An RFC 9457 problem document of the service, or what stands for one where the service could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly retryAfterSeconds?: number,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(detail || title || code);
    this.name = 'Problem';
  }
}

const KEY = 'suandian.key';

/** The API key of this tab, where the service asks for one; it is never kept beyond the tab, nor put into a link. */
export function apiKey(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function setApiKey(key: string | null): void {
  // What cannot stand in a header is no key; kept, it would have every request fail, and none would ask for another.
  if (key && /^[!-~]+$/.test(key)) sessionStorage.setItem(KEY, key);
  else sessionStorage.removeItem(KEY);
  fresh.clear();
}

export function urlOf(question: Question): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(question.query ?? {})) {
    if (value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return question.path + (text ? `?${text}` : '');
}

/** The same question for a command line. A key is named as a variable, never written out. */
export function curlOf(question: Question): string {
  const parts = ['curl'];
  if (question.method === 'DELETE') parts.push('-X DELETE');
  if (apiKey()) parts.push('-H "Authorization: Bearer $SUANDIAN_KEY"');
  if (question.accept) parts.push(`-H ${quoted(`Accept: ${question.accept}`)}`);
  for (const [name, value] of Object.entries(question.headers ?? {})) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (question.method === 'POST') {
    const kind = question.contentType ?? (question.body === undefined ? undefined : 'application/json');
    if (kind) parts.push(`-H ${quoted(`Content-Type: ${kind}`)}`);
    parts.push(question.body === undefined ? '-X POST' : `--data ${quoted(bodyText(question.body))}`);
  }
  parts.push(quoted(location.origin + urlOf(question)));
  return parts.join(' ');
}

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Blob || body instanceof FormData) return '@file';
  return JSON.stringify(body);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** Asks, and throws a {@link Problem} for everything but success. */
export async function ask(question: Question, signal?: AbortSignal): Promise<Response> {
  const headers = new Headers(question.headers);
  headers.set('Accept', question.accept ?? 'application/json');
  const key = apiKey();
  if (key) headers.set('Authorization', `Bearer ${key}`);
  const request: RequestInit = { method: question.method ?? 'GET', headers, cache: 'no-cache' };
  if (signal) request.signal = signal;
  if (question.body !== undefined) Object.assign(request, sent(question, headers));
  let response: Response;
  try {
    response = await fetch(urlOf(question), request);
  } catch (failure) {
    if ((failure as Error).name === 'AbortError') throw failure;
    throw new Problem(0, 'UNREACHABLE', '', '');
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

function sent(question: Question, headers: Headers): RequestInit {
  const body = question.body;
  if (body instanceof FormData) return { body };
  if (body instanceof Blob || typeof body === 'string') {
    headers.set('Content-Type', question.contentType ?? 'application/octet-stream');
    return { body };
  }
  headers.set('Content-Type', question.contentType ?? 'application/json');
  return { body: JSON.stringify(body) };
}

async function problemOf(response: Response): Promise<Problem> {
  const after = Number(response.headers.get('Retry-After') ?? NaN);
  let document: Record<string, unknown> = {};
  try {
    document = (await response.json()) as Record<string, unknown>;
  } catch {
    // Not a problem document: the status alone speaks.
  }
  const problem = new Problem(
    response.status,
    String(document['code'] ?? `HTTP_${response.status}`),
    String(document['title'] ?? response.statusText),
    String(document['detail'] ?? ''),
    Number.isFinite(after) ? after : undefined,
    document,
  );
  if (response.status === 401) dispatchEvent(new CustomEvent('suandian-key-wanted'));
  return problem;
}

export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer<T>> {
  return answerOf<T>({ path, query }, signal);
}

export async function postJson<T>(path: string, body: unknown, query: Query = {}, signal?: AbortSignal): Promise<Answer<T>> {
  return answerOf<T>({ path, query, method: 'POST', body }, signal);
}

export async function answerOf<T>(question: Question, signal?: AbortSignal): Promise<Answer<T>> {
  const response = await ask(question, signal);
  const text = await response.text();
  const data = (text === '' ? undefined : JSON.parse(text)) as T;
  return { data, question, receivedAt: new Date(), headers: response.headers, status: response.status };
}

const fresh = new Map<string, { until: number; answer: Promise<Answer<unknown>> }>();

/** As {@link getJson}, for lists that seldom change (regions, models, sources): asked at most once in five minutes. */
export function getListed<T>(path: string, query: Query = {}): Promise<Answer<T>> {
  const url = urlOf({ path, query });
  const known = fresh.get(url);
  if (known && known.until > Date.now()) return known.answer as Promise<Answer<T>>;
  const answer = getJson<T>(path, query);
  fresh.set(url, { until: Date.now() + 300_000, answer });
  answer.catch(() => fresh.delete(url));
  return answer;
}

/** Has lists asked for anew: what they hold has changed. */
export function forgetListed(): void {
  fresh.clear();
}

/** Has the browser save an answer under a name; the key goes along, which a plain link could not do. */
export async function saveAs(question: Question, fileName: string): Promise<void> {
  const response = await ask(question);
  saveBlob(await response.blob(), nameOf(response) ?? fileName);
}

function nameOf(response: Response): string | undefined {
  return /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
}

export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
