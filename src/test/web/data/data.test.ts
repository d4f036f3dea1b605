import { test } from 'node:test';
import assert from 'node:assert/strict';
import { between, coverageOf, daysSince, hoursIn, newestYear, usedNow } from '../../../main/resources/web/app/pages/data/coverage';
import { datasetOf, firstLook, records, templateOf } from '../../../main/resources/web/app/pages/data/csv-check';
import { byCode } from '../../../main/resources/web/app/pages/data/issues';
import type { Dataset } from '../../../main/resources/web/app/pages/data/types';
import { PARAMETERS } from '../../../main/resources/web/app/pages/data/view';

const column = (name: string) => ({ name, type: 'text', required: true, allowed: [], references: [], description: '' });
const sites: Dataset = { dataset: 'sites', description: '', key: ['site_id'], columns: [column('site_id'), column('name')] };
const year = { start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' };
const week = { start: '2024-01-15T00:00:00Z', end: '2024-01-22T00:00:00Z' };
const before = { start: year.start, end: week.start };
const after = { start: week.end, end: year.end };

test('what is covered lies between the gaps', () => {
  assert.deepEqual(between(year, [after, before]), [week]);
  assert.deepEqual(between(year, []), [year]);
  assert.deepEqual(between(year, [year]), []);
  assert.equal(hoursIn([week]), 168);
});

test('a series tells its newest value and where its gaps lie; one without values is left out', () => {
  const value = { start: '2024-01-21T23:00:00Z', end: week.end, pricePerMwh: -2.7, recordedAt: '2026-11-25T00:00:00Z' };
  const gap = { start: '2024-01-16T00:00:00Z', end: '2024-01-16T01:00:00Z' };
  const series = { signal: 'PRICE' as const, priceKind: 'WHOLESALE', tier: 'PUBLISHED', currency: 'EUR', sourceId: 's', values: [value], gaps: [before, gap, after] };
  const [covered, ...others] = coverageOf({ zone: 'DK-DK1', ...year, series: [series, { ...series, values: [] }] });
  assert.equal(others.length, 0);
  assert.deepEqual(covered!.gaps.map(({ where }) => where), ['BEFORE', 'BETWEEN', 'AFTER']);
  assert.equal(covered!.newest!.pricePerMwh, -2.7);
  assert.equal(hoursIn(covered!.covered), 167);
  assert.equal(daysSince(week.end, Date.parse('2024-01-23T12:00:00Z')), 1.5);
});

test('of the regions of a zone the youngest figure counts, and the newest year is that of hours', () => {
  const price = (tier: string, from: string, ageDays: number) => ({ tier, ageDays, describesFrom: from, sourceId: tier });
  const answers = [
    { region: { id: 'a', gridZoneId: 'Z' }, price: price('TYPICAL', '2024-01-01T00:00:00Z', 600), carbon: { location: price('ANNUAL', '2025-01-01T00:00:00Z', 300) } },
    { region: { id: 'b', gridZoneId: 'Z' }, price: price('TARIFF', '2026-03-01T00:00:00Z', 200) },
    { region: { id: 'c', gridZoneId: 'Y' } },
  ];
  const used = usedNow(answers);
  assert.equal(used.get('Z')!.price!.tier, 'TARIFF');
  assert.equal(used.get('Z')!.carbon!.tier, 'ANNUAL');
  assert.equal(used.get('Y')!.price, undefined);
  assert.equal(newestYear(answers, new Date('2026-11-25T00:00:00Z')), 2024);
  assert.equal(newestYear([], new Date('2026-11-25T00:00:00Z')), 2026);
});

test('a first look at a file names columns that are missing, unknown and double', () => {
  const look = firstLook('\uFEFFsite_id,nmae,site_id\r\n1,"a, ""b""",2\r\n', sites);
  assert.deepEqual(look.missing, ['name']);
  assert.deepEqual(look.unknown, ['nmae']);
  assert.deepEqual(look.twice, ['site_id']);
  assert.equal(look.rows, 1);
  assert.deepEqual(look.sample[1], ['1', 'a, "b"', '2']);
});

test('records keep line breaks in quotes and empty cells, and an empty line is none', () => {
  assert.deepEqual(records('a,b\n"x\ny",\n\n,z'), [['a', 'b'], ['x\ny', ''], ['', 'z']]);
  assert.deepEqual(records(''), []);
});

test('a file is recognised by its header', () => {
  assert.equal(datasetOf('name,site_id\nHall,1\n', [sites])!.dataset, 'sites');
  assert.equal(datasetOf('name\nHall\n', [sites]), undefined);
  assert.equal(datasetOf(templateOf(sites), [sites, { ...sites, dataset: 'twin' }]), undefined);
});

test('issues are counted by code, most first', () => {
  const issue = (code: string) => ({ code, message: '' });
  assert.deepEqual(byCode([issue('a'), issue('b'), issue('b')]), [{ code: 'b', n: 2 }, { code: 'a', n: 1 }]);
});

test('the link refuses years and moments that are none', () => {
  assert.equal(PARAMETERS.year.read('2024'), 2024);
  assert.equal(PARAMETERS.year.read('1989'), undefined);
  assert.equal(PARAMETERS.year.read('24'), undefined);
  assert.equal(PARAMETERS.hour.read('2024-07-15T00:00Z'), '2024-07-15T00:00Z');
  assert.equal(PARAMETERS.hour.read('2024-07-15'), undefined);
});
