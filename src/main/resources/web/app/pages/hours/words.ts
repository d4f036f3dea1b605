import { figure, money, quantity, UNKNOWN } from '../../core/format';
import { locale, t } from '../../core/i18n';
import { hourName, two, type LocalHour } from './calendar';
import type { Stretch } from './statistics';
import type { Metric, Range } from './types';

export function unitOf(metric: Metric, currency: string): string {
  if (metric === 'price') return `${currency}/MWh`;
  return metric === 'carbon' ? 'gCO₂e/kWh' : t('hours.unit.perMtok', { currency });
}

/** A figure of a metric with its unit; a minus is a real minus sign in every locale. */
export function worded(value: number | undefined, metric: Metric, currency: string): string {
  return quantity(value, unitOf(metric, currency));
}

export function stretchName(stretch: Stretch, minute = 0): string {
  return `${two(stretch.from)}:${two(minute)}–${two(stretch.to)}:${two(minute)}`;
}

/** `Mon, 15 Jul 2024, 02:00A` */
export function hourWords(hour: LocalHour): string {
  return `${dayWords(hour.date)} ${hourName(hour)}`;
}

export function dayWords(date: string): string {
  return formatted(date, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
}

/** The label of a day on an axis of so many days. */
export function dayLabel(date: string, days: number): string {
  if (days <= 14) return formatted(date, { weekday: 'short', day: 'numeric' });
  return formatted(date, { month: 'short', day: 'numeric' });
}

function formatted(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** `31.2 (28.0 – 40.1) USD/MWh`; one figure where low and high do not differ from it. */
export function rangeWords(range: Range | undefined, unit: string, factor = 1): string {
  if (!range) return UNKNOWN;
  const [low, central, high] = [range.low, range.central, range.high].map((value) => figure(value * factor)) as [string, string, string];
  return low === high ? `${central} ${unit}` : `${central} (${low} – ${high}) ${unit}`;
}

export function moneyRange(range: Range | undefined, currency: string): string {
  if (!range) return UNKNOWN;
  const central = money(range.central, currency);
  return range.low === range.high ? central : `${central} (${money(range.low, currency)} – ${money(range.high, currency)})`;
}
