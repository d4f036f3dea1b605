import type { Binding, Obstacle } from './types';

/** Neighbouring hours in which the same is scarce. */
export interface Scarce {
  resource: 'ACCELERATORS' | 'POWER';
  place: string;
  start: string;
  end: string;
  hours: number;
  /** The least that is left, and the sum of what one more accelerator (or kW) would save. */
  left: number;
  shadowPrice: number;
}

/** Scarce hours, neighbouring ones taken together; the dearest first. */
export function scarceOf(bindings: readonly Binding[]): Scarce[] {
  const spans: Scarce[] = [];
  const inOrder = [...bindings].sort((a, b) => a.resource.localeCompare(b.resource) || a.place.localeCompare(b.place) || a.start.localeCompare(b.start));
  for (const one of inOrder) {
    const hours = (Date.parse(one.end) - Date.parse(one.start)) / 3_600_000;
    const last = spans.at(-1);
    if (last && last.resource === one.resource && last.place === one.place && last.end === one.start) {
      last.end = one.end;
      last.hours += hours;
      last.left = Math.min(last.left, one.left);
      last.shadowPrice += one.shadowPrice;
    } else spans.push({ resource: one.resource, place: one.place, start: one.start, end: one.end, hours, left: one.left, shadowPrice: one.shadowPrice });
  }
  return spans.sort((a, b) => b.shadowPrice - a.shadowPrice || b.hours - a.hours);
}

/** The first and the last slot that an obstacle is about, and how many; undefined for budgets, which have none. */
export function spanOf(obstacle: Obstacle): { first: string; last: string; slots: number } | undefined {
  const slots = [...obstacle.slots].sort();
  const first = slots[0];
  return first === undefined ? undefined : { first, last: slots.at(-1)!, slots: slots.length };
}

/** Hours from one moment to another; below 0 where the other is earlier. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}
