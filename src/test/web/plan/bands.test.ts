import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOf, runsOf, withOwn } from '../../../main/resources/web/app/pages/plan/bands';

const horizon = { start: '2026-11-26T00:00:00Z', end: '2026-11-26T02:00:00Z', slotMinutes: 30 };
const at = (time: string) => Date.parse(`2026-11-26T${time}:00Z`);
const stored = [{ start: '2026-11-26T00:00:00Z', end: '2026-11-26T01:00:00Z', pricePerKwh: 0.1, locationIntensityGco2ePerKwh: 300 }];

test('hours of which nothing is known stay unknown', () => {
  assert.deepEqual(withOwn({ id: 's', region: 'r' }, stored, { horizon }), [
    { start: at('00:00'), end: at('01:00'), price: 0.1, carbon: 300 },
    { start: at('01:00'), end: at('02:00') },
  ]);
});

test('a price of its own stands in place of the stored one, each slot apart', () => {
  const steps = withOwn({ id: 's', region: 'r', electricityPricePerKwh: [0.2, 0.3, -0.1, 0] }, stored, { horizon });
  assert.deepEqual(steps.map((step) => step.price), [0.2, 0.3, -0.1, 0]);
  assert.deepEqual(steps.map((step) => step.carbon), [300, 300, undefined, undefined]);
});

test('neighbours of the same value are one run, and gaps stay gaps', () => {
  const steps = [{ start: 0, end: 1, price: 5 }, { start: 1, end: 2, price: 5 }, { start: 2, end: 3 }, { start: 3, end: 4, price: 5 }];
  assert.deepEqual(runsOf(steps, 'price'), [{ start: 0, end: 2, value: 5 }, { start: 3, end: 4, value: 5 }]);
});

test('the range is that of all sites, with 0', () => {
  const sites = new Map([['a', [{ start: 0, end: 1, price: 0.2 }]], ['b', [{ start: 0, end: 1, price: -0.1 }]]]);
  assert.deepEqual(rangeOf({ sites, sourceIds: [] }, 'price'), { least: -0.1, most: 0.2 });
  assert.equal(rangeOf({ sites, sourceIds: [] }, 'carbon'), undefined);
});
