import { html, type TemplateResult } from 'lit';
import { t } from '../../core/i18n';
import type { Draft } from './question';

type Field = (name: keyof Draft, type: string, extra?: { hint?: string; list?: string; step?: string }) => TemplateResult;

/** What most reports leave at its default: in a part that opens. */
export function options(draft: Draft, field: Field, change: (part: Partial<Draft>) => void): TemplateResult {
  const number = { step: 'any' };
  return html`<details id="options">
    <summary>${t('reports.new.options')}</summary>
    <div class="stack">
      <div class="grid">
        ${field('fiscalYear', 'text', { hint: t('reports.new.fiscalYear.hint') })}
        <div class="field">
          <label for="locationGranularity">${t('reports.new.locationGranularity')}</label>
          <select id="locationGranularity" @change=${(event: Event) => change({ locationGranularity: (event.target as HTMLSelectElement).value })}>
            ${['ANNUAL', 'HOURLY'].map((one) => html`<option value=${one} .selected=${one === draft.locationGranularity}>${t(one === 'ANNUAL' ? 'reports.new.granularity.annual' : 'reports.new.granularity.hourly')}</option>`)}
          </select>
        </div>
        ${field('vintageMonthsBefore', 'number', { hint: t('reports.new.vintage.hint') })}
        ${field('vintageMonthsAfter', 'number')}
        ${field('asOf', 'datetime-local', { hint: t('reports.new.asOf.hint') })}
        ${field('plans', 'text', { hint: t('reports.new.plans.hint') })}
      </div>
      <fieldset>
        <legend>${t('reports.new.base')}</legend>
        <div class="grid">${field('baseYear', 'number')}${field('baseLocation', 'number', number)}${field('baseMarket', 'number', number)}${field('baseThreshold', 'number', { ...number, hint: t('reports.new.baseThreshold.hint') })}</div>
      </fieldset>
      <fieldset>
        <legend>${t('reports.new.hardware')}</legend>
        <div class="grid">${field('hardwareName', 'text')}${field('hardwareTotal', 'number', number)}${field('hardwareYears', 'number', number)}${field('hardwareHours', 'number', number)}</div>
      </fieldset>
    </div>
  </details>`;
}
