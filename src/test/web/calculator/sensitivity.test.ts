import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sensitivities, targetOf } from '../../../main/resources/web/app/pages/calculator/sensitivity';
import { figuresOf, VIEWS, type CostAnswer } from '../../../main/resources/web/app/pages/calculator/types';
import { TARGETS } from '../../../main/resources/web/app/pages/calculator/view';
import { ALLOCATED, ESTIMATED, FRANKFURT, NO_PRICE, SYSTEM } from './answers';

const answers: Record<string, CostAnswer> = { ALLOCATED, ESTIMATED, FRANKFURT, NO_PRICE, SYSTEM };

for (const [name, answer] of Object.entries(answers)) {
  test(`${name}: the deviations of one input at a time, in quadrature, are the ranges that the service states`, () => {
    for (const view of VIEWS) for (const target of TARGETS) {
      const stated = targetOf(figuresOf(answer, view), target);
      const found = sensitivities(answer, view, target);
      if (!stated) {
        assert.deepEqual(found, []);
        continue;
      }
      const deviations = found.flatMap((one) => [one.atLow, one.atHigh]).map((value) => value - stated.central);
      const side = (sign: number) => Math.sqrt(deviations.filter((one) => one * sign > 0).reduce((sum, one) => sum + one * one, 0));
      const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-6 * stated.central, `${view} ${target}: ${actual} is not ${expected}`);
      close(stated.central - side(-1), stated.low);
      close(stated.central + side(1), stated.high);
    }
  });
}

test('the most influential input comes first', () => {
  assert.deepEqual(sensitivities(FRANKFURT, 'OUTPUT', 'total').map((one) => one.input), ['rate', 'price', 'embedded', 'host']);
  assert.deepEqual(sensitivities(FRANKFURT, 'OUTPUT', 'market').map((one) => one.input), ['host']);
});
