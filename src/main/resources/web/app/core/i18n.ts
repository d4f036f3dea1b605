import type en from '../i18n/en';
import { routeParameter, setRouteParameter, onRoute } from './route';

/** The languages of the interface. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A key of the messages; both languages have the same ones. */
export type MessageKey = keyof typeof en;
export type Placeholders = Record<string, string | number>;
type Messages = Record<MessageKey, string>;

const STORED = 'suandian.language';
const listeners = new Set<() => void>();
let language: Language = 'en';
let messages: Messages | undefined;

/** Loads the messages of the reader's language: the link's, else the one chosen before, else the browser's. */
export async function startLanguage(): Promise<void> {
  await show(wanted());
  onRoute(() => {
    const asked = routeParameter('lang');
    if (isLanguage(asked) && asked !== language) void show(asked);
  });
}

/** The language that is shown. */
export function currentLanguage(): Language {
  return language;
}

/** The BCP 47 tag for `Intl` and for `lang` attributes. */
export function locale(): string {
  return language === 'zh' ? 'zh-Hans-CN' : 'en-GB';
}

/** Shows another language and keeps it in the link, so that whoever gets the link reads the same. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  try {
    localStorage.setItem(STORED, chosen);
  } catch {
    // Storage may be forbidden; the link holds the language.
  }
  setRouteParameter('lang', chosen);
  await show(chosen);
}

/** Calls back when another language is shown; returns what ends it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The message of a key, with `{name}` replaced by its placeholder. */
export function t(key: MessageKey, placeholders: Placeholders = {}): string {
  const text = messages?.[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = placeholders[name];
    return value === undefined ? whole : String(value);
  });
}

/** The message of a code of the service (a tier, a reason, a caveat): what is not known to us is shown as it came. */
export function tCode(prefix: string, code: string, otherwise: string = code): string {
  const key = `${prefix}.${code}`;
  return messages !== undefined && key in messages ? t(key as MessageKey) : otherwise;
}

/** The Chinese or the English one of two names of a thing. */
export function named(thing: { name: string; nameZh?: string | undefined }): string {
  return language === 'zh' && thing.nameZh ? thing.nameZh : thing.name;
}

function wanted(): Language {
  const asked = routeParameter('lang');
  if (isLanguage(asked)) return asked;
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // As if nothing had been chosen.
  }
  if (isLanguage(stored)) return stored;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) && !prefersEnglish() ? 'zh' : 'en';
}

function prefersEnglish(): boolean {
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return first !== undefined && first.toLowerCase().startsWith('en');
}

function isLanguage(tag: string | null | undefined): tag is Language {
  return LANGUAGES.some((known) => known === tag);
}

async function show(chosen: Language): Promise<void> {
  messages = chosen === 'zh' ? (await import('../i18n/zh')).default : (await import('../i18n/en')).default;
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-Hans' : 'en';
  for (const listener of listeners) listener();
}
