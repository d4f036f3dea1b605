import { age, figure, money, share, UNKNOWN } from '../../core/format';
import { locale, named, t, tCode } from '../../core/i18n';
import type { Figure, Row, Signal } from './rows';
import type { FigureName, View } from './view';

/** The unit of a figure, in words. */
export function unitOf(name: FigureName, view: Pick<View, 'currency' | 'tokens'>): string {
  const tokens = t(`now.tokens.${view.tokens}`);
  switch (name) {
    case 'total':
    case 'electricity': return t('now.unit.cost', { currency: view.currency, tokens });
    case 'location':
    case 'market': return t('now.unit.carbon', { tokens });
    case 'price': return t('now.unit.price', { currency: view.currency });
    case 'intensity': return t('now.unit.intensity');
  }
}

export function isMoney(name: FigureName): boolean {
  return name === 'total' || name === 'electricity' || name === 'price';
}

/** A value of a figure, without its unit but with the sign of its currency. */
export function valueOf(value: number | undefined, name: FigureName, currency: string): string {
  return isMoney(name) ? money(value, currency) : figure(value);
}

/** As {@link valueOf}, always to three digits, so that the figures of a column stand in line: 23.0 above 4.59. */
export function columnValueOf(value: number | undefined, name: FigureName, currency: string): string {
  if (value === undefined) return UNKNOWN;
  const digits = Math.abs(value) >= 1000 || value === 0 ? { maximumFractionDigits: 0 } : { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  const money = isMoney(name) ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const : {};
  const key = `${locale()} ${currency} ${isMoney(name)} ${Object.keys(digits)[0]}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale(), { ...money, ...digits })));
  return format.format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** "low to high" in the figure's form; empty where there are no bounds, or where they are no wider than the figure. */
export function boundsOf(value: Figure, name: FigureName, currency: string): string {
  if (value.low === undefined || value.high === undefined || value.low === value.high) return '';
  return t('now.bounds', { low: valueOf(value.low, name, currency), high: valueOf(value.high, name, currency) });
}

/** Why a figure is not known. */
export function whyUnknown(value: Figure): string {
  return value.reason === undefined ? t('now.unknown') : tCode('reason', value.reason);
}

export function nameOf(row: Row): string {
  return named(row.region);
}

/** The age of a figure of the grid; nothing where it is not known. */
export function ageOf(signal: Signal): string {
  if (signal.ageDays === undefined) return '';
  return signal.ageDays === 0 ? t('now.current') : age(signal.ageDays);
}

/** The name of a country or jurisdiction in the reader's language. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** How much less (or more) something is than something else: "12% less"; empty where either is unknown. */
export function against(value: number | undefined, other: number | undefined): string {
  if (value === undefined || other === undefined || other <= 0) return '';
  const part = value / other - 1;
  if (Math.abs(part) < 0.0005) return t('now.same');
  return t(part < 0 ? 'now.less' : 'now.more', { share: share(Math.abs(part)) });
}

/** Tokens for one unit of the currency, in millions. */
export function millions(tokens: number | undefined): string {
  return tokens === undefined ? UNKNOWN : figure(tokens / 1e6);
}
