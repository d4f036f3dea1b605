import { answerOf, getListed, type Question } from '../../core/api';
import { fromSeries, fromSignals } from './rows';
import type { HourRows, Region, SeriesAnswer, SignalsAnswer, SourceEntry, Zone } from './types';

/** What the page chooses from, and the words for sources. */
export interface Lists {
  regions: readonly Region[];
  zones: readonly Zone[];
  sources: readonly SourceEntry[];
  models: readonly { id: string; name: string }[];
  accelerators: readonly { id: string; name: string }[];
}

/** The hours of a window, and the question that brought them. */
export interface Loaded {
  rows: HourRows;
  question: Question;
  receivedAt: Date;
  from: string;
  to: string;
  timeZone: string;
}

export async function listsOf(): Promise<Lists> {
  const [regions, zones, sources, models, accelerators] = await Promise.all([
    getListed<{ regions: Region[] }>('/regions'), getListed<{ gridZones: Zone[] }>('/grid-zones'), getListed<{ sources: SourceEntry[] }>('/sources'),
    getListed<{ models: Lists['models'] }>('/models'), getListed<{ accelerators: Lists['accelerators'] }>('/accelerators'),
  ]);
  return { regions: regions.data.regions, zones: zones.data.gridZones, sources: sources.data.sources, models: models.data.models, accelerators: accelerators.data.accelerators };
}

export async function load([question, from, to, timeZone, currency]: readonly [Question, string, string, string, string], signal: AbortSignal): Promise<Loaded> {
  const answer = await answerOf<SeriesAnswer | SignalsAnswer>(question, signal);
  const rows = 'steps' in answer.data ? fromSeries(answer.data) : fromSignals(answer.data, currency);
  return { rows, question, receivedAt: answer.receivedAt, from, to, timeZone };
}
