import { dataObjects, type DataObject, type DataObjectRule, type Freshness, type IntegrationMap } from '@portico/domain';
import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { obeyedRules } from './obeyed-rules.js';
import { mapSchema, type MapFile, type RuleFile } from './map-schema.js';

/** A file that cannot be obeyed, with the line and the reason of each fault. */
export class InvalidIntegrationMap extends Error {
  constructor(file: string, readonly faults: readonly string[]) {
    super(`${file} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'InvalidIntegrationMap';
  }
}

/** @throws InvalidIntegrationMap, or the file system's error when the file cannot be read. */
export function loadIntegrationMap(file: string): IntegrationMap {
  return parseIntegrationMap(readFileSync(file, 'utf8'), file);
}

export function parseIntegrationMap(text: string, file: string): IntegrationMap {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new InvalidIntegrationMap(file, document.errors.map((error) => `line ${String(lines.linePos(error.pos[0]).line)}: ${error.message.split('\n')[0] ?? ''}`));
  }
  const parsed = mapSchema.safeParse(document.toJS());
  if (!parsed.success) {
    throw new InvalidIntegrationMap(file, parsed.error.issues.map((issue) => `line ${String(lineOf(document, issue.path, lines))}: ${issue.path.join('.') || 'the file'}: ${issue.message}`));
  }
  const map = mapFrom(parsed.data);
  const faults = dataObjects.flatMap((object) => notObeyed(map.rules[object]).map(({ at, reason }) => `line ${String(lineOf(document, ['objects', object, ...at], lines))}: objects.${[object, ...at].join('.')}: ${reason}`));
  if (faults.length > 0) throw new InvalidIntegrationMap(file, faults);
  return map;
}

const keysOf: Readonly<Record<Freshness['kind'], string>> = { live: 'live: true', cached: 'freshFor, staleWhileRevalidate and staleIfDown', synced: 'syncEvery and staleAfter' };

/** What the file asks of a data object and the running system does not do. */
function notObeyed({ object, direction, freshness, onFailure }: DataObjectRule): readonly { readonly at: readonly string[]; readonly reason: string }[] {
  const can = obeyedRules[object];
  return [
    ...(can.directions.includes(direction) ? [] : [{ at: ['direction'], reason: `can be ${can.directions.join(' or ')}` }]),
    ...(can.freshness.includes(freshness.kind) ? [] : [{ at: [], reason: `needs ${can.freshness.map((kind) => keysOf[kind]).join('; or ')}` }]),
    ...(can.onFailure.includes(onFailure) ? [] : [{ at: ['onFailure'], reason: `can be ${can.onFailure.join(' or ')}` }]),
  ];
}

/** The line of the deepest part of the path that stands in the file. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function mapFrom(file: MapFile): IntegrationMap {
  return {
    version: file.version,
    timeZone: file.timeZone,
    rules: Object.fromEntries(dataObjects.map((object) => [object, ruleFrom(object, file.objects[object])])) as Record<DataObject, DataObjectRule>,
    checkout: {
      whenErpUnavailable: file.checkout.whenErpUnavailable,
      liveCheckDeadlineSeconds: file.checkout.liveCheckDeadline,
      overCreditLimit: file.checkout.overCreditLimit,
      pricingDate: file.checkout.pricingDate,
      defaultPoRule: { isRequired: file.checkout.defaultPoRule.required, pattern: file.checkout.defaultPoRule.pattern, patternHint: file.checkout.defaultPoRule.patternHint, duplicates: file.checkout.defaultPoRule.duplicates },
    },
    stockDisplay: file.stock.display === 'bands' ? { kind: 'bands', bands: [...file.stock.bands].sort((a, b) => a - b) } : { kind: file.stock.display },
  };
}

function ruleFrom(object: DataObject, rule: RuleFile): DataObjectRule {
  return { object, owner: rule.owner, direction: rule.direction, onFailure: rule.onFailure, alert: rule.alert, freshness: freshnessFrom(rule) };
}

function freshnessFrom(rule: RuleFile): Freshness {
  if ('live' in rule) return { kind: 'live' };
  if ('freshFor' in rule) {
    return { kind: 'cached', freshForSeconds: rule.freshFor, staleWhileRevalidateSeconds: rule.staleWhileRevalidate, staleIfDownSeconds: rule.staleIfDown };
  }
  return { kind: 'synced', everySeconds: rule.syncEvery, staleAfterSeconds: rule.staleAfter };
}
