import { fnv1a } from '../random/random.js';
import type { ProductRow } from '../seed/world.js';

/** Simple technical drawings on a 400 × 400 sheet, one per group of goods; colour and proportion follow the SKU. */
const drawings: Record<string, (tone: string, dark: string, r: number) => string> = {
  'FA-HEX': (t, d, r) => `<polygon points="120,110 160,70 240,70 280,110 280,150 120,150" fill="${t}" stroke="${d}"/><rect x="165" y="150" width="70" height="${String(110 + r)}" fill="${t}" stroke="${d}"/>${threads(165, 235, 165, 250 + r, d)}`,
  'FA-SOC': (t, d, r) => `<rect x="130" y="70" width="140" height="90" rx="10" fill="${t}" stroke="${d}"/><polygon points="175,115 187,95 213,95 225,115 213,135 187,135" fill="${d}"/><rect x="165" y="160" width="70" height="${String(110 + r)}" fill="${t}" stroke="${d}"/>${threads(165, 235, 175, 260 + r, d)}`,
  'FA-WOO': (t, d, r) => `<polygon points="120,80 280,80 215,130 185,130" fill="${t}" stroke="${d}"/><polygon points="185,130 215,130 208,${String(290 + r)} 200,${String(320 + r)} 192,${String(290 + r)}" fill="${t}" stroke="${d}"/>${threads(184, 216, 150, 285 + r, d)}`,
  'FA-NUT': (t, d) => `<polygon points="200,80 305,140 305,260 200,320 95,260 95,140" fill="${t}" stroke="${d}"/><circle cx="200" cy="200" r="62" fill="#fff" stroke="${d}"/><circle cx="200" cy="200" r="70" fill="none" stroke="${d}" stroke-dasharray="6 5"/>`,
  'FA-WAS': (t, d) => `<circle cx="200" cy="200" r="125" fill="${t}" stroke="${d}"/><circle cx="200" cy="200" r="62" fill="#fff" stroke="${d}"/>`,
  FA: (t, d, r) => `<rect x="180" y="60" width="40" height="${String(240 + r)}" rx="4" fill="${t}" stroke="${d}"/>${threads(180, 220, 75, 290 + r, d)}`,
  HP: (t, d) => `<path d="M130 330 V200 q-40 -50 -20 -60 q14 -6 40 34 V96 q0 -18 15 -18 t15 18 V80 q0 -18 16 -18 t16 18 V90 q0 -16 15 -16 t15 16 V112 q0 -14 13 -14 t13 14 V260 q0 40 -18 70 Z" fill="${t}" stroke="${d}"/><path d="M130 300 H250" stroke="${d}" fill="none"/>`,
  'VF-CLA': (t, d) => `<circle cx="200" cy="200" r="100" fill="none" stroke="${t}" stroke-width="26"/><circle cx="200" cy="200" r="114" fill="none" stroke="${d}"/><rect x="185" y="40" width="30" height="52" fill="${t}" stroke="${d}"/><rect x="300" y="185" width="44" height="30" fill="${t}" stroke="${d}"/>`,
  VF: (t, d, r) => `<rect x="60" y="160" width="60" height="90" fill="${t}" stroke="${d}"/><rect x="280" y="160" width="60" height="90" fill="${t}" stroke="${d}"/><circle cx="200" cy="205" r="84" fill="${t}" stroke="${d}"/><rect x="186" y="${String(86 - r / 3)}" width="28" height="50" fill="${d}"/><rect x="120" y="${String(66 - r / 3)}" width="${String(180 + r)}" height="22" rx="11" fill="${d}"/>`,
  CA: (t, d, r) => `<circle cx="200" cy="200" r="120" fill="none" stroke="${t}" stroke-width="24"/><circle cx="200" cy="200" r="${String(84 + r / 4)}" fill="none" stroke="${t}" stroke-width="24"/><circle cx="200" cy="200" r="52" fill="none" stroke="${d}"/><path d="M320 200 q20 60 50 90" fill="none" stroke="${t}" stroke-width="24"/><path d="M368 286 l14 10 M362 296 l10 16" stroke="${d}" stroke-width="6"/>`,
  'CT-DIS': (t, d) => `<circle cx="200" cy="200" r="130" fill="${t}" stroke="${d}"/><circle cx="200" cy="200" r="58" fill="#fff" stroke="${d}"/><circle cx="200" cy="200" r="20" fill="${d}"/>`,
  CT: (t, d, r) => `<rect x="180" y="50" width="40" height="90" fill="${t}" stroke="${d}"/><path d="M180 140 h40 v${String(150 + r)} l-20 24 l-20 -24 Z" fill="${t}" stroke="${d}"/><path d="M180 170 q40 10 40 40 M180 215 q40 10 40 40 M180 260 q40 10 40 40" fill="none" stroke="${d}" stroke-width="5"/>`,
  HO: (t, d) => `<path d="M70 300 q-20 -190 130 -190 t130 110 t-110 90 t-80 -70 t60 -60" fill="none" stroke="${t}" stroke-width="34" stroke-linecap="round"/><path d="M70 300 q-20 -190 130 -190 t130 110 t-110 90 t-80 -70 t60 -60" fill="none" stroke="${d}" stroke-dasharray="3 13"/>`,
  'SA-HEL': (t, d) => `<path d="M80 240 q0 -150 120 -150 t120 150 Z" fill="${t}" stroke="${d}"/><rect x="55" y="240" width="290" height="26" rx="13" fill="${t}" stroke="${d}"/><path d="M200 90 v150" stroke="${d}"/>`,
  'SA-SHO': (t, d) => `<path d="M90 100 h90 v110 q90 10 140 60 v40 H90 Z" fill="${t}" stroke="${d}"/><rect x="84" y="310" width="244" height="22" rx="8" fill="${d}"/>`,
  SA: (t, d) => `<path d="M120 90 h50 q30 40 60 0 h50 l40 60 l-40 24 v150 H120 V174 l-40 -24 Z" fill="${t}" stroke="${d}"/><rect x="120" y="210" width="160" height="20" fill="#e5e7eb"/><rect x="120" y="260" width="160" height="20" fill="#e5e7eb"/>`,
  'EL-LED': (t, d) => `<rect x="50" y="160" width="300" height="60" rx="10" fill="${t}" stroke="${d}"/><rect x="70" y="176" width="260" height="28" rx="6" fill="#fffbe6"/><path d="M90 240 l-14 60 M200 240 v66 M310 240 l14 60" stroke="#eab308" stroke-width="5"/>`,
  EL: (t, d, r) => `<rect x="120" y="70" width="160" height="260" rx="8" fill="${t}" stroke="${d}"/><rect x="165" y="${String(150 + r / 3)}" width="70" height="80" rx="6" fill="${d}"/><circle cx="160" cy="100" r="12" fill="#fff" stroke="${d}"/><circle cx="240" cy="100" r="12" fill="#fff" stroke="${d}"/><circle cx="160" cy="300" r="12" fill="#fff" stroke="${d}"/><circle cx="240" cy="300" r="12" fill="#fff" stroke="${d}"/>`,
  PT: (t, d) => `<rect x="90" y="110" width="180" height="80" rx="24" fill="${t}" stroke="${d}"/><path d="M180 190 h60 l20 100 h-70 Z" fill="${t}" stroke="${d}"/><rect x="170" y="290" width="110" height="44" rx="8" fill="${d}"/><rect x="270" y="130" width="60" height="40" fill="${d}"/><rect x="330" y="144" width="40" height="12" fill="#9ca3af"/>`,
  HT: (t, d, r) => `<rect x="178" y="60" width="44" height="150" rx="12" fill="${t}" stroke="${d}"/><rect x="192" y="210" width="16" height="${String(110 + r)}" fill="#9ca3af" stroke="${d}"/>`,
  LU: (t, d) => `<rect x="130" y="130" width="140" height="210" rx="14" fill="${t}" stroke="${d}"/><rect x="170" y="86" width="60" height="44" fill="${d}"/><rect x="148" y="190" width="104" height="90" fill="#fff" stroke="${d}"/><path d="M200 205 q26 34 0 56 q-26 -22 0 -56" fill="${t}"/>`,
  'PN-ORI': (t, d) => `<circle cx="200" cy="200" r="110" fill="none" stroke="${d}" stroke-width="24"/><circle cx="200" cy="200" r="110" fill="none" stroke="${t}" stroke-width="14"/>`,
  PN: (t, d, r) => `<rect x="70" y="140" width="200" height="120" rx="10" fill="${t}" stroke="${d}"/><rect x="270" y="184" width="${String(70 + r / 2)}" height="32" fill="#9ca3af" stroke="${d}"/><rect x="100" y="112" width="30" height="28" fill="${d}"/><rect x="210" y="112" width="30" height="28" fill="${d}"/>`,
  ST: (t, d, r) => `<polygon points="60,260 300,120 340,150 100,290" fill="${t}" stroke="${d}"/><ellipse cx="80" cy="275" rx="26" ry="${String(16 + r / 8)}" fill="${d}"/>`,
  LO: (t, d) => `<path d="M90 150 h220 l-24 160 H114 Z" fill="${t}" stroke="${d}"/><rect x="78" y="130" width="244" height="24" rx="6" fill="${t}" stroke="${d}"/><rect x="165" y="200" width="70" height="24" rx="12" fill="#fff" stroke="${d}"/>`,
};

const tones: readonly (readonly [tone: string, dark: string])[] = [
  ['#cbd5e1', '#475569'], ['#bfdbfe', '#1e40af'], ['#fde68a', '#92400e'], ['#d6d3d1', '#57534e'], ['#bbf7d0', '#166534'], ['#fecaca', '#991b1b'], ['#e9d5ff', '#6b21a8'], ['#fed7aa', '#9a3412'],
];

export function drawProduct(product: Pick<ProductRow, 'sku' | 'name' | 'category_ids'>, view: number): string {
  const hash = fnv1a(product.sku);
  const [tone, dark] = tones[hash % tones.length] ?? ['#cbd5e1', '#475569'];
  const category = product.category_ids[0] ?? 'LO';
  const draw = drawings[category] ?? drawings[category.slice(0, 2)] ?? drawings['LO'];
  const turn = view === 0 ? '' : ` transform="rotate(${String(18 * view)} 200 200)"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" aria-label="${escapeXml(product.name)}"><rect width="400" height="400" fill="#f8fafc"/>` +
    `<g stroke-width="3"${turn}>${draw?.(tone, dark, hash % 40) ?? ''}</g><text x="200" y="385" font-family="sans-serif" font-size="15" fill="#64748b" text-anchor="middle">${escapeXml(product.sku)}</text></svg>`;
}

function threads(left: number, right: number, from: number, to: number, colour: string): string {
  const turns = Array.from({ length: Math.floor((to - from) / 12) }, (_, i) => `M${String(left)} ${String(from + i * 12)} L${String(right)} ${String(from + i * 12 + 6)}`);
  return `<path d="${turns.join(' ')}" stroke="${colour}" stroke-width="2" fill="none"/>`;
}

/** Characters that XML 1.0 does not allow at all are left out. */
const escapeXml = (text: string): string =>
  [...text].filter((char) => char >= ' ' && !/\p{Cs}|[\uFFFE\uFFFF]/u.test(char)).join('').replace(/[<>&"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
