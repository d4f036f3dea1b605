import { test } from 'node:test';
import assert from 'node:assert/strict';
import { certificateOf, EMPTY } from '../../../main/resources/web/app/pages/reports/certificate';
import { dayAfter, daysOf, isDay, usualPeriods } from '../../../main/resources/web/app/pages/reports/period';
import { emptyDraft, questionOf } from '../../../main/resources/web/app/pages/reports/question';
import { freshTag, sampleOf } from '../../../main/resources/web/app/pages/reports/sample';

test('the last day is included in the form, and the service is told the day after it', () => {
  assert.equal(dayAfter('2024-02-28'), '2024-02-29');
  const question = questionOf({ ...emptyDraft(), organisation: ' acme ', first: '2025-01-01', last: '2025-12-31' });
  assert.deepEqual(question, {
    organisation: 'acme', from: '2025-01-01', to: '2026-01-01', timezone: 'UTC', currency: 'USD', locationGranularity: 'ANNUAL',
    vintageMonthsBefore: 6, vintageMonthsAfter: 3,
  });
});

test('what was filled in beyond that goes along, and nothing else', () => {
  const question = questionOf({ ...emptyDraft(), organisation: 'a', first: '2025-01-01', last: '2025-01-31', sites: 'x, y  x', hardwareName: 'H200', hardwareTotal: '1.5', baseYear: '2020', baseLocation: '0' });
  assert.deepEqual(question['sites'], ['x', 'y']);
  assert.deepEqual(question['embodied'], [{ name: 'H200', totalTco2e: 1.5 }]);
  assert.deepEqual(question['baseYear'], { year: 2020, locationBasedTco2e: 0 });
  assert.equal('plans' in question, false);
});

test('a day that the calendar lacks is none', () => {
  assert.deepEqual(['2025-02-29', '2024-02-29', '2025-1-1', ''].map(isDay), [false, true, false, false]);
});

test('usual periods have ended, also at the turn of the year', () => {
  assert.deepEqual(usualPeriods('2026-11-25').map((one) => [one.label, one.days.first, one.days.last]), [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2026 Q3', '2026-07-01', '2026-09-30'],
    ['2026-10', '2026-10-01', '2026-10-31'],
  ]);
  assert.deepEqual(usualPeriods('2026-01-01').map((one) => [one.label, one.days.first, one.days.last]), [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025 Q4', '2025-10-01', '2025-12-31'],
    ['2025-12', '2025-12-01', '2025-12-31'],
  ]);
});

test('a period is told in days of its time zone', () => {
  assert.deepEqual(daysOf({ start: '2024-12-31T16:00:00Z', end: '2025-12-31T16:00:00Z' }, 'Asia/Shanghai'), { first: '2025-01-01', last: '2025-12-31' });
});

test('a rate of 0 is said, a claim that is not made is not stated, and a contract has no serials', () => {
  const certificate = certificateOf({ ...EMPTY, id: 'go', registry: 'AIB', firstSerial: '1', lastSerial: '5', rate: '0' }, 'acme');
  assert.deepEqual(certificate, { organisation: 'acme', type: 'GO', id: 'go', registry: 'AIB', technology: 'WIND', market: 'EU-GO', firstSerial: 1, lastSerial: 5, rate: 0, rateUnit: 'g/kWh' });
  const contract = certificateOf({ ...EMPTY, type: 'PPA', id: 'p', registry: 'AIB', volumeMwh: '7', rate: '', certificatesIncluded: true }, 'acme');
  assert.deepEqual(contract, { organisation: 'acme', type: 'PPA', certificatesIncluded: true, id: 'p', technology: 'WIND', market: 'EU-GO', volumeMwh: 7 });
});

test('a sample says in its name what it is, and each of its rows has all columns', () => {
  const sample = sampleOf(freshTag('2026-11-25', () => 0), 2025, 'Sample');
  assert.equal(sample.organisation, 'sample-20261125-aaaa');
  const lines = sample.activity.trimEnd().split('\r\n');
  assert.equal(lines.length, sample.records + 1);
  assert.deepEqual([...new Set(lines.map((line) => line.split(',').length))], [15]);
  assert.ok(sample.instruments.every((one) => String(one['series']).startsWith('sample-') && one['beneficiary'] === sample.organisation));
  assert.ok(sample.instruments.every((one) => String(one['retiredOn']) < '2026-01-01'));
});
