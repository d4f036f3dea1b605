import { test } from 'node:test';
import assert from 'node:assert/strict';
import { csvOf } from '../../../main/resources/web/app/chart/table';
import { coverageTable } from '../../../main/resources/web/app/pages/data/coverage-chart';

test('the CSV of the coverage has a row for each stretch of time, with codes and hours', () => {
  const covered = [{ start: '2024-01-15T00:00:00Z', end: '2024-01-22T00:00:00Z' }, { start: '2024-07-15T00:00:00Z', end: '2024-07-15T01:00:00Z' }];
  const table = coverageTable([{ zone: 'DK-DK1', signal: 'PRICE', kind: 'WHOLESALE', tier: 'PUBLISHED', currency: 'EUR', sourceId: 's', values: 169, covered, gaps: [] }]);
  assert.equal(csvOf(table), 'zone,signal,kind,tier,source_id,from,to,hours\r\nDK-DK1,PRICE,WHOLESALE,PUBLISHED,s,2024-01-15T00:00:00Z,2024-01-22T00:00:00Z,168\r\nDK-DK1,PRICE,WHOLESALE,PUBLISHED,s,2024-07-15T00:00:00Z,2024-07-15T01:00:00Z,1\r\n');
});
