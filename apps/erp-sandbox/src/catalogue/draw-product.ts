import { fnv1a } from '../random/random.js';
import { drawings } from './drawings.js';
import type { ProductRow } from '../seed/world.js';

type Tone = readonly [tone: string, dark: string];
const metals: readonly Tone[] = [['#cbd5e1', '#475569'], ['#d6d3d1', '#57534e'], ['#e2e8f0', '#64748b'], ['#e7d3a1', '#7c5a1e'], ['#94a3b8', '#334155']];
const colours: readonly Tone[] = [
  ['#bfdbfe', '#1e40af'], ['#fde68a', '#92400e'], ['#bbf7d0', '#166534'], ['#fecaca', '#991b1b'], ['#e9d5ff', '#6b21a8'], ['#fed7aa', '#9a3412'], ['#cbd5e1', '#475569'],
];
const areOfMetal = new Set(['FA', 'VF', 'CT', 'HT', 'ST', 'PN']);

export function drawProduct(product: Pick<ProductRow, 'sku' | 'name' | 'category_ids'>, view: number): string {
  const hash = fnv1a(product.sku);
  const category = product.category_ids[0] ?? 'LO';
  const tones = areOfMetal.has(category.slice(0, 2)) ? metals : colours;
  const [tone, dark] = tones[hash % tones.length] ?? ['#cbd5e1', '#475569'];
  const draw = drawings[category] ?? drawings[category.slice(0, 2)] ?? drawings['LO'];
  const turn = view === 0 ? '' : ` transform="rotate(${String(18 * view)} 200 200)"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" aria-label="${escapeXml(product.name)}"><rect width="400" height="400" fill="#f8fafc"/>` +
    `<g stroke-width="3"${turn}>${draw?.(tone, dark, hash % 40) ?? ''}</g><text x="200" y="385" font-family="sans-serif" font-size="15" fill="#64748b" text-anchor="middle">${escapeXml(product.sku)}</text></svg>`;
}

/** Characters that XML 1.0 does not allow at all are left out. */
const escapeXml = (text: string): string =>
  [...text].filter((char) => char >= ' ' && !/\p{Cs}|[\uFFFE\uFFFF]/u.test(char)).join('').replace(/[<>&"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
