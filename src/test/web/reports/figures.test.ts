import { test } from 'node:test';
import assert from 'node:assert/strict';
import { bridge, buildUp, bySite, byTier, chainOf, coveredShare } from '../../../main/resources/web/app/pages/reports/figures';
import { report } from './report';

test('sites come with the most electricity first, in MWh', () => {
  assert.deepEqual(bySite(report()).map((site) => [site.siteId, site.energyMwh, site.locationTco2e, site.marketTco2e]), [
    ['de-frankfurt', 1000, 329, 579.648],
    ['fr-paris', 500, 25, 11.672],
  ]);
});

test('the stays of a site that moved are added up, and a stay without a factor is not 0 t', () => {
  const [paris, frankfurt] = report().stays;
  const moved = { ...paris!, siteId: 'hall' };
  const site = bySite(report({ stays: [moved, { ...frankfurt!, siteId: 'hall', stayNumber: 1, locationBasedTco2e: undefined }] }))[0]!;
  assert.deepEqual([site.energyMwh, site.locationTco2e, site.marketTco2e, site.regionIds.join(' ')], [1500, 25, 591.32, 'fr-paris de-frankfurt']);
  assert.equal(bySite(report({ stays: [{ ...frankfurt!, locationBasedTco2e: undefined }] }))[0]!.locationTco2e, undefined);
});

test('tiers stand in their order, each with the location-based emissions of the same energy', () => {
  assert.deepEqual(byTier(report()).map((row) => [row.tier, row.energyMwh, row.marketTco2e, row.locationTco2e]), [
    ['CERTIFICATE', 200, 0, 65.8],
    ['RESIDUAL_MIX', 1300, 591.32, 288.2],
  ]);
});

test('the bridge leads from the location-based total to the market-based one without a remainder', () => {
  assert.deepEqual(bridge(report()).map((step) => [step.key, step.from, step.to]), [
    ['LOCATION', 0, 354],
    ['CERTIFICATE', 354, 288.2],
    ['RESIDUAL_MIX', 288.2, 591.32],
    ['MARKET', 0, 591.32],
  ]);
});

test('a part without a location-based factor comes into the bridge as such', () => {
  const [paris, frankfurt] = report().stays;
  const lacking = report({
    stays: [{ ...paris!, locationBasedTco2e: undefined }, frankfurt!],
    totals: { energyKwh: '1500000.000', locationBasedTco2e: '329.000', marketBasedTco2e: '591.320' },
  });
  assert.deepEqual(bridge(lacking).map((step) => [step.key, step.to]), [
    ['LOCATION', 329], ['CERTIFICATE', 263.2], ['RESIDUAL_MIX', 579.648], ['NO_LOCATION', 591.32], ['MARKET', 591.32],
  ]);
});

test('what rounding leaves is a step of its own', () => {
  const rounded = report({ totals: { energyKwh: '1500000.000', locationBasedTco2e: '354.000', marketBasedTco2e: '591.321' } });
  assert.deepEqual(bridge(rounded).map((step) => step.key), ['LOCATION', 'CERTIFICATE', 'RESIDUAL_MIX', 'ROUNDING', 'MARKET']);
});

test('a tier that moves nothing has no step', () => {
  const [, , paris] = report().tierLines;
  const same = report({
    tierLines: [{ ...paris!, tier: 'LOCATION_BASED', marketBasedTco2e: '25.000' }], tiers: [{ tier: 'LOCATION_BASED', energyKwh: '500000.000', energyPercent: '100', marketBasedTco2e: '25.000' }],
    totals: { energyKwh: '500000.000', locationBasedTco2e: '25.000', marketBasedTco2e: '25.000' },
  });
  assert.deepEqual(bridge(same).map((step) => step.key), ['LOCATION', 'MARKET']);
});

test('tiers build the market-based total up from nothing', () => {
  assert.deepEqual(buildUp(report()).map((step) => [step.key, step.from, step.to, step.energyMwh]), [
    ['CERTIFICATE', 0, 0, 200],
    ['RESIDUAL_MIX', 0, 591.32, 1300],
    ['MARKET', 0, 591.32, 1500],
  ]);
});

test('the share that instruments cover is not known where nothing was consumed', () => {
  assert.equal(coveredShare(report()), 200 / 1500);
  assert.equal(coveredShare(report({ totals: { energyKwh: '0.000', locationBasedTco2e: '0.000', marketBasedTco2e: '0.000' } })), undefined);
});

test('a chain of reports is followed both ways, also where it does not end', () => {
  const runs = [{ id: 'c', supersedes: 'b' }, { id: 'b', supersedes: 'a' }, { id: 'a' }];
  const ids = (chain: { newer: { id: string }[]; older: { id: string }[] }) => [chain.newer.map((run) => run.id), chain.older.map((run) => run.id)];
  assert.deepEqual(ids(chainOf(runs, 'a')), [['c', 'b'], []]);
  assert.deepEqual(ids(chainOf(runs, 'b')), [['c'], ['a']]);
  assert.deepEqual(ids(chainOf(runs, 'c')), [[], ['b', 'a']]);
  assert.deepEqual(ids(chainOf([{ id: 'x', supersedes: 'y' }, { id: 'y', supersedes: 'x' }], 'x'))[1], ['y', 'x']);
});
