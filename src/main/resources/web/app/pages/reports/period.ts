import { localDay } from './months';
import type { Interval } from './types';

/** A period in calendar days, both included, as people say it. */
export interface Days {
  first: string;
  last: string;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether it is a day that the calendar has. */
export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The day after; the service's periods end before it. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Spans that have ended and that reports are mostly made for: the last whole year, quarter, and month. */
export function usualPeriods(today: string): { kind: 'year' | 'quarter' | 'month'; label: string; days: Days }[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const quarter = Math.ceil(month / 3) === 1 ? { year: year - 1, n: 4 } : { year, n: Math.ceil(month / 3) - 1 };
  const last = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return [
    { kind: 'year', label: String(year - 1), days: months(year - 1, 1, 12) },
    { kind: 'quarter', label: `${quarter.year} Q${quarter.n}`, days: months(quarter.year, quarter.n * 3 - 2, 3) },
    { kind: 'month', label: `${last.year}-${two(last.month)}`, days: months(last.year, last.month, 1) },
  ];
}

function months(year: number, first: number, many: number): Days {
  return { first: `${year}-${two(first)}-01`, last: new Date(Date.UTC(year, first - 1 + many, 0)).toISOString().slice(0, 10) };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The days of an interval in a time zone. */
export function daysOf(interval: Interval, timeZone: string): Days {
  const text = (at: number) => {
    const { year, month, day } = localDay(at, timeZone);
    return `${year}-${two(month)}-${two(day)}`;
  };
  return { first: text(Date.parse(interval.start)), last: text(Date.parse(interval.end) - 1) };
}
