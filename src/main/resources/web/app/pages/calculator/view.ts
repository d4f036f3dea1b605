import type { Query } from '../../core/api';
import { number, oneOf, text, type Parameter, type ViewOf } from '../../core/url-state';
import { VIEWS } from './types';

/** What a number of the form may be, both ends included; the service has the same limits. */
export interface Limits {
  least: number;
  most: number;
}

export const LIMITS = {
  inputTokens: { least: 1, most: 100_000_000 },
  outputTokens: { least: 1, most: 100_000_000 },
  utilisation: { least: 0.001, most: 1 },
  pue: { least: 1, most: 4 },
  electricityPricePerKwh: { least: -100_000, most: 100_000 },
  hardwareRatePerAcceleratorHour: { least: 0, most: 1_000_000 },
  carbonIntensityGramsPerKwh: { least: 0, most: 5_000 },
} as const satisfies Record<string, Limits>;

export type NumberName = keyof typeof LIMITS;

export const CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'KRW', 'INR', 'CHF', 'AUD', 'CAD', 'BRL', 'SGD'] as const;
export const RATE_KINDS = ['TCO_NEOCLOUD', 'TCO_HYPERSCALER', 'RENTAL', 'LEASE'] as const;

/** The inputs in which two answers may differ. */
export const COMPARED = ['none', 'carbonIntensityGramsPerKwh', 'electricityPricePerKwh', 'region', 'at', 'pue', 'utilisation'] as const;
export type Compared = (typeof COMPARED)[number];

/** Figures whose sensitivity can be shown. */
export const TARGETS = ['total', 'electricity', 'location', 'market'] as const;
export type Target = (typeof TARGETS)[number];

function limited(name: NumberName): Parameter<number | undefined> {
  return number(LIMITS[name].least, LIMITS[name].most);
}

/** An ISO moment with its zone, as links have it; empty for the current hour. */
function moment(): Parameter<string> {
  return {
    otherwise: '',
    read: (given) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined),
    write: (value) => value,
  };
}

/** The whole view of the page; names are those of the service's parameters where it has them. */
export const PARAMETERS = {
  region: text('de-frankfurt'),
  model: text('gpt-oss-120b'),
  accelerator: text(),
  precision: text(),
  profile: text(),
  concurrency: number(1e-9, 1e9),
  interactivity: number(1e-9, 1e9),
  inputTokens: limited('inputTokens'),
  outputTokens: limited('outputTokens'),
  utilisation: limited('utilisation'),
  pue: limited('pue'),
  electricityPricePerKwh: limited('electricityPricePerKwh'),
  hardwareRateKind: oneOf(RATE_KINDS, 'TCO_NEOCLOUD'),
  hardwareRatePerAcceleratorHour: limited('hardwareRatePerAcceleratorHour'),
  carbonIntensityGramsPerKwh: limited('carbonIntensityGramsPerKwh'),
  currency: oneOf(CURRENCIES, 'USD'),
  at: moment(),
  tokens: oneOf(VIEWS, 'OUTPUT'),
  compare: oneOf(COMPARED, 'none'),
  with: text(),
  bar: text(),
  target: oneOf(TARGETS, 'total'),
};

export type View = ViewOf<typeof PARAMETERS>;

/** The question behind the page: everything but what only concerns how it is shown. */
export function queryOf(view: View): Query {
  const own = view.hardwareRatePerAcceleratorHour;
  return {
    region: view.region,
    model: view.model,
    accelerator: view.accelerator || undefined,
    precision: view.precision || undefined,
    profile: view.profile || undefined,
    concurrency: view.concurrency,
    interactivity: view.concurrency === undefined ? view.interactivity : undefined,
    inputTokens: view.inputTokens,
    outputTokens: view.outputTokens,
    utilisation: view.utilisation,
    pue: view.pue,
    electricityPricePerKwh: view.electricityPricePerKwh,
    // A rate of one's own is of no published kind; the service refuses both together.
    hardwareRateKind: own === undefined && view.hardwareRateKind !== 'TCO_NEOCLOUD' ? view.hardwareRateKind : undefined,
    hardwareRatePerAcceleratorHour: own,
    carbonIntensityGramsPerKwh: view.carbonIntensityGramsPerKwh,
    currency: view.currency,
    at: view.at || undefined,
  };
}

/**
 * The questions of a view, one or two: what may be repeated (region, price, intensity) is asked in one question of two
 * answers, everything else in two questions.
 */
export function questionsOf(view: View): Query[] {
  const first = queryOf(view);
  const other = comparedValue(view);
  if (other === undefined) return [first];
  const name = view.compare;
  if (name === 'region' || name === 'carbonIntensityGramsPerKwh' || name === 'electricityPricePerKwh') {
    return [{ ...first, [name]: [String(first[name] ?? 'stored'), other] }];
  }
  return [first, { ...first, [name]: other }];
}

/** The value of the second answer, where it is understood and differs from that of the first. */
export function comparedValue(view: View): string | undefined {
  const name = view.compare;
  if (name === 'none' || view.with === '') return undefined;
  const parameter = PARAMETERS[name] as Parameter<unknown>;
  const read = parameter.read(view.with);
  if (read === undefined || parameter.write(read) === parameter.write(view[name])) return undefined;
  return parameter.write(read);
}

/** What no longer fits once another model, accelerator or precision is chosen. */
export const UNSET_POINT = { profile: '', concurrency: undefined, interactivity: undefined } as const;

/** What the link asks to compare with and is not understood. */
export function rejectedOf(view: View): string[] {
  if (view.compare === 'none' || view.with === '') return [];
  return (PARAMETERS[view.compare] as Parameter<unknown>).read(view.with) === undefined ? ['with'] : [];
}
