import type { Profile } from './types';

/** What a model was measured on. */
export interface Choices {
  accelerators: readonly string[];
  precisions: readonly string[];
  concurrencies: readonly number[];
}

/** The choices that the measurements of a model leave, once an accelerator and a precision are chosen (or are not). */
export function choicesOf(profiles: readonly Profile[], accelerator: string, precision: string): Choices {
  const there = profiles.filter((profile) => accelerator === '' || profile.acceleratorId === accelerator);
  const such = there.filter((profile) => precision === '' || profile.precision === precision);
  const points = such.flatMap((profile) => profile.points.map((point) => point.concurrency));
  return {
    accelerators: unique(profiles.map((profile) => profile.acceleratorId)).sort(),
    precisions: unique(there.map((profile) => profile.precision)).sort(),
    concurrencies: unique(points.filter((value): value is number => value !== undefined)).sort((a, b) => a - b),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
