import { getJson, getListed, type Query, type Question } from '../../core/api';
import { locale } from '../../core/i18n';
import type { ChoiceAnswers, ChoiceQuestions, SeriesStep } from './choices';
import type { Lists } from './form';
import type { Accelerator, CostAnswer, CostAnswers, Model, Profile, Region } from './types';

export interface Loaded {
  answers: CostAnswer[];
  question: Question;
  at: Date;
}

export async function loadLists(): Promise<Lists> {
  const [regions, models, accelerators] = await Promise.all([
    getListed<{ regions: Region[] }>('/regions'), getListed<{ models: Model[] }>('/models'), getListed<{ accelerators: Accelerator[] }>('/accelerators'),
  ]);
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale());
  return { regions: regions.data.regions, models: [...models.data.models].sort(byName), accelerators: accelerators.data.accelerators };
}

export async function loadProfiles(model: string): Promise<Profile[]> {
  return (await getListed<{ throughputProfiles: Profile[] }>('/throughput-profiles', { model })).data.throughputProfiles;
}

export async function loadAnswers(questions: readonly Query[], signal: AbortSignal): Promise<Loaded> {
  const loaded = await Promise.all(questions.map((query) => getJson<CostAnswers>('/cost-per-token', query, signal)));
  return { answers: loaded.flatMap((one) => one.data.answers), question: loaded[0]!.question, at: loaded[0]!.receivedAt };
}

/** An end that the service refuses leaves its choice out; the page does not fail for it. */
export async function loadChoices({ pairs, day }: ChoiceQuestions, signal: AbortSignal): Promise<ChoiceAnswers> {
  const one = async (query: Query) => (await getJson<CostAnswers>('/cost-per-token', query, signal)).data.answers[0]!;
  const series = day === undefined ? Promise.resolve([]) : getJson<{ steps: SeriesStep[] }>('/cost-per-token/series', day, signal).then((answer) => answer.data.steps).catch(() => []);
  const ends = await Promise.allSettled(pairs.map(async ({ first, second, ...choice }) => {
    const [low, high] = await Promise.all([one(first), one(second)]);
    return { ...choice, first: low, second: high };
  }));
  return { pairs: ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])), day: await series };
}
