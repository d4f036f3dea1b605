import type { View } from './view';

export type PresetId = 'grams' | 'noon' | 'busy' | 'regions';

/** Comparisons worth a click; what they do not name stays as it is. */
export const PRESETS: readonly { id: PresetId; view: Partial<View> }[] = [
  {
    id: 'grams',
    view: { region: 'cn-national', at: '', carbonIntensityGramsPerKwh: undefined, compare: 'carbonIntensityGramsPerKwh', with: '370', target: 'location' },
  },
  {
    // In Ningxia the sun makes noon the valley of the tariff and midnight its peak; a day for which prices were published.
    id: 'noon',
    view: { region: 'cn-zhongwei', at: '2026-03-17T04:00:00Z', electricityPricePerKwh: undefined, compare: 'at', with: '2026-03-17T16:00:00Z' },
  },
  { id: 'busy', view: { utilisation: 0.9, compare: 'utilisation', with: '0.3' } },
  {
    id: 'regions',
    view: { region: 'de-frankfurt', carbonIntensityGramsPerKwh: undefined, electricityPricePerKwh: undefined, compare: 'region', with: 'fr-paris' },
  },
];

/** Whether a view is the one of a preset. */
export function isPreset(view: View, preset: Partial<View>): boolean {
  return Object.entries(preset).every(([name, value]) => view[name as keyof View] === value);
}
