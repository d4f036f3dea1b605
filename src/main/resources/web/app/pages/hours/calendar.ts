/** The hours of a window as the clocks of a place show them, with days of 23 and 25 hours. */
export interface LocalHour {
  /** Start in milliseconds since the epoch. */
  start: number;
  /** Local date, YYYY-MM-DD. */
  date: string;
  hour: number;
  /** Minutes past the hour: 30 where the clock is half an hour off the world's. */
  minute: number;
  /** Which of two hours of the same name, on the day the clocks go back. */
  fold: '' | 'A' | 'B';
}

export const HOUR = 3_600_000;
const DAY = 86_400_000;
/** What one answer of the service holds at most. */
export const MOST_DAYS = 366;

export const SPANS = ['week', 'month', 'quarter', 'year'] as const;
export type Span = (typeof SPANS)[number];

/** Whether a text is a date of the calendar from 1990 to 2100, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && at.getUTCFullYear() >= 1990 && at.getUTCFullYear() <= 2100;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The date after a span that begins on `from`. Months keep their day, or take the last one of a shorter month. */
export function endOf(from: string, span: Span): string {
  if (span === 'week') return addDays(from, 7);
  const months = { month: 1, quarter: 3, year: 12 }[span];
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The span that a window has, and nothing where it is none of the presets. */
export function spanOf(from: string, to: string): Span | undefined {
  return SPANS.find((span) => endOf(from, span) === to);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `2024-03-31 01:00`, as a clock of the zone shows it. */
export function clock(at: number, timeZone: string): string {
  let format = clocks.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    clocks.set(timeZone, format);
  }
  return format.format(at);
}

/** The first full UTC hour that lies on a local date. */
export function startOfDay(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  for (let at = midnight - 15 * HOUR; at < midnight + 15 * HOUR; at += HOUR) {
    if (clock(at, timeZone).slice(0, 10) >= date) return at;
  }
  return midnight;
}

/** All hours from the start of one local date to the start of another, which does not belong to them. */
export function localHours(from: string, to: string, timeZone: string): LocalHour[] {
  const hours: LocalHour[] = [];
  const end = startOfDay(to, timeZone);
  for (let start = startOfDay(from, timeZone); start < end; start += HOUR) {
    const shown = clock(start, timeZone);
    const hour: LocalHour = { start, date: shown.slice(0, 10), hour: Number(shown.slice(11, 13)), minute: Number(shown.slice(14, 16)), fold: '' };
    const before = hours.at(-1);
    if (before && before.date === hour.date && before.hour === hour.hour) {
      before.fold = 'A';
      hour.fold = 'B';
    }
    hours.push(hour);
  }
  return hours;
}

/** `02:00`, and `02:00A` or `02:00B` where the day has two of them. */
export function hourName(hour: Pick<LocalHour, 'hour' | 'minute' | 'fold'>): string {
  return `${two(hour.hour)}:${two(hour.minute)}${hour.fold}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The dates of a window, each once, in their order. */
export function datesOf(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, day) => addDays(from, day));
}

/** The hours of the clock that a day skips: the names that exist on no clock that day. */
export function missingHours(hours: readonly LocalHour[], dates: readonly string[]): { date: string; hour: number }[] {
  const there = new Set(hours.map((hour) => `${hour.date} ${hour.hour}`));
  return dates.flatMap((date) => Array.from({ length: 24 }, (_, hour) => ({ date, hour })).filter(({ hour }) => !there.has(`${date} ${hour}`)));
}
