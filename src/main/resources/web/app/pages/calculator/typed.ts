import type { Limits } from './view';

/** What has been typed into a field for a number: nothing, a number within the limits, or what is wrong with it. */
export type Typed = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'notANumber' } | { kind: 'outOfRange' };

/** Reads a number as it was typed; `scale` is 100 where it is typed in percent. Only a point divides off decimals. */
export function typed(text: string, limits: Limits, scale = 1): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { kind: 'notANumber' };
  // Twelve digits: 58% is 0.58 and not 0.5800000000000001.
  const value = Number((Number(trimmed) / scale).toPrecision(12));
  return value >= limits.least && value <= limits.most ? { kind: 'number', value } : { kind: 'outOfRange' };
}

/** How a number is put into its field. */
export function writtenAs(value: number | undefined, scale = 1): string {
  return value === undefined ? '' : String(Number((value * scale).toPrecision(12)));
}
