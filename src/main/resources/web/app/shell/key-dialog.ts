import { LitElement, css, html } from 'lit';
import { setApiKey } from '../core/api';
import { t } from '../core/i18n';
import { Localized } from '../core/localized';
import { base, buttons, fields } from '../ui/styles';

/** Asks for an API key when the service has answered 401; the key lives as long as the tab. */
export class KeyDialog extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      dialog { border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); color: var(--text); max-width: 28rem; padding: 1.2rem; }
      dialog::backdrop { background: rgb(0 0 0 / 50%); }
      .row { margin-top: 1rem; }
    `,
  ];

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('suandian-key-wanted', this.open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('suandian-key-wanted', this.open);
  }

  override render() {
    return html`<dialog aria-labelledby="heading">
      <form method="dialog" @submit=${this.use}>
        <h2 id="heading">${t('app.key.heading')}</h2>
        <p>${t('app.key.text')}</p>
        <label for="key">${t('app.key.label')}</label>
        <input id="key" type="password" autocomplete="off" pattern="\\s*[!-~]+\\s*" required />
        <div class="row">
          <button class="primary" type="submit">${t('app.key.use')}</button>
          <button type="button" @click=${() => this.dialog().close()}>${t('app.key.cancel')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private open = (): void => {
    if (!this.dialog().open) this.dialog().showModal();
  };

  private use(): void {
    setApiKey(this.renderRoot.querySelector('input')!.value.trim());
    location.reload();
  }
}

customElements.define('sd-key-dialog', KeyDialog);
