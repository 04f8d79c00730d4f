/** Collects the parameters of one statement: values never stand in its text. */
export class Sql {
  readonly parameters: unknown[] = [];

  value(value: unknown, type: string): string {
    this.parameters.push(value);
    return `$${String(this.parameters.length)}::${type}`;
  }
}
