import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsOf } from '../../../main/resources/web/app/pages/plan/baselines-data';
import { scarceOf, spanOf } from '../../../main/resources/web/app/pages/plan/explain-data';
import { comparable } from '../../../main/resources/web/app/pages/plan/front-data';
import { rowsOf } from '../../../main/resources/web/app/pages/plan/recent-data';
import { found, sortingOf } from '../../../main/resources/web/app/pages/plan/table-data';
import type { Assignment, Baseline, Binding, Front, FrontPoint, PlanState } from '../../../main/resources/web/app/pages/plan/types';
import { amount, emissions, gapShare, plain, price, signedMoney, signedShare } from '../../../main/resources/web/app/pages/plan/words';

test('amounts are as on a bill, and unknown is no 0', () => {
  assert.equal(amount(12.345, 'EUR'), '€12.35');
  assert.equal(amount(12345.6, 'EUR'), '€12,346');
  assert.equal(amount(0.00123, 'EUR'), '€0.0012');
  assert.equal(amount(0, 'EUR'), '€0');
  assert.equal(amount(undefined, 'EUR'), '–');
  assert.equal(price(50, 'EUR'), '€50');
});

test('a difference says its sign', () => {
  assert.equal(signedMoney(-3.2, 'EUR'), '−€3.20');
  assert.equal(signedMoney(3.2, 'EUR'), '+€3.20');
  assert.equal(signedMoney(0, 'EUR'), '€0');
  assert.equal(signedShare(-0.1234), '−12.3%');
  assert.equal(signedShare(-0.000025), '−0.003%');
  assert.equal(signedShare(0), '0%');
});

test('emissions are in tonnes from one tonne on', () => {
  assert.equal(emissions(999), '999 kg CO₂e');
  assert.equal(emissions(2792), '2.79 t CO₂e');
  assert.equal(emissions(undefined), '–');
});

test('whole numbers have no decimals', () => {
  assert.equal(plain(8), '8');
  assert.equal(plain(13.646), '13.6');
});

test('a gap without a share is unknown', () => {
  assert.equal(gapShare({ absolute: 3 }), '–');
  assert.equal(gapShare({ absolute: 3, relative: 0.0123 }), '1.23%');
});

const hour = (start: number, shadowPrice: number, place = 'p'): Binding => ({
  resource: 'ACCELERATORS', place, start: `2026-11-26T0${start}:00:00Z`, end: `2026-11-26T0${start + 1}:00:00Z`, left: 9 - start, capacity: 24, shadowPrice,
});

test('neighbouring scarce hours are one span, the dearest first', () => {
  assert.deepEqual(scarceOf([hour(2, 1), hour(1, 2), hour(5, 0.5), hour(1, 9, 'q')]).map((span) => [span.place, span.start.slice(11, 13), span.hours, span.left, span.shadowPrice]), [
    ['q', '01', 1, 8, 9], ['p', '01', 2, 7, 3], ['p', '05', 1, 4, 0.5],
  ]);
});

test('an obstacle without slots, as a budget, has no span', () => {
  assert.equal(spanOf({ kind: 'ENERGY_BUDGET', resource: 't', slots: [], missing: 1, occupiedBy: [] }), undefined);
  assert.deepEqual(spanOf({ kind: 'POOL_FULL', resource: 'p', slots: ['b', 'a'], missing: 1, occupiedBy: [] }), { first: 'a', last: 'b', slots: 2 });
});

const point = (planId: string, totalCost: number | undefined, emissionsKg: number | undefined, leftOut: number, dominated = false): FrontPoint => ({
  planId, status: 'SOLVING_COMPLETED', carbonPricePerTonne: 0, leftOut, dominated, ...(totalCost === undefined ? {} : { totalCost }), ...(emissionsKg === undefined ? {} : { emissionsKg }),
});

test('a plan that leaves more out is not on the line of a front, nor is a dominated or an unknown one', () => {
  const points = [point('a', 10, 5, 0), point('b', 8, 9, 0), point('c', 7, 3, 1), point('d', 11, 9, 0, true), point('e', undefined, undefined, 0)];
  const { line, others } = comparable({ id: 'f', name: 'f', status: 'SOLVING_ACTIVE', currency: 'USD', createdAt: '', points } as Front);
  assert.deepEqual(line.map((one) => one.planId), ['a', 'b']);
  assert.deepEqual(others.map((one) => one.planId), ['c', 'd']);
});

test('what rounding leaves of two equal sums is no difference', () => {
  const differences = { batches: 3, baselineBatches: 3, totalCost: { absolute: 1 }, emissionsKg: { absolute: -4.7e-13, relative: -2.2e-16 } };
  const baseline = { baseline: 'CHEAPEST_GREEDY', difference: { objective: { absolute: 0 }, all: differences, placedInBoth: differences } } as unknown as Baseline;
  assert.deepEqual(barsOf([baseline], 'emissionsKg', 'both')[0]!.difference, { absolute: 0, relative: 0 });
});

test('baselines are compared over what both place, or over all', () => {
  const differences = (absolute: number, batches: number) => ({ batches, baselineBatches: 3, totalCost: { absolute }, emissionsKg: { absolute: 1 } });
  const baseline = { baseline: 'CHEAPEST_GREEDY', difference: { objective: { absolute: 0 }, all: differences(5, 10), placedInBoth: differences(-5, 3) } } as unknown as Baseline;
  assert.deepEqual(barsOf([baseline], 'totalCost', 'both'), [{ baseline: 'CHEAPEST_GREEDY', difference: { absolute: -5 }, batches: 3, baselineBatches: 3 }]);
  assert.deepEqual(barsOf([baseline], 'totalCost', 'all').map((bar) => bar.difference.absolute), [5]);
  assert.deepEqual(barsOf([{ ...baseline, difference: undefined } as Baseline], 'totalCost', 'all'), []);
});

test('a search finds words in any order, of batch, tenant, pool and model', () => {
  const one = { batch: 'batch-1', tenant: 'Search', run: { pool: 'x-h100', site: 'x', model: 'llama' } } as Assignment;
  assert.equal(found([one], 'h100 search').length, 1);
  assert.equal(found([one], 'b200').length, 0);
  assert.equal(found([one], '').length, 1);
  assert.deepEqual(sortingOf('-cost'), { key: 'cost', down: true });
});

test('the plans of a front are one row among the recent ones', () => {
  const plan = (id: string, kind: string, createdAt: string) => ({ id, kind, name: 'n', createdAt }) as unknown as PlanState;
  const plans = [plan('a', 'PLAN', '2026-11-26T00:00:00Z'), plan('b', 'PARETO_POINT', '2026-11-25T00:00:01Z'), plan('c', 'PARETO_POINT', '2026-11-25T00:00:00Z'), plan('d', 'PARETO_POINT', '2026-11-24T00:00:00Z'), plan('e', 'PLAN', '2026-11-24T00:00:00Z')];
  assert.deepEqual(rowsOf(plans).map((row) => [row.plan.id, row.points]), [['a', 0], ['b', 2], ['d', 1], ['e', 0]]);
});
