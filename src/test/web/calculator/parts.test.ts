import { test } from 'node:test';
import assert from 'node:assert/strict';
import { amountOf, carbonBars, costBars } from '../../../main/resources/web/app/pages/calculator/parts';
import { FRANKFURT, NO_PRICE, SYSTEM } from './answers';

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-8 * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);

test('the steps of the cost add up to the electricity, and with the hardware to the total', () => {
  const bars = costBars(FRANKFURT, 'OUTPUT');
  assert.deepEqual(bars.map((bar) => bar.id), ['accelerator', 'host', 'facility', 'electricity', 'hardware', 'total']);
  near(bars[2]!.to, 0.0113136099);
  near(amountOf(bars[3]!), 0.0113136099);
  near(bars[4]!.to, 0.0853693981);
  near(amountOf(bars[5]!), 0.0853693981);
});

test('the boards bear their energy at the price of the hour', () => {
  const [accelerator] = costBars(FRANKFURT, 'OUTPUT');
  near(amountOf(accelerator!), 0.0277746911 * 0.201153194);
});

test('where the whole system was measured, one bar stands for boards and host', () => {
  assert.deepEqual(costBars(SYSTEM, 'OUTPUT').map((bar) => bar.id), ['system', 'facility', 'electricity', 'hardware', 'total']);
  assert.deepEqual(carbonBars(SYSTEM, 'OUTPUT').map((bar) => bar.id), ['carbonSystem', 'carbonFacility', 'location', 'market']);
});

test('without a price there is neither electricity nor a total, and never a zero', () => {
  const bars = costBars(NO_PRICE, 'OUTPUT');
  assert.deepEqual(bars.map((bar) => bar.id), ['hardware']);
  near(amountOf(bars[0]!), 0.0740557882);
});

test('the market-based figure stands on zero beside the location-based one', () => {
  const market = carbonBars(FRANKFURT, 'OUTPUT').at(-1)!;
  assert.deepEqual([market.id, market.kind, market.from, market.to], ['market', 'sum', 0, 40.7519712]);
});

test('a negative price makes steps that go down', () => {
  const paid = structuredClone(FRANKFURT);
  paid.perMillionOutputTokens.electricityCostPerMtok = { low: -0.02, central: -0.01, high: 0.01 };
  paid.perMillionOutputTokens.totalCostPerMtok = { low: 0.05, central: 0.0640557882, high: 0.08 };
  const bars = costBars(paid, 'OUTPUT');
  assert.ok(amountOf(bars[0]!) < 0);
  near(bars[2]!.to, -0.01);
  near(bars[4]!.from, -0.01);
  near(bars[4]!.to, 0.0640557882);
});
