import { test } from 'node:test';
import assert from 'node:assert/strict';
import { heatOption } from '../../../main/resources/web/app/pages/hours/heat';
import { brushed, modelOf } from '../../../main/resources/web/app/pages/hours/model';
import { hoursTable, profileTable } from '../../../main/resources/web/app/pages/hours/charts';
import { profileOf } from '../../../main/resources/web/app/pages/hours/statistics';
import { csvOf } from '../../../main/resources/web/app/chart/table';
import type { ChartContext } from '../../../main/resources/web/app/chart/chart';
import type { HourRow } from '../../../main/resources/web/app/pages/hours/types';

const colour = '#000000';
const context: ChartContext = {
  narrow: false, width: 1000,
  palette: { text: colour, muted: colour, line: colour, surface: colour, accent: colour, electricity: colour, hardware: colour, carbon: colour, good: colour, warn: colour, bad: colour, series: [colour], diverging: ['low', 'mid', 'high'], sequential: ['pale', 'dark'] },
};

function modelFor(day: string, end: string, price: (at: number) => number | undefined) {
  const start = Date.parse(`${day}T00:00:00Z`) - 2 * 3_600_000;
  const rows: HourRow[] = Array.from({ length: 30 }, (_, at) => ({ start: start + at * 3_600_000, ...(price(at) === undefined ? {} : { price: price(at), carbon: 100 + at }) }));
  return modelOf({ rows, currency: 'EUR', caveats: [], sourceIds: [] }, day, end, 'Europe/Berlin');
}

function drawn(model: ReturnType<typeof modelFor>) {
  const option = heatOption({ model, metric: 'price', brushed: undefined, chosen: -1, cheapest: { from: 23, to: 2, mean: 1 }, greenest: undefined })(context) as { series: { data: number[][] }[]; visualMap: { min: number; max: number; inRange: { color: string[] } } };
  return { values: option.series[0]!.data, holes: option.series[1]!.data, marks: option.series[2]!.data, scale: option.visualMap };
}

test('the hour that the clocks skip is crossed out, and has no value', () => {
  const { values, holes } = drawn(modelFor('2024-03-31', '2024-04-01', () => 50));
  assert.equal(values.length, 23);
  assert.deepEqual(holes, [[0, 2, 1, 0, -1]]);
});

test('the hour that comes twice has two cells', () => {
  const { values, holes } = drawn(modelFor('2024-10-27', '2024-10-28', (at) => at));
  assert.equal(values.length, 25);
  assert.deepEqual(values.filter(([, hour]) => hour === 2).map(([, , value, fold]) => [value, fold]), [[2, 1], [3, 2]]);
  assert.deepEqual(holes, []);
});

test('an unknown hour is a gap, not 0', () => {
  const { values, holes } = drawn(modelFor('2024-07-15', '2024-07-16', (at) => (at === 5 ? undefined : 50)));
  assert.equal(values.length, 23);
  assert.deepEqual(holes, [[0, 5, 0, 0, 5]]);
});

test('prices below 0 make the colours diverge around 0', () => {
  const { scale } = drawn(modelFor('2024-07-15', '2024-07-16', (at) => at - 12));
  assert.equal(scale.min, -scale.max);
  assert.deepEqual(scale.inRange.color, ['low', 'mid', 'high']);
  assert.deepEqual(drawn(modelFor('2024-07-15', '2024-07-16', (at) => at + 1)).scale.inRange.color, ['mid', 'high']);
});

test('a cheapest stretch over midnight is marked in two pieces', () => {
  const { marks } = drawn(modelFor('2024-07-15', '2024-07-16', () => 50));
  assert.deepEqual(marks, [[0, 23, 1, 23], [0, 0, 1, 1]]);
});

test('the table names both hours, leaves the unknown empty, and holds only what is selected', () => {
  const model = modelFor('2024-10-27', '2024-10-28', (at) => (at === 3 ? undefined : at));
  const table = hoursTable(model, undefined);
  assert.deepEqual(table.rows.slice(2, 4).map((row) => [row[0], row[2], row[3]]), [['2024-10-27T00:00:00Z', '02:00A', 2], ['2024-10-27T01:00:00Z', '02:00B', undefined]]);
  const selected = brushed(model, { priceFrom: 4, priceTo: 6, carbonFrom: 0, carbonTo: 105 });
  assert.deepEqual([...selected!], [4, 5]);
  assert.equal(hoursTable(model, selected).rows.length, 2);
  assert.equal(table.columns[3]!.name, 'price_eur_per_mwh');
});

test('the mean day is told for 24 hours with the number of values behind each', () => {
  const model = modelFor('2024-10-27', '2024-10-28', () => 7);
  const table = profileTable(profileOf(model.hours, model.rows.map((row) => row?.price)), 'price', 'EUR');
  assert.equal(table.rows.length, 24);
  assert.deepEqual(table.rows[2], ['02:00', 7, 7, 7, 2]);
});

test('tiers stand in the CSV as codes, in whatever language the page is read', () => {
  const model = modelOf({ rows: [{ start: Date.parse('2024-07-15T00:00:00Z'), price: 1, priceTier: 'PUBLISHED' }], currency: 'USD', caveats: [], sourceIds: [] }, '2024-07-15', '2024-07-16', 'UTC');
  assert.match(csvOf(hoursTable(model, undefined)).split('\r\n')[1]!, /^2024-07-15T00:00:00Z,2024-07-15,00:00,1,PUBLISHED,,,/);
});
