import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../../main/resources/web/app/pages/now/rows';
import { answer, entry, ranking } from './sample';

const PRICED = entry('de-frankfurt', {
  totalCostPerMtok: 0.08, electricityCostPerMtok: 0.01, hardwareCostPerMtok: 0.07, facilityEnergyKwhPerMtok: 0.05,
  locationBasedGco2ePerMtok: 20, marketBasedGco2ePerMtok: 40, weakestPriceTier: 'TYPICAL', weakestIntensityTier: 'ANNUAL',
});

test('a ranking alone gives price and intensity as the cost and the emissions of its energy', () => {
  const [row] = rowsOf(ranking([PRICED]));
  assert.deepEqual(row!.price, { central: 0.2, tier: 'TYPICAL' });
  assert.deepEqual(row!.intensity, { central: 400, tier: 'ANNUAL' });
  assert.equal(row!.tokens, 12_500_000);
  assert.deepEqual(row!.total, { central: 0.08 });
});

test('what is not known stays absent and says why once the details are there', () => {
  const unpriced = entry('is-reykjavik', { hardwareCostPerMtok: 0.07, facilityEnergyKwhPerMtok: 0.05 });
  const notCalculated = [{ figure: 'electricityCostPerMtok', reason: 'NO_PRICE' }, { figure: 'totalCostPerMtok', reason: 'NO_PRICE' }, { figure: 'locationBasedGco2ePerMtok', reason: 'NO_DIRECT_FACTOR' }];
  const [before] = rowsOf(ranking([unpriced]));
  assert.deepEqual(before!.total, {});
  assert.equal(before!.tokens, undefined);
  const [after] = rowsOf(ranking([unpriced]), { details: [answer('is-reykjavik', { quality: { caveats: [], notCalculated } })] });
  assert.deepEqual(after!.total, { reason: 'NO_PRICE' });
  assert.deepEqual(after!.price, { reason: 'NO_PRICE' });
  assert.deepEqual(after!.intensity, { reason: 'NO_DIRECT_FACTOR' });
});

test('details of an hour add bounds, ages and the kind of the price', () => {
  const details = [answer('de-frankfurt', {
    perMillionOutputTokens: { totalCostPerMtok: { low: 0.07, central: 0.08, high: 0.09 } },
    price: { pricePerKwh: { low: 0.1, central: 0.2, high: 0.3 }, priceKind: 'WHOLESALE', tier: 'TYPICAL', ageDays: 693.7 },
    carbon: { location: { intensityGco2ePerKwh: { low: 400, central: 400, high: 400 }, tier: 'ANNUAL', ageDays: 1059 } },
  })];
  const [row] = rowsOf(ranking([PRICED]), { details });
  assert.deepEqual(row!.total, { central: 0.08, low: 0.07, high: 0.09 });
  assert.deepEqual(row!.price, { central: 0.2, low: 0.1, high: 0.3, tier: 'TYPICAL', ageDays: 693.7 });
  assert.equal(row!.priceKind, 'WHOLESALE');
  assert.equal(row!.intensity.ageDays, 1059);
});

test('the mean of a window has no bounds, which are those of an hour', () => {
  const details = [answer('de-frankfurt', {
    perMillionOutputTokens: { totalCostPerMtok: { low: 0.07, central: 0.085, high: 0.09 } },
    price: { pricePerKwh: { low: 0.1, central: 0.25, high: 0.3 }, priceKind: 'WHOLESALE', tier: 'TYPICAL', ageDays: 2 },
  })];
  const [row] = rowsOf(ranking([PRICED], { hours: 24 }), { details });
  assert.deepEqual(row!.total, { central: 0.08 });
  assert.deepEqual(row!.price, { central: 0.2, tier: 'TYPICAL', ageDays: 2 });
});

test('bounds are those of the kind of token that is asked for', () => {
  const details = [answer('de-frankfurt', {
    perMillionOutputTokens: { totalCostPerMtok: { low: 7, central: 8, high: 9 } },
    perMillionInputTokens: { totalCostPerMtok: { low: 1, central: 2, high: 3 } },
    perMillionBlendedTokens: { totalCostPerMtok: { low: 4, central: 5, high: 6 } },
  })];
  assert.equal(rowsOf(ranking([PRICED], { tokens: 'INPUT' }), { details })[0]!.total.high, 3);
  assert.equal(rowsOf(ranking([PRICED], { tokens: 'BLENDED' }), { details })[0]!.total.high, 6);
});
