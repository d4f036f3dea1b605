import { oneOf, text, type Parameter } from '../../core/url-state';

export const TABS = ['sources', 'coverage', 'imports', 'upload'] as const;
export type Tab = (typeof TABS)[number];
export const PASSING = ['all', 'yes', 'no'] as const;

/** A moment in ISO 8601 with offset; empty where there is none. */
const moment: Parameter<string> = {
  otherwise: '',
  read: (given) => (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined),
  write: (value) => value,
};

const year: Parameter<number | undefined> = {
  otherwise: undefined,
  read: (given) => (/^(19|20)\d{2}$/.test(given) && Number(given) >= 1990 ? Number(given) : undefined),
  write: (value) => (value === undefined ? '' : String(value)),
};

export const PARAMETERS = {
  tab: oneOf(TABS, 'sources'),
  source: text(),
  q: text(),
  passing: oneOf(PASSING, 'all'),
  zone: text(),
  year,
  hour: moment,
  asOf: moment,
  dataset: text(),
  status: text(),
  import: text(),
};
