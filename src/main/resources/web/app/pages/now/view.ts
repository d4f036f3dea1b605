import type { Sorting } from '../../ui/data-table';
import { flag, number, oneOf, text, words, type Parameter, type ViewOf } from '../../core/url-state';

export const CURRENCIES = [
  'USD', 'CNY', 'EUR', 'AUD', 'BRL', 'CAD', 'CHF', 'DKK', 'HKD', 'INR', 'JPY', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD', 'SEK', 'SGD', 'THB', 'TWD', 'ZAR',
] as const;
export const TOKENS = ['output', 'input', 'blended'] as const;
export const WINDOWS = ['now', 'next24h', 'last24h', 'last7d', 'last30d'] as const;
export const METHODS = ['location', 'market'] as const;
export const PRICE_KINDS = ['any', 'wholesale', 'tariff', 'contract'] as const;
export const FIGURES = ['total', 'electricity', 'location', 'market', 'price', 'intensity'] as const;
export const LINES = ['price', 'intensity', 'cost'] as const;
export const AREAS = ['world', 'europe', 'asia', 'americas'] as const;
export const SORTS = ['region', 'total', 'electricity', 'location', 'market', 'price', 'intensity'] as const;

export type Window = (typeof WINDOWS)[number];
export type Method = (typeof METHODS)[number];
export type FigureName = (typeof FIGURES)[number];
export type LineName = (typeof LINES)[number];
export type Area = (typeof AREAS)[number];

/** How many regions can be compared. */
export const MOST_PINS = 3;

/** A column by which the ranking is sorted; from the greatest down where led by a minus. */
export const sorting: Parameter<Sorting> = {
  otherwise: { key: 'total', down: false },
  read: (given) => {
    const key = SORTS.find((one) => one === given.replace(/^-/, ''));
    return key && { key, down: given.startsWith('-') };
  },
  write: ({ key, down }) => (down ? '-' : '') + key,
};

/** The whole view of the page. */
export const VIEW = {
  model: text('gpt-oss-120b'),
  accelerator: text(),
  precision: text(),
  concurrency: number(1, 1e6),
  currency: oneOf(CURRENCIES, 'USD'),
  tokens: oneOf(TOKENS, 'output'),
  window: oneOf(WINDOWS, 'now'),
  prices: oneOf(PRICE_KINDS, 'any'),
  here: text(),
  method: oneOf(METHODS, 'location'),
  q: text(),
  place: text(),
  ceiling: number(0, 1e6),
  known: flag(),
  sort: sorting,
  line: oneOf(LINES, 'price'),
  figure: oneOf(FIGURES, 'location'),
  area: oneOf(AREAS, 'world'),
  pins: words(MOST_PINS),
};

export type View = ViewOf<typeof VIEW>;
