import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtered, least, nearby, paretoFront, pinned } from '../../../main/resources/web/app/pages/now/choose';
import type { Place } from '../../../main/resources/web/app/pages/now/types';
import { ordered } from '../../../main/resources/web/app/pages/now/order';
import { entry, row } from './sample';

const ALL = { q: '', place: '', ceiling: undefined, known: false, method: 'location' } as const;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('a carbon ceiling lets pass what is at it, by the chosen method, and nothing unknown', () => {
  const rows = [row('aa', 1, 10, 30), row('bb', 1, 20, 5), row('cc', 1)];
  assert.deepEqual(ids(filtered(rows, { ...ALL, ceiling: 10 })), ['aa']);
  assert.deepEqual(ids(filtered(rows, { ...ALL, ceiling: 10, method: 'market' })), ['bb']);
});

test('unknown regions are hidden only where asked', () => {
  const rows = [row('aa', 1, 10), row('bb', undefined, 10), row('cc', 1)];
  assert.deepEqual(ids(filtered(rows, ALL)), ['aa', 'bb', 'cc']);
  assert.deepEqual(ids(filtered(rows, { ...ALL, known: true })), ['aa']);
});

test('a search finds names without accents, in Chinese, and clouds; a place is a country or a jurisdiction', () => {
  const brazil = row('br-saopaulo', 1, 1);
  brazil.region = { ...entry('br-saopaulo').region, name: 'São Paulo', nameZh: '圣保罗', jurisdiction: 'BR' };
  const france = row('fr-paris', 1, 1);
  france.place = place('fr-paris', 'Europe/Paris', ['aws:eu-west-3']);
  const rows = [brazil, france];
  for (const q of ['sao p', ' SÃO', '圣保罗']) assert.deepEqual(ids(filtered(rows, { ...ALL, q })), ['br-saopaulo']);
  assert.deepEqual(ids(filtered(rows, { ...ALL, q: 'eu-west-3' })), ['fr-paris']);
  for (const q of ['brazil', '巴西']) assert.deepEqual(ids(filtered(rows, { ...ALL, q })), ['br-saopaulo']);
  assert.deepEqual(ids(filtered(rows, { ...ALL, place: 'EU' })), ['fr-paris']);
  assert.deepEqual(ids(filtered(rows, { ...ALL, place: 'BR' })), ['br-saopaulo']);
});

test('the Pareto front goes from the cheapest to the greenest and leaves out what is beaten or equal', () => {
  const rows = [row('green', 9, 1), row('mid', 5, 5), row('beaten', 6, 6), row('equal', 5, 5), row('cheap', 1, 40), row('dear', 1, 41), row('unknown', 0.5)];
  assert.deepEqual(ids(paretoFront(rows, 'location')), ['cheap', 'mid', 'green']);
});

test('the least leaves out what is unknown, and there is none of nothing', () => {
  assert.equal(least([row('aa'), row('bb', 2), row('cc', 1)], (one) => one.total.central)?.id, 'cc');
  assert.equal(least([row('aa')], (one) => one.total.central), undefined);
});

test('the order puts what is unknown last, up and down', () => {
  const rows = [row('aa'), row('bb', 2), row('cc', 1)];
  const order = (down: boolean) => ids(ordered(rows, { key: 'total', down }, (one) => one.id));
  assert.deepEqual(order(false), ['cc', 'bb', 'aa']);
  assert.deepEqual(order(true), ['bb', 'cc', 'aa']);
});

test('the reader is near the region that is called like the time zone, else the first in it, else at the same hour', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  const beijing = row('cn-beijing');
  const shanghai = row('cn-shanghai');
  shanghai.region = { ...shanghai.region, name: 'Shanghai' };
  const rows = [beijing, shanghai, row('gb-london')];
  const places = [place('cn-beijing', 'Asia/Shanghai'), place('cn-shanghai', 'Asia/Shanghai'), place('gb-london', 'Europe/London')];
  assert.equal(nearby(rows, places, 'Asia/Shanghai', now), 'cn-shanghai');
  assert.equal(nearby([beijing, row('gb-london')], places, 'Asia/Shanghai', now), 'cn-beijing');
  assert.equal(nearby(rows, places, 'UTC', now), 'gb-london');
  assert.equal(nearby(rows, places, 'Asia/Manila', now), 'cn-beijing');
  assert.equal(nearby(rows, places, 'America/Los_Angeles', now), 'cn-beijing');
  assert.equal(nearby([], [], 'UTC', now), undefined);
});

test('a fourth pin takes the place of the first, and a second click unpins', () => {
  assert.deepEqual(pinned(['a', 'b', 'c'], 'd', 3), ['b', 'c', 'd']);
  assert.deepEqual(pinned(['a', 'b'], 'a', 3), ['b']);
});

function place(id: string, timezone: string, cloudRegions: readonly string[] = []): Place {
  return { id, name: id, country: 'XX', jurisdiction: 'XX', zoneId: 'XX', timezone, latitudeDegrees: 0, longitudeDegrees: 0, cloudRegions };
}
