import type { Axis, Family } from './family.js';
import { boxes, each, innerPack, pairs } from './packing.js';

const size: Axis = { code: 'size', name: 'Size', values: ['6', '7', '8', '9', '10', '11', '12'] };
const clothing: Axis = { code: 'size', name: 'Size', values: ['S', 'M', 'L', 'XL', ['XXL', 1.05], ['3XL', 1.1], ['4XL', 1.15]] };
const brands = ['Handschutz Hanse', 'Griffix', 'Protecta'];

export const protection: readonly Family[] = [
  { code: 'GLM', category: 'HP-MEC', brands, title: 'Assembly glove {coating}, {liner}, size {size}', summary: 'EN 388:2016 4131X. Seamless knitted liner, breathable back of hand.',
    axes: [{ code: 'coating', name: 'Coating', values: [['nitrile foam', 1, 'NF'], ['PU', 0.8, 'PU'], ['micro-foam nitrile, dotted', 1.4, 'MD'], ['latex crinkle', 0.7, 'LC']] }, { code: 'liner', name: 'Liner', values: [['polyamide 15 gauge', 1, '15'], ['polyamide 13 gauge', 0.9, '13'], ['touchscreen 18 gauge', 1.5, '18']] }, size], facts: [['standard', 'Standard', 'EN 388'], ['category', 'PPE category', 'II']],
    packing: pairs(12), price: () => 1.65, weightKg: () => 0.05 },
  { code: 'GLC', category: 'HP-CUT', brands, title: 'Cut-resistant glove level {level}, {coating}, size {size}', summary: 'EN 388:2016, HPPE and glass fibre liner.',
    axes: [{ code: 'level', name: 'Cut level', values: [['B', 1], ['C', 1.3], ['D', 1.7], ['E', 2.2], ['F', 3]] }, { code: 'coating', name: 'Coating', values: [['PU', 1], ['nitrile', 1.1, 'NI'], ['uncoated', 0.9, 'UC']] }, size], facts: [['standard', 'Standard', 'EN 388'], ['category', 'PPE category', 'II']],
    packing: pairs(10), price: () => 4.2, weightKg: () => 0.07 },
  { code: 'GLH', category: 'HP-CHE', brands, title: 'Chemical protective glove {material}, {length} mm, size {size}', summary: 'EN ISO 374-1 type A, EN 374-5 virus.',
    axes: [{ code: 'material', name: 'Material', values: [['nitrile', 1, 'NI'], ['butyl', 6.2, 'BU'], ['neoprene', 1.7, 'NE'], ['Viton', 11, 'VI']] }, { code: 'length', name: 'Length', unit: 'mm', values: ['310', '330', '380', '450'] }, { ...size, values: ['7', '8', '9', '10', '11'] }], facts: [['standard', 'Standard', 'EN ISO 374-1'], ['category', 'PPE category', 'III']],
    packing: pairs(1), price: (m) => 1.9 + 0.006 * m('length'), weightKg: () => 0.12 },
  { code: 'GLD', category: 'HP-DIS', brands, title: 'Disposable glove {material}, {colour}, size {size}', summary: 'Powder free, AQL 1.5, food safe. Priced per 1,000 gloves, box of 100.',
    axes: [{ code: 'material', name: 'Material', values: [['nitrile', 1, 'NI'], ['latex', 0.9, 'LA'], ['vinyl', 0.6, 'VI']] }, { code: 'colour', name: 'Colour', values: [['blue', 1, 'BL'], ['black', 1.05, 'BK'], ['white', 1, 'WH']] }, { ...size, values: ['XS', 'S', 'M', 'L', 'XL'] }], facts: [['standard', 'Standard', 'EN 455']],
    packing: boxes(100, 1000), price: () => 58, priceDecimals: 2, weightKg: () => 0.006 },
  { code: 'HE397', category: 'SA-HEL', brands: ['Protecta', 'Kopfschutz Nord'], title: 'Safety helmet EN 397, {fit}, {colour}', summary: 'HDPE shell, six-point suspension, -30 °C.',
    axes: [{ code: 'fit', name: 'Adjustment', values: [['slip ratchet', 0.8, 'S'], ['wheel ratchet', 1, 'W'], ['wheel ratchet, vented', 1.1, 'V'], ['electrician 1000 V', 1.4, 'E']] }, { code: 'colour', name: 'Colour', values: ['white', 'yellow', 'red', 'blue', 'green', 'orange'].map((c) => [c, 1, c.slice(0, 2)] as const) }], facts: [['standard', 'Standard', 'EN 397'], ['category', 'PPE category', 'II']],
    packing: each, price: () => 14.5, weightKg: () => 0.38 },
  { code: 'EY166', category: 'SA-EYE', brands: ['Protecta', 'Klarsicht'], title: 'Safety spectacles {model}, {lens}', summary: 'EN 166 1F, anti-fog inside, anti-scratch outside.',
    axes: [{ code: 'model', name: 'Model', values: [['Sport', 1, 'SP'], ['Panorama', 1.2, 'PA'], ['Over-glasses', 0.8, 'OG'], ['Goggle', 1.6, 'GO'], ['Classic', 0.7, 'CL']] }, { code: 'lens', name: 'Lens', values: [['clear', 1, 'C'], ['grey 23 %', 1.1, 'G'], ['amber', 1.1, 'A'], ['mirror', 1.3, 'M'], ['welding shade 5', 1.5, 'W5'], ['+1.5 dioptre', 2, 'D15'], ['+2.0 dioptre', 2, 'D20'], ['+2.5 dioptre', 2, 'D25']] }], facts: [['standard', 'Standard', 'EN 166']],
    packing: innerPack(5), price: () => 6.4, weightKg: () => 0.04 },
  { code: 'EP352', category: 'SA-EAR', brands: ['Protecta', 'Stillwerk'], title: '{kind}, SNR {snr} dB', summary: 'EN 352.',
    axes: [{ code: 'kind', name: 'Kind', values: [['Ear muffs, headband', 12, 'MH'], ['Ear muffs for helmet', 14, 'MK'], ['Ear muffs with radio', 48, 'MR'], ['Ear plugs, foam, 200 pairs', 11, 'PF'], ['Ear plugs, corded, 100 pairs', 16, 'PC'], ['Banded plugs', 3, 'PB']] }, { code: 'snr', name: 'SNR', unit: 'dB', values: ['24', '27', '30', '33', '36', '37'] }], facts: [['standard', 'Standard', 'EN 352']],
    packing: each, price: (m) => 0.6 + 0.02 * m('snr'), weightKg: () => 0.22 },
  { code: 'RE149', category: 'SA-RES', brands: ['Protecta', 'Atemschutz Lübeck'], title: 'Respirator {kind}, {level}', summary: 'EN 149:2001 + A1:2009.',
    axes: [{ code: 'kind', name: 'Kind', values: [['cup shape', 1, 'C'], ['folding', 1.1, 'F'], ['cup shape, carbon', 1.6, 'CC'], ['reusable half mask', 9, 'H']] }, { code: 'level', name: 'Level', values: [['FFP1 NR D', 0.6, 'P1'], ['FFP2 NR D', 1, 'P2'], ['FFP3 NR D', 2, 'P3']] }, { code: 'valve', name: 'Valve', values: [['with valve', 1.3, 'V'], ['without valve', 1, 'N']] }], facts: [['standard', 'Standard', 'EN 149']],
    packing: innerPack(10, 20), price: () => 1.1, weightKg: () => 0.02 },
  { code: 'SH345', category: 'SA-SHO', brands: ['Trittfest', 'Protecta'], title: 'Safety {form} {level}, size {size}', summary: 'EN ISO 20345, composite toe cap, ESD.',
    axes: [{ code: 'form', name: 'Form', values: [['shoe', 1, 'S'], ['boot', 1.15, 'B'], ['sandal', 0.95, 'N']] }, { code: 'level', name: 'Level', values: [['S1P', 0.85], ['S2', 0.95], ['S3', 1]] }, { code: 'size', name: 'Size', values: ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47', '48'] }], facts: [['standard', 'Standard', 'EN ISO 20345']],
    packing: pairs(1), price: () => 68, weightKg: () => 1.2 },
  { code: 'HV471', category: 'SA-VIS', brands: ['Protecta', 'Signalwerk'], title: 'High-visibility {garment}, {colour}, {size}', summary: 'EN ISO 20471 class 2 or 3.',
    axes: [{ code: 'garment', name: 'Garment', values: [['vest', 1, 'V'], ['jacket', 11, 'J'], ['trousers', 8, 'T'], ['polo shirt', 3.4, 'P'], ['softshell', 9, 'S']] }, { code: 'colour', name: 'Colour', values: [['yellow', 1, 'YE'], ['orange', 1, 'OR']] }, clothing], facts: [['standard', 'Standard', 'EN ISO 20471']],
    packing: each, price: () => 5.2, weightKg: () => 0.4 },
  { code: 'FA13157', category: 'SA-AID', brands: ['Protecta'], title: '{kind} {content}', summary: 'Restocked yearly. Sold at the reduced rate where it is a medical product.',
    axes: [{ code: 'kind', name: 'Kind', values: [['First-aid case DIN 13157', 4, 'K'], ['First-aid case DIN 13169', 6, 'G'], ['Refill set DIN 13157', 2, 'R'], ['Eye wash pH neutral', 1.5, 'E'], ['Plaster dispenser', 1.8, 'P'], ['Burn gel set', 2.2, 'B']] }, { code: 'content', name: 'Content', values: [['standard', 1, 'S'], ['industry', 1.4, 'I'], ['food', 1.3, 'F']] }], facts: [['standard', 'Standard', 'DIN 13157']],
    packing: each, price: () => 9.8, weightKg: () => 1.1, taxRate: '7' },
];
