import { oneOf, text, type Parameter } from '../../core/url-state';
import { daysBetween, endOf, isDate, MOST_DAYS } from './calendar';
import type { Brush } from './statistics';
import { METRICS } from './types';

/** A date, or nothing. */
function date(otherwise: string): Parameter<string> {
  return { otherwise, read: (given) => (isDate(given) ? given : undefined), write: (value) => value };
}

/** A full UTC hour, `2024-07-15T02:00Z`, or nothing. */
const hour: Parameter<string> = {
  otherwise: '',
  read: (given) => (/^\d{4}-\d{2}-\d{2}T\d{2}:00(:00)?Z$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined),
  write: (value) => value,
};

/** Four numbers between commas: price from and to, intensity from and to. */
export const brush: Parameter<Brush | undefined> = {
  otherwise: undefined,
  read: (given) => {
    const parts = given.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
    if (parts.length !== 4 || parts.some((part) => !Number.isFinite(part))) return undefined;
    const [priceFrom, priceTo, carbonFrom, carbonTo] = parts as [number, number, number, number];
    return priceFrom <= priceTo && carbonFrom <= carbonTo ? { priceFrom, priceTo, carbonFrom, carbonTo } : undefined;
  },
  write: (value) => (value === undefined ? '' : [value.priceFrom, value.priceTo, value.carbonFrom, value.carbonTo].join(',')),
};

const currency: Parameter<string> = { otherwise: 'USD', read: (given) => (/^[A-Z]{3}$/.test(given) ? given : undefined), write: (value) => value };

/** A week of which the bundled data have every hour, of a grid whose price and carbon move together. */
export const DEFAULT_FROM = '2024-07-15';

export const PARAMETERS = {
  region: text('us-california-north'),
  zone: text(),
  metric: oneOf(METRICS, 'price'),
  from: date(DEFAULT_FROM),
  to: date(''),
  currency,
  model: text(),
  accelerator: text(),
  at: hour,
  brush,
};

/** The window asked for; `sound` is false where its end had to be replaced by that of a week. */
export function windowOf(from: string, to: string): { from: string; to: string; sound: boolean } {
  if (to === '') return { from, to: endOf(from, 'week'), sound: true };
  const days = daysBetween(from, to);
  return days >= 1 && days <= MOST_DAYS ? { from, to, sound: true } : { from, to: endOf(from, 'week'), sound: false };
}
