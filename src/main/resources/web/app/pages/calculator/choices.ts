import type { Query } from '../../core/api';
import { coordinate, type Axis, type Curve } from './curve';
import type { CostAnswer } from './types';

export type ChoiceName = 'point' | 'utilisation';

/** Something that one can choose, answered at both of its ends. */
export interface Choice {
  name: ChoiceName;
  axis?: Axis;
  ends: readonly [number, number];
  low: CostAnswer;
  high: CostAnswer;
}

/** What is asked for one choice: a question for each end. */
export interface ChoiceQuestion {
  name: ChoiceName;
  axis?: Axis;
  low: Query;
  high: Query;
  ends: readonly [number, number];
}

/** A lightly used accelerator against one that is always busy. */
export const UTILISATION_ENDS = [0.3, 1] as const;

/** The question behind the page, with the operating point at both ends of its curve, and at a low and a full utilisation. */
export function choiceQuestions(query: Query, curve: Curve | undefined): ChoiceQuestion[] {
  const questions: ChoiceQuestion[] = [];
  const axis = curve?.axis;
  const ends = axis && curve.points.length > 1 ? [coordinate(curve.points[0]!, axis)!, coordinate(curve.points.at(-1)!, axis)!] as const : undefined;
  if (axis && ends) {
    const at = (value: number): Query => ({ ...query, profile: curve.profile.id, concurrency: undefined, interactivity: undefined, [axis]: value });
    questions.push({ name: 'point', axis, low: at(ends[0]), high: at(ends[1]), ends });
  }
  const [least, most] = UTILISATION_ENDS;
  questions.push({ name: 'utilisation', low: { ...query, utilisation: least }, high: { ...query, utilisation: most }, ends: UTILISATION_ENDS });
  return questions;
}
