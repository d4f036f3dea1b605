import { test } from 'node:test';
import assert from 'node:assert/strict';
import { CsvReader } from '../../../main/resources/web/app/pages/reports/csv';
import { Months, monthsOf } from '../../../main/resources/web/app/pages/reports/months';

function rowsOf(...pieces: string[]): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader((row) => rows.push(row));
  for (const piece of pieces) reader.feed(piece);
  reader.end();
  return rows;
}

test('quotes, commas and line breaks within a cell survive, wherever the pieces are cut', () => {
  const expected = [['a', 'b'], ['x, "y"\n', ''], ['1', '2']];
  assert.deepEqual(rowsOf('a,b\r\n"x, ""y""\n",\r\n1,2'), expected);
  assert.deepEqual(rowsOf('a,b\r\n"x, "', '"y""', '\n",\r', '\n1,', '2'), expected);
});

test('months are those of the time zone, also where the clocks change', () => {
  const months = monthsOf({ start: '2025-02-28T23:00:00Z', end: '2025-04-30T22:00:00Z' }, 'Europe/Berlin');
  assert.deepEqual(months.map((one) => [one.month, new Date(one.start).toISOString(), new Date(one.end).toISOString()]), [
    ['2025-03', '2025-02-28T23:00:00.000Z', '2025-03-31T22:00:00.000Z'],
    ['2025-04', '2025-03-31T22:00:00.000Z', '2025-04-30T22:00:00.000Z'],
  ]);
});

const HEADER = ['record_id', 'start', 'end', 'facility_energy_kwh', 'location_gco2e', 'market_gco2e'];

test('a record over the end of a month is spread evenly over its time', () => {
  const months = new Months({ start: '2025-01-01T00:00:00Z', end: '2025-03-01T00:00:00Z' }, 'UTC');
  months.row(HEADER);
  months.row(['a', '2025-01-31T00:00:00Z', '2025-02-02T00:00:00Z', '2000', '1000000', '500000']);
  assert.deepEqual(months.result(), [
    { month: '2025-01', figures: { month: '2025-01', energyMwh: 1, locationTco2e: 0.5, marketTco2e: 0.25 } },
    { month: '2025-02', figures: { month: '2025-02', energyMwh: 1, locationTco2e: 0.5, marketTco2e: 0.25 } },
  ]);
});

test('what lies outside the period belongs to none of its months', () => {
  const months = new Months({ start: '2025-01-01T00:00:00Z', end: '2025-02-01T00:00:00Z' }, 'UTC');
  months.row(HEADER);
  months.row(['a', '2024-12-31T00:00:00Z', '2025-01-02T00:00:00Z', '1000', '1000000', '']);
  assert.deepEqual(months.result()[0]!.figures, { month: '2025-01', energyMwh: 1, locationTco2e: 1, marketTco2e: undefined });
});

test('a month without a record has no figures, and a record without a factor no emissions', () => {
  const months = new Months({ start: '2025-01-01T00:00:00Z', end: '2025-03-01T00:00:00Z' }, 'UTC');
  months.row(HEADER);
  months.row(['a', '2025-01-05T00:00:00Z', '2025-01-06T00:00:00Z', '1000', '', '']);
  assert.deepEqual(months.result(), [
    { month: '2025-01', figures: { month: '2025-01', energyMwh: 1, locationTco2e: undefined, marketTco2e: undefined } },
    { month: '2025-02', figures: undefined },
  ]);
  assert.equal(months.rows, 1);
});
