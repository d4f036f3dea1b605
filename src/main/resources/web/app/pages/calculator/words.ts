import { count, figure, share } from '../../core/format';
import { t } from '../../core/i18n';
import type { Choice } from './choices';
import type { Profile } from './types';

/** A measurement in a few words: workload, lengths, engine, how many accelerators, and whether power was measured. */
export function measurementName(profile: Profile): string {
  const lengths = profile.inputTokens && profile.outputTokens ? `${count(profile.inputTokens)} → ${count(profile.outputTokens)}` : '';
  const parts = [
    profile.phase === 'MIXED' ? '' : t(`calculator.phase.${profile.phase as 'PREFILL' | 'DECODE'}`),
    profile.workload ?? '',
    lengths,
    profile.precision,
    profile.acceleratorsPerReplica ? `×${figure(profile.acceleratorsPerReplica)}` : '',
    profile.engine ?? '',
    t('calculator.points', { n: profile.points.length }),
    profile.energyBoundary === 'NONE' ? '' : t('calculator.powerMeasured'),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}


/** How the ends of a choice are written. */
export function choiceTexts({ name, axis, ends }: Pick<Choice, 'name' | 'axis' | 'ends'>): [string, string] {
  const write = (value: number) => {
    if (name === 'utilisation') return share(value);
    return axis === 'concurrency' ? t('calculator.point.concurrency', { n: count(value) }) : t('calculator.point.interactivity', { n: figure(value) });
  };
  return [write(ends[0]), write(ends[1])];
}
