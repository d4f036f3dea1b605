import { test } from 'node:test';
import assert from 'node:assert/strict';
import { datesOf, endOf, hourName, isDate, localHours, missingHours, spanOf, startOfDay } from '../../../main/resources/web/app/pages/hours/calendar';

test('the day on which clocks go forward has 23 hours and no 02:00', () => {
  const hours = localHours('2024-03-31', '2024-04-01', 'Europe/Berlin');
  assert.equal(hours.length, 23);
  assert.deepEqual(hours.slice(0, 4).map(hourName), ['00:00', '01:00', '03:00', '04:00']);
  assert.deepEqual(missingHours(hours, ['2024-03-31']), [{ date: '2024-03-31', hour: 2 }]);
});

test('the day on which clocks go back has 25 hours, two of them 02:00', () => {
  const hours = localHours('2024-10-27', '2024-10-28', 'Europe/Berlin');
  assert.equal(hours.length, 25);
  assert.deepEqual(hours.slice(0, 5).map(hourName), ['00:00', '01:00', '02:00A', '02:00B', '03:00']);
  assert.equal(new Date(hours[2]!.start).toISOString(), '2024-10-27T00:00:00.000Z');
  assert.equal(new Date(hours[3]!.start).toISOString(), '2024-10-27T01:00:00.000Z');
  assert.deepEqual(missingHours(hours, ['2024-10-27']), []);
});

test('a week across the change has 167 hours in spring and 169 in autumn', () => {
  assert.equal(localHours('2024-03-28', '2024-04-04', 'Europe/Copenhagen').length, 167);
  assert.equal(localHours('2024-10-24', '2024-10-31', 'Europe/Copenhagen').length, 169);
});

test('a leap year in California has 8,784 hours', () => {
  assert.equal(localHours('2024-01-01', '2025-01-01', 'America/Los_Angeles').length, 8784);
});

test('where the clock is half an hour off, the hours begin at half past', () => {
  const hours = localHours('2024-07-15', '2024-07-16', 'Asia/Kolkata');
  assert.equal(hours.length, 24);
  assert.equal(hourName(hours[0]!), '00:30');
  assert.equal(new Date(startOfDay('2024-07-15', 'Asia/Kolkata')).toISOString(), '2024-07-14T19:00:00.000Z');
  assert.deepEqual(missingHours(hours, ['2024-07-15']), []);
});

test('a day whose midnight does not exist begins at 01:00', () => {
  const hours = localHours('2024-09-08', '2024-09-09', 'America/Santiago');
  assert.equal(hourName(hours[0]!), '01:00');
  assert.equal(hours.length, 23);
});

test('spans end on the same day of a later month, or on its last', () => {
  assert.equal(endOf('2024-07-15', 'week'), '2024-07-22');
  assert.equal(endOf('2024-01-31', 'month'), '2024-02-29');
  assert.equal(endOf('2024-11-30', 'quarter'), '2025-02-28');
  assert.equal(endOf('2024-01-01', 'year'), '2025-01-01');
  assert.equal(spanOf('2024-07-15', '2024-08-15'), 'month');
  assert.equal(spanOf('2024-07-15', '2024-07-17'), undefined);
});

test('dates that no calendar has are refused', () => {
  assert.equal(isDate('2024-02-29'), true);
  assert.equal(isDate('2023-02-29'), false);
  assert.equal(isDate('24-02-29'), false);
  assert.equal(isDate('1989-12-31'), false);
});

test('the dates of a window leave out its end', () => {
  assert.deepEqual(datesOf('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29']);
});
