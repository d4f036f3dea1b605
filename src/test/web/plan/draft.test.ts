import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchOf, EMPTY, handedIn, issuesOf, parsePrices, parseProblem, placeOf, wrongFields } from '../../../main/resources/web/app/pages/plan/draft';
import { batchField, changeField, NO_CHANGE, replanOf } from '../../../main/resources/web/app/pages/plan/change-data';
import type { PlacementProblem } from '../../../main/resources/web/app/pages/plan/types';

const base: PlacementProblem = {
  horizon: { start: '2026-11-30T00:00:00Z', end: '2026-12-07T00:00:00Z', slotMinutes: 60 }, carbonPricePerTonne: 50,
  batches: [{ id: 'one' }], sites: [{ id: 's' }], pools: [{ id: 'p', site: 's', accelerator: 'h100', count: 8 }], solving: { timeLimitSeconds: 30, seed: 7 },
};

test('a batch has what was typed and nothing else', () => {
  assert.deepEqual(batchOf({ ...EMPTY, id: ' mine ', models: 'a, b', inputTokens: '2e9', outputTokens: '5', deadline: '2026-12-01T06:30', priority: '0' }), {
    id: 'mine', models: ['a', 'b'], inputTokens: 2e9, outputTokens: 5, deadline: '2026-12-01T06:30:00Z', priority: 0,
  });
});

test('fields that need a number are named where they have none', () => {
  assert.deepEqual(wrongFields({ ...EMPTY, inputTokens: 'many', priority: '3', tenant: 'x' }), ['inputTokens']);
});

test('terms and own batches join the problem, which keeps the rest', () => {
  const problem = handedIn(base, { seconds: 5, carbon: 80 }, [{ ...EMPTY, id: 'mine' }], []);
  assert.deepEqual(problem.solving, { timeLimitSeconds: 5, seed: 7 });
  assert.equal(problem.carbonPricePerTonne, 80);
  assert.deepEqual(problem.batches, [{ id: 'one' }, { id: 'mine' }]);
  assert.deepEqual(base.batches, [{ id: 'one' }]);
});

test('a front has prices in place of the price', () => {
  const problem = handedIn(base, { seconds: 5, carbon: 80, prices: [0, 100] }, [], []);
  assert.deepEqual(problem.carbonPricesPerTonne, [0, 100]);
  assert.equal('carbonPricePerTonne' in problem, false);
});

test('lists that come as CSV are not in the JSON', () => {
  const problem = handedIn(base, { seconds: 5, carbon: 0 }, [], ['batches', 'sites']);
  assert.equal('batches' in problem, false);
  assert.equal('sites' in problem, false);
  assert.equal(problem.pools?.length, 1);
});

test('what is wrong is said where it was given', () => {
  assert.deepEqual(placeOf('solving.timeLimitSeconds', 50), { at: 'seconds' });
  assert.deepEqual(placeOf('carbonPricePerTonne', 50), { at: 'carbon' });
  assert.deepEqual(placeOf('carbonPricesPerTonne[1]', 50), { at: 'prices' });
  assert.deepEqual(placeOf('batches.csv:18 deadline', 0), { at: 'csv', part: 'batches' });
  assert.deepEqual(placeOf('batches[51].models[0]', 50), { at: 'added', index: 1, field: 'models' });
  assert.deepEqual(placeOf('batches[51].fits', 50), { at: 'added', index: 1 });
  assert.deepEqual(placeOf('batches[49].deadline', 50), { at: 'other' });
  assert.deepEqual(placeOf('sites[0].region', 50), { at: 'other' });
});

test('a request that could not be read is one issue with its property', () => {
  assert.deepEqual(issuesOf({ property: 'horizon.start' }, 'invalid-property', 'must be a moment'), [
    { severity: 'ERROR', code: 'invalid-property', path: 'horizon.start', message: 'must be a moment', details: {} },
  ]);
  assert.deepEqual(issuesOf({}, 'too-many-plans', ''), []);
});

test('carbon prices are 1 to 16 different numbers', () => {
  assert.deepEqual(parsePrices('0, 50 100;'), ['0', '50', '100']);
  assert.deepEqual(parsePrices('0，1e2'), ['0', '100']);
  for (const wrong of ['', '0, 0', '-1', 'x', Array.from({ length: 17 }, (_, at) => at).join()]) assert.equal(parsePrices(wrong), undefined, wrong);
});

test('a file that is no JSON object is no problem', () => {
  assert.throws(() => parseProblem('[1]'), SyntaxError);
  assert.throws(() => parseProblem('{"a":'), SyntaxError);
  assert.equal(parseProblem('{"name":"week"}').name, 'week');
});

test('a replan has what was typed and nothing else', () => {
  assert.deepEqual(replanOf({ ...NO_CHANGE, now: '2026-11-28T12:00', pool: 'p', outageFrom: '2026-11-29T00:00', availableAccelerators: '0', removeBatches: 'a, b' }), {
    now: '2026-11-28T12:00:00Z', pools: [{ id: 'p', outages: [{ from: '2026-11-29T00:00:00Z', availableAccelerators: 0 }] }], removeBatches: ['a', 'b'],
  });
});

test('what is wrong with a replan is said at its field', () => {
  assert.equal(changeField('pools[0].outages[0].to'), 'outageTo');
  assert.equal(changeField('pools[0].id'), 'pool');
  assert.equal(changeField('sites[0].electricityPricePerKwh'), 'electricityPricePerKwh');
  assert.equal(changeField('removeBatches[0]'), 'removeBatches');
  assert.equal(changeField('horizonEnd'), undefined);
});

test('what is wrong with one more batch is said at its field', () => {
  const issue = (path: string) => ({ severity: 'ERROR' as const, code: 'x', path, message: '', details: {} });
  assert.equal(batchField(issue('models[0]')), 'models');
  assert.equal(batchField(issue('fits[0].durationHours')), undefined);
});
