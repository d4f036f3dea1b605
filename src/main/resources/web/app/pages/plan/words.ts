import { linkTo } from '../../core/route';
import { count, figure, instant, share, UNKNOWN } from '../../core/format';
import { locale, t, tCode } from '../../core/i18n';
import type { Gap, Plan, Status } from './types';

/** How good a plan is proven to be, in words: a gap is a statement about the bound, not about the plan alone. */
export function gapWords(gap: Gap | undefined, endReason?: string): string {
  if (endReason === 'OPTIMAL') return t('plan.gap.optimal');
  if (gap?.relative === undefined) return t('plan.gap.unknown');
  const of = share(gap.relative, gap.relative < 0.001 ? 3 : gap.relative < 0.1 ? 2 : 0);
  if (gap.relative < 0.001) return t('plan.gap.tiny', { of });
  if (gap.relative < 0.02) return t('plan.gap.small', { of });
  if (gap.relative < 0.1) return t('plan.gap.some', { of });
  return t('plan.gap.large', { of });
}

export function gapShare(gap: Gap | undefined): string {
  return gap?.relative === undefined ? UNKNOWN : share(gap.relative, gap.relative < 0.1 ? 2 : 0);
}

export function statusWords(status: Status): string {
  return tCode('plan.status', status);
}

/** A sign beside the word of a state. */
export function statusSign(status: Status): string {
  const signs: Record<Status, string> = {
    DATASET_CREATED: '◌', DATASET_INVALID: '✕', SOLVING_SCHEDULED: '◌', SOLVING_ACTIVE: '◐', SOLVING_INCOMPLETE: '■', SOLVING_COMPLETED: '✓', SOLVING_FAILED: '✕',
  };
  return signs[status] ?? '○';
}

/** An amount that may be a saving: its sign always stands before it (U+2212 for less). */
export function signedMoney(value: number | undefined, currency: string): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  return signOf(value) + amount(Math.abs(value), currency);
}

/** An amount as on a bill: cents below a thousand, so that a column of them aligns; what is less than a cent is not lost. */
export function amount(value: number | undefined, currency: string): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const size = Math.abs(value);
  const shape: Intl.NumberFormatOptions = size >= 1000 || value === 0 ? { maximumFractionDigits: 0 } : size < 0.01 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...shape }).format(value);
}

/** A price that somebody has chosen: whole ones without decimals. */
export function price(value: number, currency: string): string {
  if (!Number.isInteger(value)) return amount(value, currency);
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }).format(value);
}

/** A number of hours or accelerators: whole ones without decimals. */
export function plain(value: number): string {
  return Number.isInteger(value) ? count(value) : figure(value);
}

export function signedFigure(value: number | undefined, unit: string, digits = 3): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  return `${signOf(value)}${figure(Math.abs(value), digits)} ${unit}`;
}

/** A share with its sign; one that would be rounded to 0 gets as many digits as show it. */
export function signedShare(value: number | undefined, digits = 1): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const needed = value === 0 ? 0 : Math.min(9, Math.ceil(-Math.log10(Math.abs(value))) - 2);
  return signOf(value) + share(Math.abs(value), Math.max(digits, needed));
}

function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '';
}

/** Emissions in kilograms, or in tonnes from one tonne on. */
export function emissions(kilograms: number | undefined, digits = 3): string {
  if (kilograms === undefined || !Number.isFinite(kilograms)) return UNKNOWN;
  return Math.abs(kilograms) >= 1000 ? `${figure(kilograms / 1000, digits)} t CO₂e` : `${figure(kilograms, digits)} kg CO₂e`;
}

/** A moment within a plan: weekday, day and time in the chosen zone, without the year. */
export function moment(iso: string | number, zone: string): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone };
  return new Intl.DateTimeFormat(locale(), options).format(new Date(iso));
}

/** A link to a batch of a plan that keeps the rest of the view, as the present link has it. */
export function linkKeeping(change: Record<string, string | undefined>): string {
  const query: Record<string, string | undefined> = Object.fromEntries(new URLSearchParams(location.search));
  return linkTo('plan', { ...query, ...change });
}

/** From which data a plan was made; for the foot of its charts. */
export function originLine(plan: Pick<Plan, 'origin'>): string {
  return t('plan.origin.line', { version: plan.origin.dataVersion, at: instant(plan.origin.dataRecordedAt) });
}
