import { html, type TemplateResult } from 'lit';
import { share } from '../../core/format';
import { t } from '../../core/i18n';
import type { HoursModel } from './model';
import type { Stretch } from './statistics';
import { relation, windowWords, type Digest } from './summary';
import { stretchName, worded } from './words';

/** The page's answer at a glance: when it is cheapest, when greenest, the means, and whether the two go together. */
export function figuresOf(model: HoursModel, digest: Digest): TemplateResult {
  return html`<div class="figures">
    ${best('cheapest', 'price', model, digest.cheapest, digest.meanPrice)}
    ${best('greenest', 'carbon', model, digest.greenest, digest.meanCarbon)}
    <div class="card"><h2>${t('hours.figure.mean')}</h2><div class="figure">${worded(digest.meanPrice, 'price', model.currency)}</div>
      <div class="muted small">${worded(digest.meanCarbon, 'carbon', model.currency)}, ${windowWords(model)}</div></div>
    <div class="card"><h2>${t('hours.figure.together')}</h2><div class="figure">${digest.together === undefined ? '–' : `r = ${digest.together.toFixed(2)}`}</div>
      <div class="muted small">${relation(digest.together)}</div></div>
  </div>`;
}

function best(id: 'cheapest' | 'greenest', metric: 'price' | 'carbon', model: HoursModel, stretch: Stretch | undefined, whole: number | undefined) {
  const figure = stretch ? stretchName(stretch, model.hours[0]?.minute ?? 0) : '–';
  return html`<div class="card" id=${id}><h2>${t(`hours.figure.${id}`)}</h2><div class="figure">${figure}</div>
    <div class="muted small">${stretch ? `${worded(stretch.mean, metric, model.currency)}${below(stretch.mean, whole)}` : t(`hours.${whole === undefined ? 'gap' : 'flat'}.${metric}`)}</div></div>`;
}

/** How far below the mean, which says something only where the mean is positive. */
function below(part: number, whole: number | undefined): string {
  return whole && whole > 0 ? t('hours.figure.below', { share: share((whole - part) / whole, 0) }) : '';
}
