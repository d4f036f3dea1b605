import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { UrlState } from '../../core/url-state';
import { base, buttons } from '../../ui/styles';
import '../../ui/notice';
import { isZone, PARAMETERS, readZoom, type PlanView } from './view';
import './front';
import './make';
import './plan-view';
import './recent';

/** The page `plan`: make or load a plan, watch it, read it. */
export class PlanPage extends LitElement {
  static override styles = [
    base, buttons,
    css`
      .title { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: baseline; justify-content: space-between; margin-bottom: var(--gap); }
      sd-notice { margin-bottom: var(--gap); }
      .start { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      @media (min-width: 1100px) { .start { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); } }
    `,
  ];
  private readonly url = new UrlState(this, PARAMETERS);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const view = this.url.get();
    const rejected = [...this.url.rejected, ...(view.zoom !== '' && !readZoom(view.zoom) ? ['zoom'] : []), ...(isZone(view.zone) ? [] : ['zone'])];
    return html`<div class="title"><h1>${t('plan.title')}</h1>${view.plan || view.pareto ? html`<a class="button" id="new-plan" href=${linkTo('plan')}>${t('plan.new')}</a>` : nothing}</div>
      ${rejected.length === 0 ? nothing : html`<sd-notice kind="warn">${t('app.rejected', { names: rejected.join(', ') })}</sd-notice>`}
      ${this.content(view)}`;
  }

  private content(view: PlanView) {
    if (view.plan) return html`<sd-plan-view .view=${view} .url=${this.url}></sd-plan-view>`;
    if (view.pareto) return html`<sd-plan-front .view=${view}></sd-plan-front>`;
    return html`<div class="start"><sd-plan-make .view=${view} .url=${this.url}></sd-plan-make><sd-plan-recent></sd-plan-recent></div>`;
  }
}

customElements.define('sd-page-plan', PlanPage);
