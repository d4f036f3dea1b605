import type { Answered, Ranking, RankingEntry } from '../../../main/resources/web/app/pages/now/types';
import type { Row } from '../../../main/resources/web/app/pages/now/rows';

/** A region of a ranking, with what a test says of it. */
export function entry(id: string, rest: Partial<RankingEntry> = {}): RankingEntry {
  return {
    region: { id, name: id, country: id.slice(0, 2).toUpperCase(), jurisdiction: 'EU', gridZoneId: `${id}-zone` },
    accelerator: { id: 'h100', name: 'NVIDIA H100 SXM' },
    profileIds: [],
    caveats: [],
    ...rest,
  };
}

export function ranking(entries: readonly RankingEntry[], rest: Partial<Ranking> = {}): Ranking {
  return { model: 'gpt-oss-120b', currency: 'USD', tokens: 'OUTPUT', from: '2026-11-25T17:00:00Z', to: '2026-11-25T18:00:00Z', hours: 1, entries, ...rest };
}

export function answer(id: string, rest: Partial<Answered> = {}): Answered {
  return { region: entry(id).region, carbon: {}, operatingPoints: [], quality: { caveats: [] }, provenance: [], ...rest };
}

export function row(id: string, total?: number, location?: number, market: number | undefined = location): Row {
  const figure = (central: number | undefined) => (central === undefined ? {} : { central });
  return {
    id, region: entry(id).region, accelerator: 'h100', total: figure(total), electricity: {}, hardware: {},
    location: figure(location), market: figure(market), price: {}, intensity: {}, caveats: [],
  };
}
