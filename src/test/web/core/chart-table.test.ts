import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ChartTable, csvOf } from '../../../main/resources/web/app/chart/table';

const columns = [
  { name: 'region', label: 'Region' },
  { name: 'price_usd_per_kwh', label: 'Price', numeric: true },
];

test('what is unknown is empty in a CSV, and a negative number stays a number', () => {
  const table = new ChartTable(columns, [['fr-paris', undefined], ['de-frankfurt', -0.0123]]);
  assert.equal(csvOf(table), 'region,price_usd_per_kwh\r\nfr-paris,\r\nde-frankfurt,-0.0123\r\n');
});

test('a name that a spreadsheet would run is led by an apostrophe, and quotes are doubled', () => {
  const table = new ChartTable(columns, [['=1+1', 1], ['a "b", c', 2]]);
  assert.equal(csvOf(table), 'region,price_usd_per_kwh\r\n\'=1+1,1\r\n"a ""b"", c",2\r\n');
});

test('what is unknown is a dash in the table, never 0', () => {
  const table = new ChartTable(columns, [['fr-paris', undefined]]);
  assert.equal(table.show(undefined, columns[1]!), '–');
  assert.equal(table.show(0, columns[1]!), '0');
});
