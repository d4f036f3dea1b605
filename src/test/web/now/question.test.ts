import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem, urlOf } from '../../../main/resources/web/app/core/api';
import { choicesOf } from '../../../main/resources/web/app/pages/now/choices';
import { lineOf } from '../../../main/resources/web/app/pages/now/lines';
import { boundsOf, culprit, detailsQuestion, hourOf, rankingQuestion, seriesQuestion, type Asked } from '../../../main/resources/web/app/pages/now/question';
import { sorting } from '../../../main/resources/web/app/pages/now/view';

const ASKED: Asked = { model: 'gpt-oss-120b', accelerator: '', precision: '', concurrency: undefined, currency: 'CNY', tokens: 'blended', window: 'now', prices: 'any' };
const HOUR = '2026-11-25T17:00:00Z';

test('a ranking of the present hour asks for no window', () => {
  assert.equal(hourOf(new Date('2026-11-25T17:59:59.999Z')), HOUR);
  assert.equal(urlOf(rankingQuestion(ASKED, HOUR)), '/cost-per-token/ranking?model=gpt-oss-120b&currency=CNY&tokens=BLENDED');
});

test('a window of the past ends with the last full hour, one of the future begins with the present one', () => {
  assert.deepEqual(boundsOf('last24h', HOUR), { from: '2026-11-24T17:00:00Z', to: '2026-11-25T17:00:00Z' });
  assert.deepEqual(boundsOf('next24h', HOUR), { from: '2026-11-25T17:00:00Z', to: '2026-11-26T17:00:00Z' });
  assert.deepEqual(boundsOf('last30d', HOUR), { from: '2026-10-26T17:00:00Z', to: '2026-11-25T17:00:00Z' });
});

test('details of a window are those of its last hour', () => {
  const question = detailsQuestion({ ...ASKED, window: 'last24h', prices: 'tariff' }, HOUR, ['a', 'b']);
  assert.equal(urlOf(question), '/cost-per-token?region=a&region=b&model=gpt-oss-120b&currency=CNY&priceKind=TARIFF&at=2026-11-25T16%3A00%3A00Z');
});

test('a line goes from 24 hours before the present hour to 24 after it', () => {
  const { query } = seriesQuestion(ASKED, HOUR, 'a');
  assert.equal(query!['from'], '2026-11-24T17:00:00Z');
  assert.equal(query!['to'], '2026-11-26T17:00:00Z');
});

test('a line keeps its gaps, and zero and less count as known', () => {
  const steps = [{ start: '2026-11-25T16:00:00Z', pricePerKwh: -0.01 }, { start: '2026-11-25T17:00:00Z' }, { start: '2026-11-25T18:00:00Z', pricePerKwh: 0 }];
  assert.deepEqual(lineOf({ from: '', to: '', steps }, 'price', HOUR), { values: [-0.01, undefined, 0], mark: 1, low: -0.01, high: 0 });
  assert.deepEqual(lineOf({ from: '', to: '', steps }, 'intensity', HOUR), { values: [undefined, undefined, undefined], mark: 1 });
});

test('what of a link the service does not know is found, and only what the link has', () => {
  const problem = (code: string) => new Problem(422, code, '', '');
  assert.equal(culprit(problem('unknown-model'), ASKED), 'model');
  assert.equal(culprit(problem('no-throughput-profile'), ASKED), undefined);
  assert.equal(culprit(problem('no-throughput-profile'), { ...ASKED, accelerator: 'mi355x' }), 'accelerator');
  assert.equal(culprit(problem('no-throughput-profile'), { ...ASKED, accelerator: 'h100', precision: 'bf16' }), 'precision');
  assert.equal(culprit(problem('operating-point-out-of-range'), { ...ASKED, concurrency: 9 }), 'concurrency');
  assert.equal(culprit(problem('no-power-figure'), { ...ASKED, accelerator: 'h800' }), undefined);
});

test('the choices are those that were measured, narrowed by what is chosen', () => {
  const profiles = [
    { id: '1', acceleratorId: 'h100', precision: 'fp8', points: [{ concurrency: 64 }, { concurrency: 8 }] },
    { id: '2', acceleratorId: 'h100', precision: 'mxfp4', points: [{ concurrency: 512 }, {}] },
    { id: '3', acceleratorId: 'b200', precision: 'fp4', points: [{ concurrency: 8 }] },
  ];
  assert.deepEqual(choicesOf(profiles, '', ''), { accelerators: ['b200', 'h100'], precisions: ['fp4', 'fp8', 'mxfp4'], concurrencies: [8, 64, 512] });
  assert.deepEqual(choicesOf(profiles, 'h100', 'fp8'), { accelerators: ['b200', 'h100'], precisions: ['fp8', 'mxfp4'], concurrencies: [8, 64] });
});

test('a sorting is read with its direction, and one of an unknown column is not', () => {
  assert.deepEqual(sorting.read('-location'), { key: 'location', down: true });
  assert.equal(sorting.write({ key: 'price', down: false }), 'price');
  assert.equal(sorting.read('beauty'), undefined);
});
