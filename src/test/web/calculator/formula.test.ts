import { test } from 'node:test';
import assert from 'node:assert/strict';
import { formulaOf } from '../../../main/resources/web/app/pages/calculator/formula';
import { amountOf, carbonBars, costBars } from '../../../main/resources/web/app/pages/calculator/parts';
import { VIEWS, type CostAnswer } from '../../../main/resources/web/app/pages/calculator/types';
import { ALLOCATED, ESTIMATED, FRANKFURT, NO_PRICE, SYSTEM } from './answers';

const answers: Record<string, CostAnswer> = { ALLOCATED, ESTIMATED, FRANKFURT, NO_PRICE, SYSTEM };
const beside = { tdpWatts: 1000 };

for (const [name, answer] of Object.entries(answers)) {
  test(`${name}: each bar's formula with its factors yields the bar`, () => {
    for (const view of VIEWS) for (const bar of [...costBars(answer, view), ...carbonBars(answer, view)]) {
      const { result } = formulaOf(answer, view, bar.id, beside);
      const amount = amountOf(bar);
      assert.ok(result !== undefined && Math.abs(result - amount) < 1e-6 * Math.abs(amount), `${view} ${bar.id}: ${result} is not ${amount}`);
    }
  });
}

test('the host is the board power times the host factor less one', () => {
  const formula = formulaOf(FRANKFURT, 'OUTPUT', 'host');
  assert.equal(formula.text, 'C = P_board × (h − 1) × t / 3 600 000 × p × w / (N_in + w N_out) × 10⁶');
  assert.deepEqual(formula.equations, [1, 3, 4, 7, 10]);
  assert.deepEqual(formula.factors.map((factor) => factor.symbol), ['P_board', 'h', 'X', 't = N / X', 'p', 'N_in', 'N_out', 'w']);
});

test('idle time is charged on the allocation basis only', () => {
  assert.ok(formulaOf(ALLOCATED, 'OUTPUT', 'facility').equations.includes(6));
  assert.ok(!formulaOf(FRANKFURT, 'OUTPUT', 'facility').equations.includes(6));
  assert.match(formulaOf(ALLOCATED, 'OUTPUT', 'hardware').text, /\/ u/);
});

test('without published power the design power times the load stands in, and without that nothing is computed', () => {
  assert.deepEqual(formulaOf(ESTIMATED, 'OUTPUT', 'accelerator', beside).factors.slice(0, 2).map((factor) => factor.symbol), ['TDP', 'l']);
  assert.equal(formulaOf(ESTIMATED, 'OUTPUT', 'accelerator').result, undefined);
});

test('of phases measured apart a token bears its own alone', () => {
  const apart = structuredClone(FRANKFURT);
  const [point] = apart.operatingPoints;
  apart.operatingPoints = [{ ...point!, phase: 'PREFILL', tokenBasis: 'INPUT', throughputTokensPerSecondPerAccelerator: 8000 }, { ...point!, phase: 'DECODE' }];
  const output = formulaOf(apart, 'OUTPUT', 'hardware');
  assert.deepEqual(output.equations, [1, 9, 11]);
  assert.equal(output.text, 'C_hw = (r − e) × t / 3600 × 1 / N_out × 10⁶');
  assert.deepEqual(output.factors.filter((factor) => factor.name === 'throughput').map((factor) => [factor.symbol, factor.value.central]), [['X (decode)', 5071.55]]);
  assert.ok(Math.abs(output.result! - ((1.69 - 0.1384) / 3600 / 5071.55) * 1e6) < 1e-12);
  assert.equal(formulaOf(apart, 'BLENDED', 'hardware').result, undefined);
});
