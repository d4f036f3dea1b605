import { flag, number, oneOf, text, words, type UrlState, type ViewOf } from '../../core/url-state';

/** Everything of the view that the link holds. */
export const PARAMETERS = {
  plan: text(),
  pareto: text(),
  batch: text(),
  mode: oneOf(['plan', 'front'], 'plan'),
  source: oneOf(['demo', 'file', 'plan'], 'demo'),
  from: text(),
  demo: text('global-week'),
  batches: number(1, 50_000, 50),
  seconds: number(0, 36_000, 30),
  carbon: number(0, 1_000_000, 50),
  prices: words(16),
  band: oneOf(['price', 'carbon', 'none'], 'price'),
  colour: oneOf(['tenant', 'priority', 'model'], 'tenant'),
  deadlines: flag(true),
  zone: text('UTC'),
  site: text(),
  zoom: text(),
  compare: oneOf(['both', 'all'], 'both'),
  sort: text(),
  q: text(),
};

export type PlanView = ViewOf<typeof PARAMETERS>;
export type PlanUrl = UrlState<typeof PARAMETERS>;

/** Carbon prices of a front where the link names none, per tonne. */
export const FRONT_PRICES: readonly string[] = ['0', '50', '100', '200', '400'];

/** A part of the horizon, as shares of it from 0 to 1. */
export interface Zoom {
  from: number;
  to: number;
}

export const WHOLE: Zoom = { from: 0, to: 1 };

/** `0.25-0.5`; undefined where the text is no part of the horizon. */
export function readZoom(text: string): Zoom | undefined {
  const parts = /^(\d?\.?\d+)-(\d?\.?\d+)$/.exec(text);
  if (!parts) return undefined;
  const [from, to] = [Number(parts[1]), Number(parts[2])];
  return from >= 0 && to <= 1 && from < to ? { from, to } : undefined;
}

export function writeZoom(zoom: Zoom): string {
  return zoom.from <= 0.0005 && zoom.to >= 0.9995 ? '' : `${Number(zoom.from.toFixed(3))}-${Number(zoom.to.toFixed(3))}`;
}

/** A part `factor` times as wide around its middle (below 1: nearer), kept within the horizon, and never below a hundredth of it. */
export function zoomed(zoom: Zoom, factor: number): Zoom {
  const width = Math.min(1, Math.max(0.01, (zoom.to - zoom.from) * factor));
  const middle = (zoom.from + zoom.to) / 2;
  const from = Math.min(Math.max(0, middle - width / 2), 1 - width);
  return { from, to: from + width };
}

/** Moved by a share of its own width. */
export function moved(zoom: Zoom, share: number): Zoom {
  const width = zoom.to - zoom.from;
  const from = Math.min(Math.max(0, zoom.from + share * width), 1 - width);
  return { from, to: from + width };
}

/** Whether `Intl` knows a time zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
