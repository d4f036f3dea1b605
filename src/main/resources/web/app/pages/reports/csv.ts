/** Reads RFC 4180 as it comes in, piece by piece; each row is told once it is complete. */
export class CsvReader {
  private row: string[] = [];
  private cell = '';
  private quoted = false;
  /** A quote within a quoted cell: it ends the cell, unless another follows. */
  private closing = false;
  private begun = false;

  constructor(private readonly each: (row: string[]) => void) {}

  feed(text: string): void {
    for (const character of text) this.take(character);
  }

  end(): void {
    if (this.begun) this.endRow();
  }

  private take(character: string): void {
    if (this.quoted && !this.closing) {
      if (character === '"') this.closing = true;
      else this.cell += character;
      return;
    }
    if (this.closing) {
      this.closing = false;
      if (character === '"') {
        this.cell += '"';
        return;
      }
      this.quoted = false;
    }
    this.plain(character);
  }

  private plain(character: string): void {
    if (character === '\r') return;
    if (character === '\n') {
      this.endRow();
      return;
    }
    this.begun = true;
    if (character === '"' && this.cell === '') this.quoted = true;
    else if (character === ',') this.endCell();
    else this.cell += character;
  }

  private endCell(): void {
    this.row.push(this.cell);
    this.cell = '';
  }

  private endRow(): void {
    this.endCell();
    this.each(this.row);
    this.row = [];
    this.begun = false;
  }
}
