import { currentLanguage } from './i18n';

/** Keeps what was made last as long as what it was made of (by identity) and the language are the same. */
export class Memo<T> {
  private key: readonly unknown[] | undefined;
  private made: T | undefined;

  of(parts: readonly unknown[], make: () => T): T {
    const key = [currentLanguage(), ...parts];
    const { key: before } = this;
    if (before === undefined || before.length !== key.length || key.some((part, at) => part !== before[at])) {
      this.made = make();
      this.key = key;
    }
    return this.made as T;
  }
}

/** A {@link Memo} under each name. */
export class Memos {
  private readonly kept = new Map<string, Memo<unknown>>();

  of<T>(name: string, parts: readonly unknown[], make: () => T): T {
    let memo = this.kept.get(name);
    if (!memo) this.kept.set(name, (memo = new Memo<unknown>()));
    return memo.of(parts, make) as T;
  }
}
