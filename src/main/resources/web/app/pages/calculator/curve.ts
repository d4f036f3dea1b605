import type { Profile, ProfilePoint } from './types';

/** By what a point of a curve can be asked for. */
export type Axis = 'concurrency' | 'interactivity';

/** A curve's points in the order of the slider, which steps only where a point can be named by its coordinate. */
export interface Curve {
  profile: Profile;
  axis: Axis | undefined;
  points: readonly ProfilePoint[];
}

/** The points of a measurement that can be asked for, from the slowest service per user to the fastest. */
export function curveOf(profile: Profile): Curve {
  const axis = axisOf(profile.points);
  if (!axis) return { profile, axis: undefined, points: profile.points };
  const best = new Map<number, ProfilePoint>();
  for (const point of profile.points) {
    const at = coordinate(point, axis)!;
    const known = best.get(at);
    // The service lets the one with more throughput count where two share a coordinate.
    if (!known || known.throughputTokensPerSecondPerAccelerator < point.throughputTokensPerSecondPerAccelerator) best.set(at, point);
  }
  const points = [...best.entries()].sort(([a], [b]) => a - b).map(([, point]) => point);
  return { profile, axis, points };
}

function axisOf(points: readonly ProfilePoint[]): Axis | undefined {
  if (points.every((point) => point.concurrency !== undefined)) return 'concurrency';
  if (points.every((point) => point.interactivityTokensPerSecondPerUser !== undefined)) return 'interactivity';
  return undefined;
}

export function coordinate(point: { concurrency?: number; interactivityTokensPerSecondPerUser?: number }, axis: Axis): number | undefined {
  return axis === 'concurrency' ? point.concurrency : point.interactivityTokensPerSecondPerUser;
}

/** The step of the slider at which an answer stands; -1 where it lies between the points, or cannot be told. */
export function stepOf(curve: Curve, chosen: { concurrency?: number; interactivityTokensPerSecondPerUser?: number } | undefined): number {
  if (!chosen || !curve.axis) return curve.points.length === 1 ? 0 : -1;
  const at = coordinate(chosen, curve.axis);
  return curve.points.findIndex((point) => coordinate(point, curve.axis!) === at);
}

/** The accelerators that a model was measured on, the precisions of one, and its measurements; each once, in order. */
export function acceleratorsOf(profiles: readonly Profile[]): string[] {
  return distinct(profiles.map((profile) => profile.acceleratorId));
}

export function precisionsOf(profiles: readonly Profile[], accelerator: string): string[] {
  return distinct(profiles.filter((profile) => profile.acceleratorId === accelerator).map((profile) => profile.precision));
}

export function measurementsOf(profiles: readonly Profile[], accelerator: string, precision: string): Profile[] {
  return profiles.filter((profile) => profile.acceleratorId === accelerator && (precision === '' || profile.precision === precision));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
