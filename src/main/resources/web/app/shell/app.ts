import { LitElement, css, html, nothing } from 'lit';
import { Problem } from '../core/api';
import { currentLanguage, chooseLanguage, LANGUAGES, onLanguage, startLanguage, t } from '../core/i18n';
import { findPage, go, linkTo, onRoute, PAGES, type Page } from '../core/route';
import { chooseTheme, themeChoice, type ThemeChoice } from '../core/theme';
import { problemNotice } from '../ui/state';
import { base, buttons, fields } from '../ui/styles';
import { pages } from './pages';
import './key-dialog';
import './messages';

/** The frame of every page: navigation, language, theme, and the page that the location names. */
export class App extends LitElement {
  static override properties = { page: { state: true }, ready: { state: true }, failure: { state: true } };
  static override styles = [
    base,
    buttons,
    fields,
    css`
      header { position: sticky; top: 0; z-index: 20; background: var(--surface); border-bottom: 1px solid var(--line); }
      .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1rem; max-width: 1760px; margin: 0 auto; padding: 0.4rem 1rem; }
      .brand { font-weight: 700; font-size: 1.1rem; color: var(--text); text-decoration: none; display: inline-flex; gap: 0.4rem; align-items: center; }
      .brand img { width: 1.5rem; height: 1.5rem; }
      nav { flex: 1 1 auto; min-width: 0; overflow-x: auto; }
      nav ul { display: flex; gap: 0.15rem; list-style: none; margin: 0; padding: 0.15rem; }
      nav a { display: block; padding: 0.35rem 0.7rem; border-radius: 8px; color: var(--text); text-decoration: none; white-space: nowrap; }
      nav a:hover { background: var(--surface-sunken); }
      nav a[aria-current='page'] { background: var(--accent-soft); font-weight: 650; box-shadow: inset 0 -2px 0 var(--accent); }
      .switches { display: flex; gap: 0.5rem; align-items: center; }
      .switches select { min-height: 2rem; padding: 0.1rem 0.3rem; width: auto; }
      main { max-width: 1760px; margin: 0 auto; padding: 1rem; min-height: calc(100vh - 8rem); }
      main:focus { outline: none; }
      footer { max-width: 1760px; margin: 0 auto; padding: 1rem; font-size: 0.85rem; color: var(--text-muted); display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; }
      .skip { position: absolute; left: -999px; }
      .skip:focus { left: 1rem; top: 0.5rem; z-index: 30; background: var(--surface); padding: 0.4rem 0.8rem; }
      @media (max-width: 640px) {
        .bar { padding: 0.3rem 0.6rem; }
        nav { order: 3; flex-basis: 100%; }
        main { padding: 0.7rem; }
        .switches { margin-left: auto; }
      }
    `,
  ];
  private declare page: Page | undefined;
  private declare ready: boolean;
  private declare failure: unknown;
  private ends: (() => void)[] = [];

  constructor() {
    super();
    this.ready = false;
    this.page = findPage(location.pathname);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ends = [onRoute(() => this.follow()), onLanguage(() => this.named())];
    this.addEventListener('click', this.intercept);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.ends) end();
  }

  private async start(): Promise<void> {
    const loaded = this.load();
    await startLanguage();
    await loaded;
    this.ready = true;
    this.named();
  }

  private async load(): Promise<void> {
    if (!this.page) return;
    try {
      await pages[this.page]();
      this.failure = undefined;
    } catch (failure) {
      // A TypeError where the service does not answer, or where a newer one has other files than this document names.
      this.failure = failure instanceof TypeError ? new Problem(0, 'PAGE_NOT_LOADED', '', '') : failure;
    }
  }

  private async follow(): Promise<void> {
    const page = findPage(location.pathname);
    if (page === this.page) {
      this.requestUpdate();
      return;
    }
    this.page = page;
    await this.load();
    this.named();
    scrollTo(0, 0);
    await this.updateComplete;
    // A new page is read from its beginning, by eye and by screen reader.
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  private named(): void {
    document.title = this.page ? `${t(`page.${this.page}`)} · ${t('app.name')}` : t('app.name');
    this.requestUpdate();
  }

  /** Links to our own pages change the location without loading the document anew. */
  private intercept = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || !findPage(link.pathname)) return;
    if (link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  };

  override render() {
    if (!this.ready) return html`<main aria-busy="true"></main>`;
    return html`
      <a class="skip" href="#content" @click=${this.skip}>${t('app.skip')}</a>
      <header>
        <div class="bar">
          <a class="brand" href=${linkTo('now')}><img src="/favicon.svg" alt="" width="24" height="24" />${t('app.name')}</a>
          <nav aria-label=${t('app.navigation')}>
            <ul>${PAGES.map((page) => html`<li><a href=${linkTo(page)} aria-current=${page === this.page ? 'page' : nothing}>${t(`page.${page}`)}</a></li>`)}</ul>
          </nav>
          <div class="switches">
            <select id="language" aria-label=${t('app.language')} @change=${this.language}>
              ${LANGUAGES.map((language) => html`<option value=${language} lang=${language === 'zh' ? 'zh-Hans' : 'en'} .selected=${language === currentLanguage()}>${language === 'zh' ? '中文' : 'English'}</option>`)}
            </select>
            <select id="theme" aria-label=${t('app.theme')} @change=${this.themed}>
              ${THEMES.map((choice) => html`<option value=${choice} .selected=${choice === themeChoice()}>${t(`app.theme.${choice}`)}</option>`)}
            </select>
          </div>
        </div>
      </header>
      <main id="content" tabindex="-1">${this.content()}</main>
      <footer>
        <span>${t('app.footer', { version: '0.1.0' })}</span>
        <a href="/q/openapi?format=json">${t('app.api')}</a>
      </footer>
      <sd-key-dialog></sd-key-dialog>
      <sd-messages></sd-messages>
    `;
  }

  private content() {
    if (this.failure) return html`<h1>${t('app.pageFailed')}</h1>${problemNotice(this.failure, () => location.reload())}`;
    switch (this.page) {
      case 'now': return html`<sd-page-now></sd-page-now>`;
      case 'calculator': return html`<sd-page-calculator></sd-page-calculator>`;
      case 'hours': return html`<sd-page-hours></sd-page-hours>`;
      case 'plan': return html`<sd-page-plan></sd-page-plan>`;
      case 'reports': return html`<sd-page-reports></sd-page-reports>`;
      case 'data': return html`<sd-page-data></sd-page-data>`;
      default: return html`<sd-notice kind="warn" heading=${t('app.notFound')}><a href=${linkTo('now')}>${t('page.now')}</a></sd-notice>`;
    }
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }

  private language(event: Event): void {
    void chooseLanguage((event.target as HTMLSelectElement).value as (typeof LANGUAGES)[number]);
  }

  private themed(event: Event): void {
    chooseTheme((event.target as HTMLSelectElement).value as ThemeChoice);
  }
}

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

customElements.define('sd-app', App);
