/** Keeps what was made until what it was made from changes; compares by identity. */
export class Memo<T> {
  private parts: readonly unknown[] | undefined;
  private made: T | undefined;

  of(parts: readonly unknown[], make: () => T): T {
    const { parts: before } = this;
    if (before === undefined || before.length !== parts.length || parts.some((part, at) => part !== before[at])) {
      this.made = make();
      this.parts = parts;
    }
    return this.made as T;
  }
}
