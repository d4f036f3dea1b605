import { test } from 'node:test';
import assert from 'node:assert/strict';
import { localHours } from '../../../main/resources/web/app/pages/hours/calendar';
import { fromSeries, fromSignals } from '../../../main/resources/web/app/pages/hours/rows';
import { correlation, extremes, leastStretch, profileOf, quantile, scaleOf, tiersOf, within } from '../../../main/resources/web/app/pages/hours/statistics';
import { brush, windowOf } from '../../../main/resources/web/app/pages/hours/view';

const day = localHours('2024-07-15', '2024-07-16', 'UTC');

test('the cheapest stretch may go over midnight', () => {
  const values = day.map((hour) => (hour.hour === 23 || hour.hour < 2 ? -5 : 40));
  assert.deepEqual(leastStretch(profileOf(day, values)), { from: 23, to: 2, mean: -5 });
});

test('where every hour is the same, or one is unknown, no stretch is the cheapest', () => {
  assert.equal(leastStretch(profileOf(day, day.map(() => 94))), undefined);
  assert.equal(leastStretch(profileOf(day, day.map((hour) => (hour.hour === 7 ? undefined : hour.hour)))), undefined);
});

test('the mean day counts both hours of the same name and leaves out what is unknown', () => {
  const hours = localHours('2024-10-27', '2024-10-28', 'Europe/Berlin');
  const profile = profileOf(hours, hours.map((hour) => (hour.fold === 'A' ? 10 : hour.fold === 'B' ? 30 : hour.hour === 5 ? undefined : 1)));
  assert.equal(profile[2]!.n, 2);
  assert.equal(profile[2]!.mean, 20);
  assert.equal(profile[5]!.n, 0);
  assert.equal(profile[5]!.mean, undefined);
});

test('percentiles are linear between order statistics', () => {
  assert.equal(quantile([10, undefined, 20], 0.1), 11);
  assert.equal(quantile([], 0.5), undefined);
});

test('extremes point at the first least and the first greatest', () => {
  assert.deepEqual(extremes([undefined, 3, -2, 7, -2]), { least: 2, most: 3 });
  assert.equal(extremes([undefined]), undefined);
});

test('correlation is known only where both sides move', () => {
  assert.equal(correlation([1, 2, 3], [2, 4, 6]), 1);
  assert.equal(correlation([1, 2, 3], [94, 94, 94]), undefined);
});

test('colours diverge around 0 where a value has a sign, and one spike does not set their end', () => {
  assert.deepEqual(scaleOf([10, 50], true), { min: 0, max: 48, diverging: true });
  const negative = scaleOf([-10, 10], true);
  assert.equal(negative.min, -negative.max);
  const spike = scaleOf([...Array.from({ length: 999 }, () => 30), 5000], true);
  assert.equal(spike.max, 30);
  assert.equal(scaleOf([94, 94], false).diverging, false);
});

test('tiers are counted, the unknown among them', () => {
  assert.deepEqual(tiersOf(['MEASURED', undefined, 'MEASURED']), [{ tier: 'MEASURED', hours: 2 }, { tier: undefined, hours: 1 }]);
});

test('a brush holds hours on its edge and none with an unknown side', () => {
  const area = { priceFrom: -5, priceTo: 20, carbonFrom: 100, carbonTo: 200 };
  assert.equal(within({ start: 0, price: -5, carbon: 200 }, area), true);
  assert.equal(within({ start: 0, price: 21, carbon: 150 }, area), false);
  assert.equal(within({ start: 0, carbon: 150 }, area), false);
});

test('a brush is read from the link and written as it was read', () => {
  assert.deepEqual(brush.read('-5,20,100,200'), { priceFrom: -5, priceTo: 20, carbonFrom: 100, carbonTo: 200 });
  assert.equal(brush.write(brush.read('-5,20,100,200')), '-5,20,100,200');
  assert.equal(brush.read('20,-5,100,200'), undefined);
  assert.equal(brush.read('1,2,3'), undefined);
});

test('a window that ends before it starts, or lasts more than 366 days, becomes a week', () => {
  assert.deepEqual(windowOf('2024-07-15', ''), { from: '2024-07-15', to: '2024-07-22', sound: true });
  assert.deepEqual(windowOf('2024-07-15', '2024-07-01'), { from: '2024-07-15', to: '2024-07-22', sound: false });
  assert.deepEqual(windowOf('2024-01-01', '2025-01-01'), { from: '2024-01-01', to: '2025-01-01', sound: true });
  assert.deepEqual(windowOf('2024-01-01', '2025-01-02'), { from: '2024-01-01', to: '2024-01-08', sound: false });
});

test('an hour without price in a series has none, not 0', () => {
  const answer = fromSeries({ currency: 'USD', model: { id: 'm', name: 'M' }, accelerator: { id: 'a', name: 'A' }, caveats: [], sourceIds: [], steps: [{ start: '2024-07-15T00:00:00Z' }, { start: '2024-07-15T01:00:00Z', pricePerKwh: -0.002, priceTier: 'PUBLISHED' }] });
  assert.equal(answer.rows[0]!.price, undefined);
  assert.equal(answer.rows[1]!.price, -2);
  assert.equal(answer.rows[1]!.priceTier, 'PUBLISHED');
});

test('signals of a zone keep the currency of the market and gather sources once', () => {
  const carbon = { intensityGramsPerKwh: { low: 94, central: 94, high: 94 }, basis: 'DIRECT', tier: 'ANNUAL', sourceId: 'eea-2023', caveats: ['ANNUAL_AVERAGE'] };
  const answer = fromSignals({ zone: 'DK-DK1', resolved: [{ start: '2024-07-15T00:00:00Z', carbon, unknown: ['PRICE'] }, { start: '2024-07-15T01:00:00Z', carbon, unknown: ['PRICE'] }] }, 'EUR');
  assert.equal(answer.currency, 'EUR');
  assert.deepEqual(answer.sourceIds, ['eea-2023']);
  assert.equal(answer.rows[0]!.price, undefined);
  assert.equal(answer.rows[0]!.carbon, 94);
});
