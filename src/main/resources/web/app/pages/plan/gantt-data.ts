import type { Assignment, PlacementProblem, ProblemBatch, ProblemPool } from './types';

/** A part of a batch's room in its pool: accelerators `from` to `to` (exclusive) of it. */
export interface Piece {
  from: number;
  to: number;
}

/** A batch as it is drawn: where its pool's accelerators are taken, top to bottom; most often one piece. */
export interface Bar {
  assignment: Assignment;
  batch: ProblemBatch | undefined;
  start: number;
  end: number;
  pieces: Piece[];
}

/** A pool as it is drawn, in pixels from the top. */
export interface Row {
  pool: ProblemPool;
  top: number;
  height: number;
  bars: Bar[];
}

export interface SiteBlock {
  site: string;
  top: number;
  /** Top of the strip with the price or the carbon intensity; below the name where there is no room beside it. */
  strip: number;
  bottom: number;
  rows: Row[];
}

export interface Layout {
  blocks: SiteBlock[];
  height: number;
}

export const STRIP = 26;
const GAP = 6;

/**
 * Gives each batch accelerators of its pool, in order of start, the lowest that are free together; where none are
 * together, several pieces. Since no plan takes more than there is, each finds room.
 */
export function packed(bars: readonly Omit<Bar, 'pieces'>[], count: number): Bar[] {
  const running: Bar[] = [];
  const done: Bar[] = [];
  let free: Piece[] = [{ from: 0, to: count }];
  for (const bar of [...bars].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (let at = running.length - 1; at >= 0; at--) {
      if (running[at]!.end <= bar.start) free = joined([...free, ...running.splice(at, 1)[0]!.pieces]);
    }
    const pieces = taken(free, bar.assignment.run.accelerators);
    free = without(free, pieces);
    const placed: Bar = { ...bar, pieces };
    running.push(placed);
    done.push(placed);
  }
  return done;
}

function taken(free: readonly Piece[], wanted: number): Piece[] {
  const fitting = free.find((piece) => piece.to - piece.from >= wanted);
  if (fitting) return [{ from: fitting.from, to: fitting.from + wanted }];
  const pieces: Piece[] = [];
  let left = wanted;
  for (const piece of [...free].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (left === 0) break;
    const part = Math.min(left, piece.to - piece.from);
    pieces.push({ from: piece.from, to: piece.from + part });
    left -= part;
  }
  return pieces;
}

function without(free: readonly Piece[], pieces: readonly Piece[]): Piece[] {
  return free.flatMap((range) => {
    const cut = pieces.find((piece) => piece.from >= range.from && piece.to <= range.to);
    if (!cut) return [range];
    return [{ from: range.from, to: cut.from }, { from: cut.to, to: range.to }].filter((piece) => piece.to > piece.from);
  });
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && last.to === piece.from) last.to = piece.to;
    else whole.push({ ...piece });
  }
  return whole;
}

/** Sites in the problem's order, their pools below each other; the height of a pool goes with its accelerators. */
export function layoutOf(problem: PlacementProblem, assignments: readonly Assignment[], site: string, narrow: boolean): Layout {
  const batches = new Map((problem.batches ?? []).map((batch) => [batch.id, batch]));
  const sites = (problem.sites ?? []).filter((one) => site === '' || one.id === site);
  const pools = (problem.pools ?? []).filter((pool) => sites.some((one) => one.id === pool.site));
  const most = Math.max(1, ...pools.map((pool) => pool.count));
  const tallest = Math.max(56, Math.min(170, 560 / Math.max(1, pools.length)));
  const label = narrow ? 18 : 0;
  const blocks: SiteBlock[] = [];
  let y = 0;
  for (const one of sites) {
    const block: SiteBlock = { site: one.id, top: y, strip: y + label, bottom: y, rows: [] };
    y += label + STRIP;
    for (const pool of pools.filter((each) => each.site === one.id)) {
      const height = Math.max(28, Math.round((pool.count / most) * tallest));
      y += label + GAP;
      block.rows.push({ pool, top: y, height, bars: packed(barsOf(assignments, pool.id, batches), pool.count) });
      y += height;
    }
    block.bottom = y;
    blocks.push(block);
    y += 2 * GAP;
  }
  return { blocks, height: y };
}

function barsOf(assignments: readonly Assignment[], pool: string, batches: ReadonlyMap<string, ProblemBatch>): Omit<Bar, 'pieces'>[] {
  return assignments
    .filter((assignment) => assignment.run.pool === pool)
    .map((assignment) => ({ assignment, batch: batches.get(assignment.batch), start: Date.parse(assignment.run.start), end: Date.parse(assignment.run.end) }));
}

export type Grouping = 'tenant' | 'priority' | 'model';

/** What a batch is coloured by; empty where it has none. */
export function groupOf(assignment: Assignment, batch: ProblemBatch | undefined, by: Grouping): string {
  if (by === 'tenant') return assignment.tenant ?? '';
  if (by === 'model') return assignment.run.model ?? '';
  return String(batch?.priority ?? 0);
}

/** All groups with their number of batches, in the order of their colours: priorities from high to low, others by size. */
export function groupsOf(assignments: readonly Assignment[], problem: PlacementProblem, by: Grouping): { name: string; batches: number }[] {
  const batches = new Map((problem.batches ?? []).map((batch) => [batch.id, batch]));
  const counts = new Map<string, number>();
  for (const one of assignments) {
    const name = groupOf(one, batches.get(one.batch), by);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const groups = [...counts].map(([name, number]) => ({ name, batches: number }));
  return groups.sort((a, b) => (by === 'priority' ? Number(b.name) - Number(a.name) : b.batches - a.batches || a.name.localeCompare(b.name)));
}

/** Times at which the axis is marked: full hours or midnights of a zone, as many as there is room for. */
export function ticksOf(from: number, to: number, zone: string, most: number): number[] {
  const HOUR = 3_600_000;
  const steps = [1, 2, 3, 6, 12, 24, 48, 168];
  const step = steps.find((hours) => (to - from) / (hours * HOUR) <= most) ?? 336;
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', day: 'numeric', hourCycle: 'h23' });
  const found: number[] = [];
  // Quarters of an hour, since some zones are 30 or 45 minutes off the full hour.
  for (let at = Math.ceil(from / (HOUR / 4)) * (HOUR / 4); at <= to; at += HOUR / 4) {
    const parts = Object.fromEntries(hour.formatToParts(at).map((part) => [part.type, part.value]));
    if (parts['minute'] !== '00' || Number(parts['hour']) % Math.min(step, 24) !== 0) continue;
    if (step > 24 && found.length > 0 && at - found.at(-1)! < step * HOUR - 2 * HOUR) continue;
    found.push(at);
  }
  return found;
}
