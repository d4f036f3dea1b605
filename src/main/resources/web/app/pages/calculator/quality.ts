import { LitElement, css, html, nothing } from 'lit';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, card } from '../../ui/styles';
import type { CostAnswer } from './types';

/** What the answer says of itself: what it rests on by default or assumption, and what could not be calculated. */
export class AnswerQuality extends LitElement {
  static override properties = { answer: { attribute: false } };
  static override styles = [base, card, css`ul { margin: 0.3rem 0; padding-left: 1.2rem; } li { margin: 0.15rem 0; }`];
  declare answer: CostAnswer;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { caveats, notCalculated } = this.answer.quality;
    return html`<section class="card" aria-label=${t('calculator.quality')}>
      <h2>${t('calculator.quality')}</h2>
      ${caveats.length === 0 ? nothing : html`<ul id="caveats">${caveats.map(({ code, text }) => html`<li>${tCode('caveat', code, text)}</li>`)}</ul>`}
      ${notCalculated.length === 0 ? nothing : html`<p class="small muted">${t('calculator.notCalculated')}</p>
        <ul id="not-calculated" class="small muted">${notCalculated.map(({ figure, reason }) => html`<li>${tCode('calculator.missing', figure)}: ${tCode('reason', reason)}</li>`)}</ul>`}
    </section>`;
  }
}

customElements.define('sd-calc-quality', AnswerQuality);
