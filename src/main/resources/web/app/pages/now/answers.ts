import { answerOf, getListed, type Answer } from '../../core/api';
import { culprit, detailsQuestion, rankingQuestion, type Asked } from './question';
import type { Answered, Place, Provenance, Ranking } from './types';
import { VIEW } from './view';

/** A ranking, what it was asked with in the end, and what of the link had to be left out for that. */
export interface Ranked {
  answer: Answer<Ranking>;
  asked: Asked;
  hour: string;
  dropped: readonly string[];
}

/** Asks for the ranking; parameters of a link that the service does not know are left out one by one. */
export async function loadRanking([asked, hour]: readonly [Asked, string], signal: AbortSignal): Promise<Ranked> {
  let now = asked;
  const dropped: string[] = [];
  for (;;) {
    try {
      return { answer: await answerOf<Ranking>(rankingQuestion(now, hour), signal), asked: now, hour, dropped };
    } catch (error) {
      const name = culprit(error, now);
      if (name === undefined || dropped.includes(name)) throw error;
      dropped.push(name);
      now = { ...now, [name]: VIEW[name].otherwise };
    }
  }
}

export async function loadPlaces(): Promise<readonly Place[]> {
  return (await getListed<{ regions: readonly Place[] }>('/regions')).data.regions;
}

/** The details of the regions of a ranking. */
export interface Detailed {
  answer: Answer<{ answers: readonly Answered[] }>;
  /** What they belong to. */
  of: Ranked;
  sources: readonly Provenance[];
}

export async function loadDetails(ranked: Ranked, signal: AbortSignal): Promise<Detailed> {
  const regions = ranked.answer.data.entries.map((entry) => entry.region.id);
  const answer = await answerOf<{ answers: readonly Answered[] }>(detailsQuestion(ranked.asked, ranked.hour, regions), signal);
  return { answer, of: ranked, sources: sourcesOf(answer.data.answers) };
}

/** The sources of all answers, each once. */
export function sourcesOf(answers: readonly Answered[]): readonly Provenance[] {
  const each = new Map(answers.flatMap((answer) => answer.provenance).map((source) => [source.sourceId, source]));
  return [...each.values()].sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
}
