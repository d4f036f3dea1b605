import { Problem, type Query, type Question } from '../../core/api';
import type { View, Window } from './view';

const HOUR = 3_600_000;

/** What is asked of the model of cost: the part of a view on which the figures depend. */
export type Asked = Pick<View, 'model' | 'accelerator' | 'precision' | 'concurrency' | 'currency' | 'tokens' | 'window' | 'prices'>;

export function askedOf(view: View): Asked {
  const { model, accelerator, precision, concurrency, currency, tokens, window, prices } = view;
  return { model, accelerator, precision, concurrency, currency, tokens, window, prices };
}

/** The full hour that has begun, as the service writes it. */
export function hourOf(now: Date): string {
  return iso(Math.floor(now.getTime() / HOUR) * HOUR);
}

/** The bounds of a window around the present hour; none for the hour itself. Past ones end with the last full hour. */
export function boundsOf(window: Window, hour: string): { from: string; to: string } | undefined {
  const start = Date.parse(hour);
  if (window === 'now') return undefined;
  if (window === 'next24h') return { from: hour, to: iso(start + 24 * HOUR) };
  const hours = { last24h: 24, last7d: 168, last30d: 720 }[window];
  return { from: iso(start - hours * HOUR), to: hour };
}

/** The ranking of all regions. */
export function rankingQuestion(asked: Asked, hour: string): Question {
  const query = { ...common(asked), tokens: asked.tokens.toUpperCase(), ...boundsOf(asked.window, hour) };
  return { path: '/cost-per-token/ranking', query };
}

/** The same hour in detail: bounds, price, intensity, ages, sources. Of a window, its last hour. */
export function detailsQuestion(asked: Asked, hour: string, regions: readonly string[]): Question {
  const bounds = boundsOf(asked.window, hour);
  const at = bounds && { at: iso(Date.parse(bounds.to) - HOUR) };
  return { path: '/cost-per-token', query: { region: regions, ...common(asked), ...at } };
}

/** The 24 hours before the present one, that one, and those after it: 48 in all. */
export function seriesQuestion(asked: Asked, hour: string, region: string): Question {
  const start = Date.parse(hour);
  const query = { region, ...common(asked), tokens: asked.tokens.toUpperCase(), from: iso(start - 24 * HOUR), to: iso(start + 24 * HOUR) };
  return { path: '/cost-per-token/series', query };
}

function common(asked: Asked): Query {
  return {
    model: asked.model,
    accelerator: asked.accelerator,
    precision: asked.precision,
    concurrency: asked.concurrency,
    currency: asked.currency,
    priceKind: asked.prices === 'any' ? undefined : asked.prices.toUpperCase(),
  };
}

/** The parameter of a view that the service did not understand, where leaving it out helps. */
export function culprit(error: unknown, asked: Asked): 'model' | 'accelerator' | 'precision' | 'concurrency' | undefined {
  if (!(error instanceof Problem)) return undefined;
  switch (error.code) {
    case 'unknown-model': return 'model';
    case 'unknown-accelerator': return 'accelerator';
    case 'no-throughput-profile': return asked.precision ? 'precision' : asked.accelerator ? 'accelerator' : undefined;
    case 'operating-point-out-of-range': return asked.concurrency === undefined ? undefined : 'concurrency';
    default: return undefined;
  }
}

function iso(millis: number): string {
  return new Date(millis).toISOString().replace('.000Z', 'Z');
}
