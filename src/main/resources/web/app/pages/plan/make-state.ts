import { answerOf, getJson, Problem, type Question } from '../../core/api';
import { handedIn, issuesOf, placeOf, sizeOf, type CsvPart, type Draft, EMPTY, type Place, type Terms } from './draft';
import { FRONT_PRICES, type PlanView } from './view';
import type { Issue, PlacementProblem, Validation } from './types';

/** What was given beyond the link; kept while the document lives, so that going back loses nothing. */
export const draft: Draft = { added: [], typing: { ...EMPTY }, csv: {} };

export interface Refusal {
  error: unknown;
  /** Issues by the place where they are shown. */
  issues: readonly { issue: Issue; place: Place }[];
}

export interface Submission {
  id: string;
  validation: Validation;
}

/** The problem that the batches of one's own are added to. */
export async function baseOf(view: PlanView): Promise<PlacementProblem | undefined> {
  if (view.source === 'file') return draft.problem;
  if (view.source === 'plan') return (await getJson<PlacementProblem>(`/placement-plans/${encodeURIComponent(view.from)}/problem`)).data;
  return (await getJson<PlacementProblem>(`/demo-data/${encodeURIComponent(view.demo)}`, { batches: view.batches })).data;
}

export function termsOf(view: PlanView): Terms {
  const terms: Terms = { seconds: view.seconds, carbon: view.carbon };
  if (view.mode === 'front') terms.prices = pricesOf(view).map(Number);
  return terms;
}

export function pricesOf(view: PlanView): readonly string[] {
  return view.prices.length > 0 ? view.prices : FRONT_PRICES;
}

let sent: { body: string; key: string } | undefined;

/** The same key for the same request, so that a second try after a broken connection does not make a second plan. */
function keyOf(body: string): string {
  if (sent?.body !== body) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    sent = { body, key: `web-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}` };
  }
  return sent.key;
}

/** The request that hands a problem in. */
export function questionOf(view: PlanView, base: PlacementProblem): Question {
  // A front is handed in as JSON alone.
  const files = view.mode === 'front' ? [] : (Object.keys(draft.csv) as CsvPart[]);
  const problem = handedIn(base, termsOf(view), draft.csv.batches && files.length > 0 ? [] : draft.added, files);
  const path = view.mode === 'front' ? '/placement-plans/pareto' : '/placement-plans';
  const body = JSON.stringify(problem);
  const headers = { 'Idempotency-Key': keyOf(`${path} ${body} ${files.map((part) => `${part}:${draft.csv[part]!.name}:${draft.csv[part]!.size}:${draft.csv[part]!.lastModified}`).join()}`) };
  if (files.length === 0) return { path, method: 'POST', body, contentType: 'application/json', headers };
  const form = new FormData();
  form.append('problem', new Blob([body], { type: 'application/json' }), 'problem.json');
  for (const part of files) form.append(part, new Blob([draft.csv[part]!], { type: 'text/csv' }), draft.csv[part]!.name);
  return { path, method: 'POST', body: form, headers };
}

/** Hands a problem in; throws a {@link Refused} with everything at its place. */
export async function submit(view: PlanView): Promise<Submission> {
  let base: PlacementProblem | undefined;
  try {
    base = await baseOf(view);
  } catch (error) {
    throw new Refused(refusalOfBase(error, view));
  }
  if (!base) throw new Refused({ error: undefined, issues: [] });
  try {
    return (await answerOf<Submission>(questionOf(view, base))).data;
  } catch (error) {
    throw new Refused({ error, issues: placed(error, sizeOf(base).batches) });
  }
}

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

function placed(error: unknown, before: number): { issue: Issue; place: Place }[] {
  if (!(error instanceof Problem)) return [];
  return issuesOf(error.extra, error.code, error.detail).map((issue) => ({ issue, place: placeOf(issue.path, before) }));
}

/** What is wrong with the number of batches of a demo is said where it is typed. */
function refusalOfBase(error: unknown, view: PlanView): Refusal {
  if (view.source !== 'demo' || !(error instanceof Problem) || error.status !== 400) return { error, issues: [] };
  const issue: Issue = { severity: 'ERROR', code: error.code, path: 'batches', message: error.detail, details: {} };
  return { error, issues: [{ issue, place: { at: 'count' } }] };
}
