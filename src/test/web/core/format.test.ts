import { test } from 'node:test';
import assert from 'node:assert/strict';
import { figure, share } from '../../../main/resources/web/app/core/format';

test('figures keep their integer part whole and say little more than they know', () => {
  assert.equal(figure(0.0853693981), '0.0854');
  assert.equal(figure(1234567.8), '1,234,568');
  assert.equal(figure(21.1217777), '21.1');
  assert.equal(figure(-3.14159), '-3.14');
});

test('what is unknown or not finite is a dash', () => {
  assert.equal(figure(undefined), '–');
  assert.equal(figure(NaN), '–');
  assert.equal(share(undefined), '–');
});

test('a share is a percentage', () => {
  assert.equal(share(0.132525356), '13.3%');
});
