import { LitElement, html } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base } from '../../ui/styles';

/** The page `data`. */
export class DataPage extends LitElement {
  static override styles = [base];

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<h1>${t('data.title')}</h1>`;
  }
}

customElements.define('sd-page-data', DataPage);
