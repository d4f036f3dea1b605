import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, axisTop, joinedCourse } from '../../../main/resources/web/app/pages/plan/course';
import type { ProgressEvent } from '../../../main/resources/web/app/pages/plan/types';

const event = (elapsedSeconds: number, score?: number, bound?: number): ProgressEvent => ({
  planId: 'p', status: 'SOLVING_ACTIVE', currency: 'USD', batches: 1, elapsedSeconds, ...(score === undefined ? {} : { score }), ...(bound === undefined ? {} : { bound }),
});

test('an event without score and bound adds no point', () => {
  assert.deepEqual(added([], event(1)), []);
});

test('what is absent stays absent, and does not become 0', () => {
  assert.deepEqual(added([], event(1, 50)), [{ elapsedSeconds: 1, objective: 50 }]);
});

test('a state that rests moves the last point on', () => {
  const course = [1, 2, 3, 4].reduce((points, at) => added(points, event(at, 50, 40)), [] as readonly { elapsedSeconds: number }[]);
  assert.deepEqual(course, [{ elapsedSeconds: 1, objective: 50, bound: 40 }, { elapsedSeconds: 4, objective: 50, bound: 40 }]);
});

test('a search that began anew has a course of its own', () => {
  assert.deepEqual(added([{ elapsedSeconds: 9, objective: 1 }], event(2, 5)), [{ elapsedSeconds: 2, objective: 5 }]);
});

test('a long course is thinned out and keeps its end', () => {
  let course = added([], event(0, 10_000));
  for (let at = 1; at <= 401; at++) course = added(course, event(at, 10_000 - at));
  assert.ok(course.length < 300);
  assert.deepEqual(course.at(-1), { elapsedSeconds: 401, objective: 9_599 });
});

test('first plans that leave batches out lie above the axis', () => {
  assert.equal(axisTop([{ elapsedSeconds: 0, objective: 500 }, { elapsedSeconds: 1, objective: 110, bound: 100 }]), 140);
  assert.equal(axisTop([{ elapsedSeconds: 0, objective: 120 }, { elapsedSeconds: 1, objective: 110, bound: 100 }]), undefined);
  assert.equal(axisTop([]), undefined);
});

test('what was stored before is put before what was seen', () => {
  assert.deepEqual(joinedCourse([{ elapsedSeconds: 1, objective: 9 }, { elapsedSeconds: 5, objective: 7 }], [{ elapsedSeconds: 4, objective: 8 }]), [
    { elapsedSeconds: 1, objective: 9 },
    { elapsedSeconds: 4, objective: 8 },
  ]);
  assert.deepEqual(joinedCourse([{ elapsedSeconds: 1 }], []), [{ elapsedSeconds: 1 }]);
});
