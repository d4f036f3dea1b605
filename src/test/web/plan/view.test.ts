import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isZone, moved, readZoom, writeZoom, zoomed } from '../../../main/resources/web/app/pages/plan/view';

test('a part of the time is read as it is written', () => {
  assert.deepEqual(readZoom('0.25-0.5'), { from: 0.25, to: 0.5 });
  assert.equal(writeZoom({ from: 0.25, to: 0.5 }), '0.25-0.5');
  assert.equal(writeZoom({ from: 0, to: 1 }), '');
});

test('what is no part of the time is not understood', () => {
  for (const wrong of ['0.5-0.25', '0-2', 'x', '9', '-1-1']) assert.equal(readZoom(wrong), undefined, wrong);
});

test('nearer and farther keep the middle and the ends', () => {
  assert.deepEqual(zoomed({ from: 0, to: 1 }, 0.5), { from: 0.25, to: 0.75 });
  assert.deepEqual(zoomed({ from: 0.5, to: 1 }, 4), { from: 0, to: 1 });
  assert.deepEqual(moved({ from: 0.5, to: 1 }, 0.5), { from: 0.5, to: 1 });
  assert.deepEqual(moved({ from: 0.25, to: 0.75 }, -0.5), { from: 0, to: 0.5 });
});

test('a zone that does not exist is none', () => {
  assert.equal(isZone('Europe/Berlin'), true);
  assert.equal(isZone('Mars/Olympus'), false);
});
