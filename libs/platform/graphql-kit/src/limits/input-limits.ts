import { BadUserInput } from '../errors/coded-errors.js';

/** What a client sends is stored, searched and sent on to the ERP, none of which takes a book. @throws BadUserInput */
export function atMost<Text extends string | null | undefined>(name: string, text: Text, mostCharacters: number): Text {
  if (text && text.length > mostCharacters) throw new BadUserInput(`${name} has at most ${String(mostCharacters)} characters`);
  return text;
}

/** @throws BadUserInput */
export function noMoreThan<Item>(name: string, items: readonly Item[], most: number): readonly Item[] {
  if (items.length > most) throw new BadUserInput(`${name} has at most ${String(most)} entries`);
  return items;
}
