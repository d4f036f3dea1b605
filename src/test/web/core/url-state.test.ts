import { test } from 'node:test';
import assert from 'node:assert/strict';
import { flag, number, oneOf, words } from '../../../main/resources/web/app/core/url-state';

test('a number outside its limits is not understood', () => {
  const pue = number(1, 5);
  assert.equal(pue.read('1.3'), 1.3);
  assert.equal(pue.read('0.9'), undefined);
  assert.equal(pue.read('5.1'), undefined);
  assert.equal(pue.read(''), undefined);
  assert.equal(pue.read('1e400'), undefined);
  assert.equal(pue.read('x'), undefined);
});

test('a word outside the list is not understood', () => {
  const sort = oneOf(['total', 'carbon'], 'total');
  assert.equal(sort.read('carbon'), 'carbon');
  assert.equal(sort.read('Carbon'), undefined);
  assert.equal(sort.otherwise, 'total');
});

test('words are listed once each, and no more than may be', () => {
  const pinned = words(3);
  assert.deepEqual(pinned.read('a,b,a'), ['a', 'b']);
  assert.equal(pinned.read('a,b,c,d'), undefined);
  assert.deepEqual(pinned.read(''), []);
  assert.equal(pinned.write(['a', 'b']), 'a,b');
});

test('a flag is 1 or 0', () => {
  assert.equal(flag().read('1'), true);
  assert.equal(flag(true).read('0'), false);
  assert.equal(flag().read('true'), undefined);
});
