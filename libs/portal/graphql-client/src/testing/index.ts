export { refused, wire, type Wire, type WireAnswer, type WireAnswers, type WireCall } from './wire';
