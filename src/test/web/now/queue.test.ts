import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FetchQueue } from '../../../main/resources/web/app/pages/now/queue';

const turn = () => new Promise((done) => setTimeout(done));

test('no more than a few are fetched at a time, each once, the one wanted last first', async () => {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const queue = new FetchQueue<string>((key) => {
    started.push(key);
    return new Promise((done) => finish.set(key, () => done(key.toUpperCase())));
  }, () => {}, 2);
  for (const key of ['a', 'b', 'c', 'd', 'a']) queue.want(key);
  assert.deepEqual(started, ['a', 'b']);
  finish.get('a')!();
  await turn();
  assert.deepEqual(started, ['a', 'b', 'd']);
  assert.equal(queue.get('a'), 'A');
  assert.equal(queue.get('b'), undefined);
});

test('what fails is known as failed and is not asked for again', async () => {
  let asked = 0;
  const queue = new FetchQueue<string>(() => {
    asked++;
    return Promise.reject(new Error('no'));
  }, () => {});
  queue.want('a');
  await turn();
  queue.want('a');
  assert.equal(queue.failed('a'), true);
  assert.equal(asked, 1);
});

test('after a clearing nothing of before comes in', async () => {
  let finish = () => {};
  let changes = 0;
  const queue = new FetchQueue<string>((_, signal) => new Promise((done) => (finish = () => done(String(signal.aborted)))), () => changes++);
  queue.want('a');
  queue.clear();
  finish();
  await turn();
  assert.equal(queue.get('a'), undefined);
  assert.equal(changes, 0);
});
