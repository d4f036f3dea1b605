import { test } from 'node:test';
import assert from 'node:assert/strict';
import { delta, inputs, relative, sites, totals } from '../../../main/resources/web/app/pages/reports/compare';
import { report } from './report';

test('a change is after less before, without the dust of binary sums', () => {
  assert.equal(delta({ before: 0.3, after: 0.1 }), -0.2);
  assert.equal(relative({ before: 200, after: 150 }), -0.25);
});

test('a change of what is not known, or relative to nothing, is not known', () => {
  assert.equal(delta({ before: undefined, after: 1 }), undefined);
  assert.equal(relative({ before: 0, after: 1 }), undefined);
});

test('totals of both methods are compared side by side', () => {
  const row = totals(report(), report({ totals: { energyKwh: '1500000.000', locationBasedTco2e: '354.000', marketBasedTco2e: '500.000' } }));
  assert.deepEqual([delta(row.energyMwh), delta(row.locationTco2e), delta(row.marketTco2e)], [0, 0, -91.32]);
});

test('a site that only one report has, has no figures in the other', () => {
  const [paris, frankfurt] = report().stays;
  const rows = sites(report({ stays: [paris!] }), report({ stays: [frankfurt!] }));
  assert.deepEqual(rows.map((row) => [row.key, row.marketTco2e.before, row.marketTco2e.after]), [
    ['de-frankfurt', undefined, 579.648],
    ['fr-paris', 11.672, undefined],
  ]);
});

const GO = {
  id: 'go-1', type: 'GO', accepted: true, verdicts: [], technology: 'WIND', marketId: 'EU-GO', vintage: '2025-01', source: 's',
  claimedElsewhereKwh: '0.000', allocatedKwh: '200000.000',
};

test('the same inputs have no change', () => {
  assert.deepEqual(inputs(report(), report()), []);
});

test('a new instrument, one rejected, one gone, and another allocation are told apart', () => {
  const codes = (before: object[], after: object[]) => inputs(report({ instruments: before as never }), report({ instruments: after as never }));
  assert.deepEqual(codes([], [GO]), [{ code: 'instrument.added', values: { id: 'go-1', type: 'GO', mwh: 200 } }]);
  assert.deepEqual(codes([], [{ ...GO, accepted: false }])[0]!.code, 'instrument.addedRejected');
  assert.deepEqual(codes([GO], [])[0], { code: 'instrument.gone', values: { id: 'go-1', mwh: 200 } });
  assert.deepEqual(codes([GO], [{ ...GO, accepted: false }])[0]!.code, 'instrument.nowRejected');
  assert.deepEqual(codes([GO], [{ ...GO, allocatedKwh: '150000.000' }])[0], { code: 'instrument.allocated', values: { id: 'go-1', before: 200, after: 150 } });
});

test('a factor with another rate, and another factor, are changes', () => {
  const factor = { use: 'LOCATION', key: 'de:2023', rateGco2ePerKwh: '329', source: 's', caveats: [] };
  const changes = (after: object) => inputs(report({ factors: [factor] }), report({ factors: [after as never] }));
  assert.deepEqual(changes({ ...factor, rateGco2ePerKwh: '300' }), [{ code: 'factor.rate', values: { key: 'de:2023', before: '329', after: '300' } }]);
  assert.deepEqual(changes({ ...factor, key: 'de:2024' }).map((change) => change.code), ['factor.added', 'factor.gone']);
});

test('a boundary with other sites is named', () => {
  const one = report();
  const after = report({ boundary: { ...one.boundary, siteIds: ['fr-paris'] } });
  assert.deepEqual(inputs(one, after), [{ code: 'sites', values: { before: 'de-frankfurt, fr-paris', after: 'fr-paris' } }]);
});
