import { html, type TemplateResult } from 'lit';
import { figure, share } from '../../core/format';
import { t } from '../../core/i18n';
import type { HoursModel } from './model';
import { mean, type Stretch } from './statistics';
import { relation, windowWords, type Digest } from './summary';
import type { Metric } from './types';
import { stretchName, unitOf, worded } from './words';

/** The page's answer at a glance: when it is cheapest, when greenest, the means, and whether the two go together. */
export function figuresOf(model: HoursModel, digest: Digest, metric: Metric): TemplateResult {
  return html`<div class="figures">
    ${best('cheapest', 'price', model, digest.cheapest, digest.meanPrice)}
    ${best('greenest', 'carbon', model, digest.greenest, digest.meanCarbon)}
    <div class="card" id="mean"><h2>${t('hours.figure.mean', { metric: t(`hours.metric.${metric}`) })}</h2><div class="figure">${figure(mean(digest.values))} <small>${unitOf(metric, model.currency)}</small></div>
      <div class="muted small">${meansOf(model, digest, metric)}</div></div>
    <div class="card"><h2>${t('hours.figure.together')}</h2><div class="figure">${digest.together === undefined ? '–' : `r = ${digest.together.toFixed(2)}`}</div>
      <div class="muted small">${relation(digest.together)}</div></div>
  </div>`;
}

/** The other means of the window, and the window. */
function meansOf(model: HoursModel, digest: Digest, metric: Metric): string {
  const price = metric === 'price' ? '' : `${worded(digest.meanPrice, 'price', model.currency)}, `;
  const carbon = metric === 'carbon' ? '' : `${worded(digest.meanCarbon, 'carbon', model.currency)}, `;
  return `${price}${carbon}${windowWords(model)}`;
}

function best(id: 'cheapest' | 'greenest', metric: 'price' | 'carbon', model: HoursModel, stretch: Stretch | undefined, whole: number | undefined) {
  const hours = stretch ? stretchName(stretch, model.hours[0]?.minute ?? 0) : '–';
  return html`<div class="card" id=${id}><h2>${t(`hours.figure.${id}`)}</h2><div class="figure">${hours}</div>
    <div class="muted small">${stretch ? `${worded(stretch.mean, metric, model.currency)}${below(stretch.mean, whole)}` : t(`hours.${whole === undefined ? 'gap' : 'flat'}.${metric}`)}</div></div>`;
}

/** How far below the mean, which says something only where the mean is positive. */
function below(part: number, whole: number | undefined): string {
  return whole && whole > 0 ? t('hours.figure.below', { share: share((whole - part) / whole, 0) }) : '';
}
