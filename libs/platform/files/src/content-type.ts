/** The types we take, told by their first bytes: a name or a header proves nothing. */
const signatures: readonly { readonly contentType: string; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { contentType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { contentType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { contentType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
];

/** PDF, PNG or JPEG by content; null for anything else. */
export function documentType(content: Uint8Array): string | null {
  return signatures.find(({ bytes, at = 0 }) => bytes.every((byte, index) => content[at + index] === byte))?.contentType ?? null;
}

/** A file name that is safe in a header and on a disk: no path, no control characters. */
export function safeFileName(name: string, fallback: string): string {
  const base = name.split(/[\\/]/).at(-1)?.replaceAll(/[\u0000-\u001f\u007f"]/g, '').trim() ?? '';
  return base === '' || base === '.' || base === '..' ? fallback : base.slice(-120);
}
