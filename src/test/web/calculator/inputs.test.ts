import { test } from 'node:test';
import assert from 'node:assert/strict';
import { choiceQuestions, choicesOf, dayOf } from '../../../main/resources/web/app/pages/calculator/choices';
import { changeOf } from '../../../main/resources/web/app/pages/calculator/comparison';
import { curveOf, measurementsOf, precisionsOf, stepOf } from '../../../main/resources/web/app/pages/calculator/curve';
import { fieldOf } from '../../../main/resources/web/app/pages/calculator/problems';
import { instantOf, localOf } from '../../../main/resources/web/app/pages/calculator/time';
import { typed, writtenAs } from '../../../main/resources/web/app/pages/calculator/typed';
import type { Profile } from '../../../main/resources/web/app/pages/calculator/types';
import { FRANKFURT } from './answers';

const profile = (points: Profile['points'], precision = 'fp8'): Profile => ({
  id: 'p', modelId: 'm', acceleratorId: 'h100', precision, phase: 'MIXED', tokenBasis: 'OUTPUT', energyBoundary: 'NONE', quality: 'MEASURED', points, sourceId: 's',
});
const point = (concurrency: number | undefined, throughput: number, speed?: number) => ({ id: `${concurrency}`, concurrency, interactivityTokensPerSecondPerUser: speed, throughputTokensPerSecondPerAccelerator: throughput });

test('what is typed is read within its limits, and in percent', () => {
  assert.deepEqual(typed(' 58 ', { least: 0.001, most: 1 }, 100), { kind: 'number', value: 0.58 });
  assert.deepEqual(typed('', { least: 1, most: 4 }), { kind: 'empty' });
  assert.deepEqual(typed('1,2', { least: 1, most: 4 }), { kind: 'notANumber' });
  assert.deepEqual(typed('0x10', { least: 1, most: 40 }), { kind: 'notANumber' });
  assert.deepEqual(typed('4.01', { least: 1, most: 4 }), { kind: 'outOfRange' });
  assert.deepEqual(typed('-0.05', { least: -100, most: 100 }), { kind: 'number', value: -0.05 });
  assert.equal(writtenAs(0.58, 100), '58');
  assert.equal(writtenAs(undefined), '');
});

test('the slider steps by concurrency in order, and of two points at one coordinate takes the faster', () => {
  const curve = curveOf(profile([point(64, 900), point(8, 100), point(64, 950)]));
  assert.equal(curve.axis, 'concurrency');
  assert.deepEqual(curve.points.map((one) => [one.concurrency, one.throughputTokensPerSecondPerAccelerator]), [[8, 100], [64, 950]]);
  assert.equal(stepOf(curve, { concurrency: 64 }), 1);
  assert.equal(stepOf(curve, { concurrency: 20 }), -1);
});

test('points without a concurrency are stepped by interactivity, and without either not at all', () => {
  assert.equal(curveOf(profile([point(undefined, 1518, 62), point(undefined, 483, 102)])).axis, 'interactivity');
  assert.equal(curveOf(profile([point(undefined, 1518)])).axis, undefined);
});

test('measurements are those of the accelerator and the precision', () => {
  const all = [profile([], 'fp8'), profile([], 'fp4'), { ...profile([]), acceleratorId: 'b200' }];
  assert.deepEqual(precisionsOf(all, 'h100'), ['fp4', 'fp8']);
  assert.equal(measurementsOf(all, 'h100', '').length, 2);
  assert.equal(measurementsOf(all, 'h100', 'fp4').length, 1);
});

test('local hours become moments and back, also where the clock changes', () => {
  assert.equal(instantOf('2026-03-17T12:00', 'Asia/Shanghai'), '2026-03-17T04:00:00Z');
  assert.equal(localOf('2026-03-17T04:00:00Z', 'Asia/Shanghai'), '2026-03-17T12:00');
  assert.equal(instantOf('2026-10-25T02:30', 'Europe/Berlin'), '2026-10-25T00:30:00Z');
  assert.equal(instantOf('2026-03-29T02:30', 'Europe/Berlin'), '2026-03-29T01:30:00Z');
  assert.equal(instantOf('', 'Europe/Berlin'), '');
  assert.equal(localOf('', 'Europe/Berlin'), '');
});

test('the day of an hour is the local one, in full UTC hours; the day on which clocks go back has 25', () => {
  assert.deepEqual(dayOf('2026-11-25T17:00:00Z', 'Asia/Shanghai'), { from: '2026-11-25T16:00:00Z', to: '2026-11-26T16:00:00Z' });
  assert.deepEqual(dayOf('2026-10-25T12:00:00Z', 'Europe/Berlin'), { from: '2026-10-24T22:00:00Z', to: '2026-10-25T23:00:00Z' });
  assert.deepEqual(dayOf('2026-11-25T12:00:00Z', 'Asia/Kolkata'), { from: '2026-11-24T18:00:00Z', to: '2026-11-25T18:00:00Z' });
});

test('choices ask for the ends of the curve, of the utilisation, and for the day', () => {
  const curve = curveOf(profile([point(8, 100), point(64, 900)]));
  const { pairs, day } = choiceQuestions({ region: 'r', concurrency: 16, at: '2026-11-25T17:00:00Z' }, 'BLENDED', curve, '2026-11-25T17:00:00Z', 'UTC');
  assert.deepEqual(pairs.map((pair) => [pair.name, pair.low, pair.high]), [['point', 8, 64], ['utilisation', 0.3, 1]]);
  assert.deepEqual([pairs[0]!.first['concurrency'], pairs[0]!.first['profile'], pairs[1]!.second['utilisation']], [8, 'p', 1]);
  assert.deepEqual(day, { region: 'r', concurrency: 16, tokens: 'BLENDED', from: '2026-11-25T00:00:00Z', to: '2026-11-26T00:00:00Z' });
});

test('the hour is chosen between the least and the greatest of the day; unknown hours take no part', () => {
  const day = [{ start: '2026-11-25T00:00:00Z', totalCostPerMtok: 3 }, { start: '2026-11-25T01:00:00Z' }, { start: '2026-11-25T02:00:00Z', totalCostPerMtok: 1 }];
  assert.deepEqual(choicesOf({ pairs: [], day }, 'OUTPUT', 'total'), [
    { name: 'hour', kind: 'instant', low: Date.parse('2026-11-25T02:00:00Z'), high: Date.parse('2026-11-25T00:00:00Z'), atLow: 1, atHigh: 3 },
  ]);
  assert.deepEqual(choicesOf({ pairs: [], day }, 'OUTPUT', 'market'), []);
});

test('a choice has the figures of both of its answers', () => {
  const pair = { name: 'utilisation', kind: 'share', low: 0.3, high: 1, first: FRANKFURT, second: FRANKFURT } as const;
  const [choice] = choicesOf({ pairs: [pair], day: [] }, 'OUTPUT', 'total');
  assert.deepEqual([choice!.atLow, choice!.atHigh], [0.0853693981, 0.0853693981]);
});

test('a problem is shown at the field that it names or is about', () => {
  assert.equal(fieldOf('parameter-out-of-range', { parameter: 'pue' }), 'pue');
  assert.equal(fieldOf('at-outside-tiers', {}), 'at');
  assert.equal(fieldOf('operating-point-out-of-range', {}), 'profile');
  assert.equal(fieldOf('no-hardware-rate', {}), 'hardwareRateKind');
  assert.equal(fieldOf('internal-error', {}), undefined);
});

test('a change is told as a share, and not where it says nothing', () => {
  assert.equal(changeOf(20, 15), -0.25);
  assert.equal(changeOf(0, 15), undefined);
  assert.equal(changeOf(undefined, 15), undefined);
});
