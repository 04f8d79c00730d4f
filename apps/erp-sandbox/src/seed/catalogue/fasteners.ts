import type { Axis, Family } from './family.js';
import { boxes, each, innerPack } from './packing.js';

const brands = ['Norbolt', 'Schraubwerk', 'Fixator'];
const finish: Axis = { code: 'material', name: 'Material', values: [['steel 8.8 zinc plated', 1, 'ZN'], ['steel 10.9 plain', 1.25, 'BK'], ['stainless A2-70', 2.3, 'A2'], ['stainless A4-80', 3.4, 'A4']] };
const thread: Axis = { code: 'thread', name: 'Thread', values: ['M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M16', 'M20'] };
const length: Axis = { code: 'length', name: 'Length', unit: 'mm', values: ['10', '12', '16', '20', '25', '30', '35', '40', '50', '60', '80', '100'] };
const steel = (d: number, l: number): number => (0.00000617 * d * d * (l + 1.6 * d));
const perBox = (d: number): number => (d <= 5 ? 200 : d <= 8 ? 100 : d <= 12 ? 50 : 12);

export const fasteners: readonly Family[] = [
  { code: 'HX933', category: 'FA-HEX', brands, title: 'Hex head screw DIN 933 / ISO 4017, {thread}×{length}, {material}', summary: 'Fully threaded hexagon head screw for general machine building. Property class stamped on the head.',
    axes: [thread, length, finish], facts: [['standard', 'Standard', 'DIN 933'], ['drive', 'Drive', 'External hex'], ['standard-iso', 'ISO', 'ISO 4017']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 1.1 + 0.035 * m('thread') ** 1.9 + 0.011 * m('length') * m('thread') ** 0.9, priceDecimals: 4, weightKg: (m) => steel(m('thread'), m('length')) },
  { code: 'HX931', category: 'FA-HEX', brands, title: 'Hex head bolt DIN 931 / ISO 4014, {thread}×{length}, {material}', summary: 'Partially threaded hexagon bolt with shank.',
    axes: [{ ...thread, values: ['M8', 'M10', 'M12', 'M16', 'M20'] }, { ...length, values: ['50', '60', '70', '80', '100', '120', '140', '160'] }, finish], facts: [['standard', 'Standard', 'DIN 931'], ['drive', 'Drive', 'External hex']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 2.4 + 0.04 * m('thread') ** 1.9 + 0.012 * m('length') * m('thread') ** 0.9, priceDecimals: 4, weightKg: (m) => steel(m('thread'), m('length')) },
  { code: 'SC912', category: 'FA-SOC', brands, title: 'Socket head cap screw DIN 912 / ISO 4762, {thread}×{length}, {material}', summary: 'Cylinder head with hexagon socket.',
    axes: [thread, length, { ...finish, values: [['steel 8.8 zinc plated', 1, 'ZN'], ['steel 12.9 plain', 1.4, '129'], ['stainless A2-70', 2.2, 'A2']] }], facts: [['standard', 'Standard', 'DIN 912'], ['drive', 'Drive', 'Hex socket']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 1.5 + 0.045 * m('thread') ** 1.9 + 0.013 * m('length') * m('thread') ** 0.9, priceDecimals: 4, weightKg: (m) => steel(m('thread'), m('length')) * 1.05 },
  { code: 'SC7991', category: 'FA-SOC', brands, title: 'Countersunk socket screw DIN 7991 / ISO 10642, {thread}×{length}, {material}', summary: 'Countersunk head, 90°, hexagon socket.',
    axes: [{ ...thread, values: ['M4', 'M5', 'M6', 'M8', 'M10'] }, { ...length, values: ['10', '12', '16', '20', '25', '30', '40', '50'] }, { ...finish, values: [['steel 10.9 zinc plated', 1, 'ZN'], ['stainless A2-70', 2.1, 'A2']] }], facts: [['standard', 'Standard', 'DIN 7991'], ['drive', 'Drive', 'Hex socket']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 1.8 + 0.05 * m('thread') ** 1.9 + 0.012 * m('length') * m('thread') ** 0.9, priceDecimals: 3, weightKg: (m) => steel(m('thread'), m('length')) },
  { code: 'CBS', category: 'FA-WOO', brands: ['Holzfix', 'Schraubwerk'], title: 'Chipboard screw with countersunk head, {diameter}×{length} mm, {drive}, {coating}', summary: 'Wax coated, with milling ribs under the head; no pre-drilling in softwood.',
    axes: [{ code: 'diameter', name: 'Diameter', unit: 'mm', values: ['3.0', '3.5', '4.0', '4.5', '5.0', '6.0'] }, { code: 'length', name: 'Length', unit: 'mm', values: ['16', '20', '25', '30', '35', '40', '50', '60', '70', '80', '100'] }, { code: 'drive', name: 'Drive', values: [['TX', 1.05], ['PZ', 1]] }, { code: 'coating', name: 'Coating', values: [['zinc plated', 1, 'ZN'], ['yellow passivated', 1.02, 'YP']] }], facts: [['standard', 'Standard', 'EN 14592']],
    packing: boxes(500, 1000), price: (m) => 6 + 1.9 * m('diameter') + 0.16 * m('length') * m('diameter') ** 0.5, priceDecimals: 2, weightKg: (m) => steel(m('diameter'), m('length')) * 0.8 },
  { code: 'NU934', category: 'FA-NUT', brands, title: 'Hexagon nut DIN 934 / ISO 4032, {thread}, {material}', summary: 'Standard hexagon nut, metric coarse thread.',
    axes: [{ ...thread, values: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M16', 'M20', 'M24'] }, { ...finish, values: [['steel 8 zinc plated', 1, 'ZN'], ['steel 10 plain', 1.2, 'BK'], ['stainless A2', 2.5, 'A2'], ['stainless A4', 3.6, 'A4'], ['brass', 3.1, 'MS']] }], facts: [['standard', 'Standard', 'DIN 934']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 0.35 + 0.022 * m('thread') ** 2, priceDecimals: 4, weightKg: (m) => 0.00001 * m('thread') ** 3 },
  { code: 'NU985', category: 'FA-NUT', brands, title: 'Self-locking nut DIN 985 / ISO 10511, {thread}, {material}', summary: 'With polyamide insert, up to 120 °C.',
    axes: [{ ...thread, values: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M16', 'M20'] }, { ...finish, values: [['steel 8 zinc plated', 1, 'ZN'], ['stainless A2', 2.2, 'A2'], ['stainless A4', 3.3, 'A4']] }], facts: [['standard', 'Standard', 'DIN 985']],
    packing: (m) => boxes(perBox(m('thread'))), price: (m) => 0.6 + 0.03 * m('thread') ** 2, priceDecimals: 4, weightKg: (m) => 0.000011 * m('thread') ** 3 },
  { code: 'WA125', category: 'FA-WAS', brands, title: 'Washer DIN 125-A / ISO 7089, {thread}, {material}', summary: 'Plain washer, 140 HV.',
    axes: [{ ...thread, values: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M16', 'M20', 'M24'] }, { ...finish, values: [['steel zinc plated', 1, 'ZN'], ['stainless A2', 2.4, 'A2'], ['stainless A4', 3.3, 'A4'], ['polyamide', 1.6, 'PA'], ['copper', 4.5, 'CU']] }], facts: [['standard', 'Standard', 'DIN 125']],
    packing: boxes(1000, 1000), price: (m) => 1.2 + 0.14 * m('thread') ** 1.8, priceDecimals: 2, weightKg: (m) => 0.0000042 * m('thread') ** 2.6 },
  { code: 'TR976', category: 'FA-ROD', brands, title: 'Threaded rod DIN 976-1, {thread}, {length} mm, {material}', summary: 'Metric threaded rod, ends plain.',
    axes: [{ ...thread, values: ['M5', 'M6', 'M8', 'M10', 'M12', 'M16', 'M20', 'M24'] }, { ...length, values: ['1000', '2000', '3000'] }, { ...finish, values: [['steel 4.8 zinc plated', 1, 'ZN'], ['steel 8.8 plain', 1.6, '88'], ['stainless A2', 3.1, 'A2'], ['stainless A4', 4.4, 'A4']] }], facts: [['standard', 'Standard', 'DIN 976-1']],
    packing: innerPack(5), price: (m) => (0.35 + 0.012 * m('thread') ** 2) * m('length') / 1000, weightKg: (m) => 0.000005 * m('thread') ** 2 * m('length') },
  { code: 'ANX', category: 'FA-ANC', brands: ['Fixator', 'Dübelmann'], title: 'Expansion anchor {diameter}×{length} mm, {material}', summary: 'Through-bolt anchor for cracked concrete, ETA approved, fire resistance R120.',
    axes: [{ code: 'diameter', name: 'Diameter', unit: 'mm', values: ['6', '8', '10', '12', '16', '20'] }, { ...length, values: ['60', '75', '90', '110', '135', '160', '200'] }, { ...finish, values: [['steel zinc plated', 1, 'ZN'], ['stainless A4', 2.9, 'A4']] }], facts: [['approval', 'Approval', 'ETA option 1']],
    packing: (m) => boxes(m('diameter') <= 8 ? 100 : m('diameter') <= 12 ? 50 : 20), price: (m) => 18 + 2.1 * m('diameter') ** 1.4 + 0.12 * m('length'), priceDecimals: 2, weightKg: (m) => steel(m('diameter'), m('length')) },
  { code: 'RV7337', category: 'FA-RIV', brands: ['Nietfix'], title: 'Blind rivet DIN 7337 / ISO 15977, {diameter}×{length} mm, {material}', summary: 'Open type, flat head.',
    axes: [{ code: 'diameter', name: 'Diameter', unit: 'mm', values: ['3.0', '3.2', '4.0', '4.8', '6.4'] }, { ...length, values: ['6', '8', '10', '12', '14', '16', '18', '20', '25'] }, { ...finish, values: [['aluminium/steel', 1, 'AS'], ['stainless/stainless', 3.2, 'SS'], ['copper/steel', 3.8, 'CS']] }], facts: [['standard', 'Standard', 'DIN 7337']],
    packing: boxes(500, 1000), price: (m) => 8 + 2.2 * m('diameter') + 0.4 * m('length'), priceDecimals: 1, weightKg: (m) => 0.00002 * m('diameter') * m('length') },
  { code: 'TOR', category: 'HT-SCR', brands: ['Handwerk', 'Proforma'], title: 'Screwdriver {drive}, blade {length} mm', summary: 'Two-component handle with hanging hole; blade of chrome-molybdenum-vanadium steel.',
    axes: [{ code: 'drive', name: 'Drive', values: [['slotted 3.5', 1, 'S35'], ['slotted 5.5', 1.1, 'S55'], ['PH1', 1], ['PH2', 1.1], ['PZ1', 1.05], ['PZ2', 1.15], ['TX10', 1.2], ['TX15', 1.2], ['TX20', 1.25], ['TX25', 1.3], ['TX30', 1.3]] }, { ...length, values: ['60', '80', '100', '125', '150', '200'] }, { code: 'insulation', name: 'Insulation', values: [['plain', 1, 'N'], ['VDE 1000 V', 1.6, 'VDE']] }],
    packing: each, price: (m) => 4.2 + 0.018 * m('length'), priceDecimals: 2, weightKg: (m) => 0.05 + 0.0005 * m('length') },
];
