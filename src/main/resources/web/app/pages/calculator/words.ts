import { count } from '../../core/format';
import { currentLanguage, locale, t } from '../../core/i18n';
import type { Profile } from './types';

/** A measurement in a few words: workload, lengths, engine, how many accelerators, and whether power was measured. */
export function measurementName(profile: Profile, withPoints = true): string {
  const lengths = profile.inputTokens && profile.outputTokens ? `${count(profile.inputTokens)} → ${count(profile.outputTokens)}` : '';
  const parts = [
    profile.phase === 'MIXED' ? '' : t(`calculator.phase.${profile.phase as 'PREFILL' | 'DECODE'}`),
    profile.workload ?? '',
    lengths,
    profile.precision,
    profile.acceleratorsPerReplica ? `×${count(profile.acceleratorsPerReplica)}` : '',
    profile.engine ?? '',
    withPoints ? t('calculator.points', { n: count(profile.points.length) }) : '',
    profile.energyBoundary === 'NONE' ? '' : t('calculator.powerMeasured'),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}


/** An hour on the clock of a place. */
export function timeOfDay(moment: number, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: timeZone ?? 'UTC' }).format(new Date(moment));
}

/** Words one after another, as the language divides them. */
export function listed(words: readonly string[]): string {
  return words.join(currentLanguage() === 'zh' ? '，' : ', ');
}

/** Sentences one after another. */
export function sentences(all: readonly string[]): string {
  return all.filter((one) => one !== '').join(currentLanguage() === 'zh' ? '' : ' ');
}
