import { LitElement, html } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base } from '../../ui/styles';

/** The page `now`. */
export class NowPage extends LitElement {
  static override styles = [base];

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<h1>${t('now.title')}</h1>`;
  }
}

customElements.define('sd-page-now', NowPage);
