/** A file in a ZIP archive, as its central directory has it. */
export interface ZipEntry {
  name: string;
  bytes: number;
  /** Stored (0) or deflated (8). */
  method: number;
  start: number;
  packed: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST = 0xffffffff;

/** The entries of an archive in its order; throws where it is none, or one beyond 4 GiB. */
export function entriesOf(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('central directory');
    const entry = entryAt(view, archive, at);
    entries.push(entry.entry);
    at = entry.next;
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no archive');
}

function entryAt(view: DataView, archive: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const [packed, bytes, header] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  if (packed === MOST || bytes === MOST || header === MOST) throw new RangeError('beyond 4 GiB');
  const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const text = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name));
  return { entry: { name: text, bytes, method: view.getUint16(at + 10, true), start, packed }, next: at + 46 + name + extra + comment };
}

/** The content of an entry; throws where it is not what the directory says, so that no bomb is unpacked. */
export async function contentOf(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = archive.slice(entry.start, entry.start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError('method');
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const content = new Uint8Array(entry.bytes);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > content.length) {
      await reader.cancel();
      throw new RangeError('longer than said');
    }
    content.set(value, length);
    length += value.length;
  }
  if (length !== content.length) throw new RangeError('shorter than said');
  return content;
}
