import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isPreset, PRESETS } from '../../../main/resources/web/app/pages/calculator/presets';
import { PARAMETERS, questionsOf, rejectedOf, type View } from '../../../main/resources/web/app/pages/calculator/view';

const plain = Object.fromEntries(Object.entries(PARAMETERS).map(([name, parameter]) => [name, parameter.otherwise])) as unknown as View;
const asked = (view: Partial<View>) => questionsOf({ ...plain, ...view }).map((query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)));

test('a plain view asks for the region, the model and the currency', () => {
  assert.deepEqual(asked({}), [{ region: 'de-frankfurt', model: 'gpt-oss-120b', currency: 'USD' }]);
});

test('an intensity of one\'s own is compared with the stored one in one question', () => {
  assert.deepEqual(asked({ region: 'cn-national', compare: 'carbonIntensityGramsPerKwh', with: '370' }), [
    { region: 'cn-national', model: 'gpt-oss-120b', currency: 'USD', carbonIntensityGramsPerKwh: ['stored', '370'] },
  ]);
});

test('another hour is another question', () => {
  const [first, second] = asked({ at: '2026-03-17T04:00:00Z', compare: 'at', with: '2026-03-17T16:00:00Z' });
  assert.equal(first!['at'], '2026-03-17T04:00:00Z');
  assert.equal(second!['at'], '2026-03-17T16:00:00Z');
});

test('a comparison with the same value asks once: the service refuses the same twice', () => {
  assert.equal(asked({ compare: 'region', with: 'de-frankfurt' }).length, 1);
  assert.equal(asked({ compare: 'region', with: 'de-frankfurt' })[0]!['region'], 'de-frankfurt');
});

test('a value to compare with that is not understood is told and not asked', () => {
  const view = { ...plain, compare: 'pue', with: '9' } as View;
  assert.deepEqual(rejectedOf(view), ['with']);
  assert.equal(questionsOf(view).length, 1);
  assert.deepEqual(rejectedOf({ ...plain, compare: 'pue', with: '1.2' } as View), []);
});

test('a rate of one\'s own is asked without a published kind', () => {
  assert.deepEqual(asked({ hardwareRateKind: 'RENTAL', hardwareRatePerAcceleratorHour: 2 })[0], { region: 'de-frankfurt', model: 'gpt-oss-120b', currency: 'USD', hardwareRatePerAcceleratorHour: 2 });
  assert.equal(asked({ hardwareRateKind: 'RENTAL' })[0]!['hardwareRateKind'], 'RENTAL');
});

test('each preset is one that the page can read from its link', () => {
  for (const { view } of PRESETS) {
    const whole = { ...plain, ...view } as View;
    assert.deepEqual(rejectedOf(whole), []);
    assert.ok(isPreset(whole, view));
    assert.ok(!isPreset(plain, view));
  }
});
