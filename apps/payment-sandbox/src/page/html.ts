/** Markup that is safe to send. Only `html` makes it, and it escapes whatever is not already markup. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | readonly Markup[] | undefined;

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + rendered(pieces[index - 1]) + part));
}

function rendered(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string') return escaped(piece);
  return piece.map((markup) => markup.text).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
