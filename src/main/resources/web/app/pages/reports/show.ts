import { date, UNKNOWN } from '../../core/format';
import { locale, t, tCode } from '../../core/i18n';
import { daysOf } from './period';
import type { Interval, Run } from './types';

const kept = new Map<string, Intl.NumberFormat>();

function format(decimals: number, signed: boolean, least: number): Intl.NumberFormat {
  const key = `${locale()} ${decimals} ${signed} ${least}`;
  let found = kept.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale(), {
      minimumFractionDigits: least, maximumFractionDigits: decimals, ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
    });
    kept.set(key, found);
  }
  return found;
}

/** A figure as the report states it: with all of its decimals, so that it can be found in each of its files. */
export function exact(value: number | string | undefined, decimals = 3): string {
  const number = typeof value === 'string' ? Number(value) : value;
  return number === undefined || !Number.isFinite(number) ? UNKNOWN : format(decimals, false, decimals).format(number);
}

/** A rate with the digits that it has. */
export function rate(value: number | string | undefined): string {
  const number = typeof value === 'string' ? Number(value) : value;
  return number === undefined || !Number.isFinite(number) ? UNKNOWN : format(6, false, 0).format(number);
}

/** With its sign, also where it is positive. */
export function signed(value: number | undefined, decimals = 3): string {
  return value === undefined ? UNKNOWN : format(decimals, true, decimals).format(value).replace('-', '−');
}

export const TONNES = 't CO₂e';

export function tonnes(value: number | string | undefined): string {
  const text = exact(value);
  return text === UNKNOWN ? text : `${text} ${TONNES}`;
}

export function mwh(value: number | undefined): string {
  return value === undefined ? UNKNOWN : `${exact(value)} MWh`;
}

export function tierName(tier: string): string {
  return tCode('reports.tier', tier);
}

/** From the first to the last day of a period, both included. */
export function days(interval: Interval, timeZone: string): string {
  const { first, last } = daysOf(interval, timeZone);
  return `${date(first)} – ${date(last)}`;
}

export function periodOf(run: Run): string {
  return days({ start: run.from, end: run.to }, run.timezone);
}

/** A sign that stands beside the word of a status. */
export const STATUS_SIGNS: Record<string, string> = { SCHEDULED: '○', RUNNING: '◔', COMPLETED: '✓', FAILED: '✕' };

export function statusText(status: string): string {
  return tCode('reports.status', status);
}

/** A run in a list to choose from. */
export function runLabel(run: Run): string {
  return `${run.organisationName} · ${run.fiscalYear} · ${periodOf(run)} · ${run.id.slice(0, 8)}`;
}

/** A change in words, since a sign alone is easily overlooked: `1.2 t CO₂e less (−4%)`. */
export function changeText(change: number | undefined, unit: string, relative?: number): string {
  if (change === undefined) return t('reports.compare.unknown');
  if (change === 0) return t('reports.compare.same');
  const amount = `${exact(Math.abs(change))} ${unit}`;
  const percent = relative === undefined ? '' : ` (${new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(relative).replace('-', '−')})`;
  return t(change > 0 ? 'reports.compare.more' : 'reports.compare.less', { amount }) + percent;
}
