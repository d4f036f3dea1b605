import { locale, t } from './i18n';

/** What stands where a figure is not known: never 0. */
export const UNKNOWN = '–';

const kept = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale() + JSON.stringify(options);
  let format = kept.get(key);
  if (!format) kept.set(key, (format = new Intl.NumberFormat(locale(), options)));
  return format;
}

/** A figure with so many significant digits (3 unless said), its integer part never rounded away. */
export function figure(value: number | undefined, digits = 3): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  if (value === 0) return '0';
  const whole = Math.abs(value) >= 10 ** digits;
  return numberFormat(whole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits, minimumSignificantDigits: Math.min(2, digits) }).format(value);
}

/** A figure with its unit. */
export function quantity(value: number | undefined, unit: string, digits = 3): string {
  return value === undefined || !Number.isFinite(value) ? UNKNOWN : `${figure(value, digits)} ${unit}`;
}

/** An amount of money with its currency's sign, to so many significant digits. */
export function money(value: number | undefined, currency: string, digits = 3): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const whole = value === 0 || Math.abs(value) >= 10 ** digits;
  const shape: Intl.NumberFormatOptions = whole
    ? { minimumFractionDigits: 0, maximumFractionDigits: 0 }
    : { maximumSignificantDigits: digits, minimumSignificantDigits: Math.min(2, digits) };
  return numberFormat({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...shape }).format(value);
}

/** An integer, with separators. */
export function count(value: number | undefined): string {
  return value === undefined ? UNKNOWN : numberFormat({ maximumFractionDigits: 0 }).format(value);
}

/** A share (0.125) as a percentage (12.5%). */
export function share(value: number | undefined, digits = 1): string {
  return value === undefined || !Number.isFinite(value) ? UNKNOWN : numberFormat({ style: 'percent', maximumFractionDigits: digits }).format(value);
}

/** A point in time in a time zone (the reader's own unless said), with the zone's name. */
export function instant(iso: string | Date | undefined, timeZone?: string, zone = true): string {
  if (iso === undefined) return UNKNOWN;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (zone) options.timeZoneName = 'short';
  if (timeZone) options.timeZone = timeZone;
  return new Intl.DateTimeFormat(locale(), options).format(new Date(iso));
}

/** A calendar date. */
export function date(iso: string | Date | undefined, timeZone = 'UTC'): string {
  if (iso === undefined) return UNKNOWN;
  return new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'short', day: 'numeric', timeZone }).format(new Date(iso));
}

/** How old something is, from days: minutes, hours, days, months or years, whichever says most. */
export function age(days: number | undefined): string {
  if (days === undefined) return UNKNOWN;
  if (days < 1 / 24) return t('common.age.minutes', { n: count(Math.max(0, Math.round(days * 1440))) });
  if (days < 2) return t('common.age.hours', { n: count(Math.round(days * 24)) });
  if (days < 60) return t('common.age.days', { n: count(Math.round(days)) });
  if (days < 730) return t('common.age.months', { n: count(Math.round(days / 30.44)) });
  return t('common.age.years', { n: figure(days / 365.25, 2) });
}

/** A duration in seconds: `1 h 5 min`, `42 s`. */
export function duration(seconds: number | undefined): string {
  if (seconds === undefined || !Number.isFinite(seconds)) return UNKNOWN;
  if (seconds < 60) return `${figure(seconds, 2)} s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${count(hours)} h` : `${count(hours)} h ${minutes % 60} min`;
}
