import type { Query } from '../../core/api';
import { coordinate, type Axis, type Curve } from './curve';
import { targetOf } from './sensitivity';
import { instantOf, localOf } from './time';
import { figuresOf, type CostAnswer, type TokenView } from './types';
import type { Target } from './view';

export type ChoiceName = 'point' | 'utilisation' | 'hour';

/** How the ends of a choice are to be written. */
export type EndKind = Axis | 'share' | 'instant';

/** A figure at both ends of something that one can choose, and the ends themselves. */
export interface Choice {
  name: ChoiceName;
  kind: EndKind;
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
}

/** What is asked for the choices: an answer at each end of a pair, and a day by its hours. */
export interface ChoiceQuestions {
  pairs: readonly { name: ChoiceName; kind: EndKind; low: number; high: number; first: Query; second: Query }[];
  day: Query | undefined;
}

export interface SeriesStep {
  start: string;
  electricityCostPerMtok?: number;
  totalCostPerMtok?: number;
  locationBasedGco2ePerMtok?: number;
  marketBasedGco2ePerMtok?: number;
}

export interface ChoiceAnswers {
  pairs: readonly { name: ChoiceName; kind: EndKind; low: number; high: number; first: CostAnswer; second: CostAnswer }[];
  day: readonly SeriesStep[];
}

/** A lightly used accelerator against one that is always busy. */
const UTILISATIONS = [0.3, 1] as const;

/** The question of the page, with the operating point at both ends of its curve, at a low and a full utilisation, and by the hours of its day. */
export function choiceQuestions(query: Query, tokens: TokenView, curve: Curve | undefined, hour: string, timeZone: string): ChoiceQuestions {
  const [low, high] = UTILISATIONS;
  const used: ChoiceQuestions['pairs'][number] = { name: 'utilisation', kind: 'share', low, high, first: { ...query, utilisation: low }, second: { ...query, utilisation: high } };
  const { at: _, ...hourless } = query;
  return { pairs: [...pointQuestions(query, curve), used], day: { ...hourless, tokens, ...dayOf(hour, timeZone) } };
}

function pointQuestions(query: Query, curve: Curve | undefined): ChoiceQuestions['pairs'][number][] {
  const axis = curve?.axis;
  if (!axis || curve.points.length < 2) return [];
  const [low, high] = [coordinate(curve.points[0]!, axis)!, coordinate(curve.points.at(-1)!, axis)!];
  const at = (value: number): Query => ({ ...query, profile: curve.profile.id, concurrency: undefined, interactivity: undefined, [axis]: value });
  return [{ name: 'point', kind: axis, low, high, first: at(low), second: at(high) }];
}

const HOUR = 3_600_000;

/** The local day of an hour as a window of full UTC hours. */
export function dayOf(hour: string, timeZone: string): { from: string; to: string } {
  const date = localOf(hour, timeZone).slice(0, 10);
  const following = new Date(Date.parse(`${date}T00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
  const whole = (day: string) => new Date(Math.floor(Date.parse(instantOf(`${day}T00:00`, timeZone)) / HOUR) * HOUR).toISOString().replace('.000Z', 'Z');
  return { from: whole(date), to: whole(following) };
}

/** What the choices do to a figure, the most influential first; a choice at whose ends it is unknown is left out. */
export function choicesOf(answers: ChoiceAnswers, view: TokenView, target: Target): Choice[] {
  const pairs = answers.pairs.flatMap(({ first, second, ...choice }) => {
    const [atLow, atHigh] = [first, second].map((one) => targetOf(figuresOf(one, view), target)?.central);
    return atLow === undefined || atHigh === undefined ? [] : [{ ...choice, atLow, atHigh }];
  });
  return [...pairs, ...hoursOf(answers.day, target)].sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

const SERIES = { total: 'totalCostPerMtok', electricity: 'electricityCostPerMtok', location: 'locationBasedGco2ePerMtok', market: 'marketBasedGco2ePerMtok' } as const;

/** The hour of the day at which the figure is least against that at which it is most. */
function hoursOf(day: readonly SeriesStep[], target: Target): Choice[] {
  const known = day.flatMap((step) => {
    const value = step[SERIES[target]];
    return value === undefined ? [] : [{ at: Date.parse(step.start), value }];
  });
  if (known.length === 0) return [];
  const least = known.reduce((one, other) => (other.value < one.value ? other : one));
  const most = known.reduce((one, other) => (other.value > one.value ? other : one));
  return least.value === most.value ? [] : [{ name: 'hour', kind: 'instant', low: least.at, high: most.at, atLow: least.value, atHigh: most.value }];
}
