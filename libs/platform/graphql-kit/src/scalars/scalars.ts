import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that is a string of one form on both sides. A number is refused: it has lost its decimals already. */
function textScalar(name: string, description: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !isValid(value)) throw new GraphQLError(`Not a ${name}: ${JSON.stringify(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name, description, serialize: checked, parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

const decimalForm = /^-?\d{1,30}(\.\d{1,20})?$/;
// PostgreSQL and the calendar have no year 0.
const dateForm = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const isDay = (text: string): boolean => {
  const at = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 10));
};

export const DecimalScalar = textScalar('Decimal', 'A decimal in plain notation, as a string: "8.4371".', (text) => decimalForm.test(text));
export const DateScalar = textScalar('Date', 'A calendar date: "2026-11-24".', (text) => dateForm.test(text) && isDay(text));
export const DateTimeScalar = textScalar('DateTime', 'RFC 3339 in UTC.', (text) => instantForm.test(text) && isDay(text) && !Number.isNaN(Date.parse(text)));
