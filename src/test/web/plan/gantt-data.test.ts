import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, layoutOf, packed, ticksOf } from '../../../main/resources/web/app/pages/plan/gantt-data';
import { barLabel, shortOf } from '../../../main/resources/web/app/pages/plan/gantt-option';
import type { Assignment, PlacementProblem } from '../../../main/resources/web/app/pages/plan/types';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-26T00:00:00Z');

function assignment(batch: string, pool: string, from: number, to: number, accelerators: number, tenant?: string): Assignment {
  const costs = { electricityCost: 0, hardwareCost: 0, egressCost: 0, latenessCost: 0, totalCost: 0, carbonCost: 0, moveCost: 0, weightedCost: 0 };
  const run = { pool, site: 's', start: new Date(START + from * HOUR).toISOString(), end: new Date(START + to * HOUR).toISOString(), accelerators };
  return { batch, run, energyKwh: 0, costs, emissionsKg: 0, delayHours: 0, lateHours: 0, ...(tenant ? { tenant } : {}) };
}

const bar = (batch: string, from: number, to: number, accelerators: number) => ({ assignment: assignment(batch, 'p', from, to, accelerators), batch: undefined, start: from, end: to });
const piecesOf = (bars: ReturnType<typeof packed>) => Object.fromEntries(bars.map((one) => [one.assignment.batch, one.pieces]));

test('batches that run together lie below each other', () => {
  assert.deepEqual(piecesOf(packed([bar('a', 0, 4, 8), bar('b', 1, 3, 16)], 24)), { a: [{ from: 0, to: 8 }], b: [{ from: 8, to: 24 }] });
});

test('what has ended leaves its room at that moment', () => {
  assert.deepEqual(piecesOf(packed([bar('a', 0, 2, 8), bar('b', 2, 4, 8)], 8)), { a: [{ from: 0, to: 8 }], b: [{ from: 0, to: 8 }] });
});

test('where no room is free together a batch lies in pieces, and never over another', () => {
  const bars = packed([bar('a', 0, 5, 8), bar('b', 1, 9, 8), bar('c', 2, 5, 8), bar('d', 5, 6, 16)], 24);
  assert.deepEqual(piecesOf(bars)['d'], [{ from: 0, to: 8 }, { from: 16, to: 24 }]);
});

const problem: PlacementProblem = {
  horizon: { start: '2026-11-26T00:00:00Z', end: '2026-11-27T00:00:00Z', slotMinutes: 60 },
  sites: [{ id: 's' }, { id: 'u' }],
  pools: [{ id: 's-h100', site: 's', accelerator: 'h100', count: 16 }, { id: 'u-b200', site: 'u', accelerator: 'b200', count: 32 }],
  batches: [{ id: 'a', priority: 2 }, { id: 'b' }],
};
const both = [assignment('a', 's-h100', 0, 2, 8, 'search'), assignment('b', 'u-b200', 0, 2, 8)];

test('pools stand below their site, as high as they have accelerators', () => {
  const layout = layoutOf(problem, both, '', false);
  assert.deepEqual(layout.blocks.map((block) => [block.site, block.rows.map((row) => [row.pool.id, row.height, row.bars.length])]), [['s', [['s-h100', 85, 1]]], ['u', [['u-b200', 170, 1]]]]);
  assert.ok(layout.blocks[0]!.bottom < layout.blocks[1]!.top);
});

test('one site alone is drawn where one is asked for', () => {
  assert.deepEqual(layoutOf(problem, both, 'u', false).blocks.map((block) => block.site), ['u']);
});

test('groups are by size, priorities from high to low, and none is a group', () => {
  assert.deepEqual(groupsOf(both, problem, 'priority'), [{ name: '2', batches: 1 }, { name: '0', batches: 1 }]);
  assert.deepEqual(groupsOf(both, problem, 'tenant').map((group) => group.name).sort(), ['', 'search']);
});

test('ticks are midnights of the zone, also where a day has 23 hours', () => {
  const from = Date.parse('2026-03-27T00:00:00Z');
  assert.deepEqual(ticksOf(from, from + 96 * HOUR, 'Europe/Berlin', 4).map((at) => new Date(at).toISOString()), ['2026-03-27T23:00:00.000Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', '2026-03-30T22:00:00.000Z']);
});

test('ticks are full hours of a zone that is half an hour off', () => {
  assert.deepEqual(ticksOf(START, START + 3 * HOUR, 'Asia/Kolkata', 4).map((at) => new Date(at).toISOString()), ['2026-11-26T00:30:00.000Z', '2026-11-26T01:30:00.000Z', '2026-11-26T02:30:00.000Z']);
});

test('a bar is named as far as there is room', () => {
  const one = { assignment: assignment('batch-00042', 'p', 0, 1, 8) };
  assert.equal(barLabel(one, 'search', 200, 20), 'batch-00042 · search');
  assert.equal(barLabel(one, 'search', 90, 20), 'batch-00042');
  assert.equal(barLabel(one, 'search', 30, 20), '42');
  assert.equal(barLabel(one, 'search', 12, 20), '');
  assert.equal(barLabel(one, 'search', 200, 8), '');
});

test('a pool below its site is named without it', () => {
  assert.equal(shortOf('de-frankfurt-b200', 'de-frankfurt'), 'b200');
  assert.equal(shortOf('mine', 'de-frankfurt'), 'mine');
});
