import type { CategoryRow } from '../world.js';

const tree: Record<string, readonly [name: string, leaves: Record<string, string>]> = {
  FA: ['Fasteners', { HEX: 'Hex head screws', SOC: 'Socket head screws', WOO: 'Wood and chipboard screws', NUT: 'Nuts', WAS: 'Washers', ROD: 'Threaded rods', ANC: 'Anchors and plugs', RIV: 'Rivets' }],
  HP: ['Hand protection', { MEC: 'Assembly gloves', CUT: 'Cut-resistant gloves', CHE: 'Chemical-resistant gloves', DIS: 'Disposable gloves' }],
  VF: ['Valves and fittings', { BAL: 'Ball valves', GAT: 'Gate valves', CHK: 'Check valves', PRE: 'Press fittings', THR: 'Threaded fittings', CLA: 'Pipe clamps' }],
  CA: ['Cable', { NYM: 'Installation cable', CTL: 'Control cable', COR: 'Single cores', DAT: 'Data cable', GLA: 'Cable glands', TIE: 'Cable ties' }],
  CT: ['Cutting tools', { DRI: 'Twist drills', TAP: 'Taps', MIL: 'End mills', DIS: 'Cutting discs', SAW: 'Hole saws' }],
  HO: ['Hoses', { AIR: 'Compressed-air hose', HYD: 'Hydraulic hose', WAT: 'Water hose', COU: 'Couplings', CLI: 'Hose clips' }],
  SA: ['Safety', { HEL: 'Helmets', EYE: 'Eye protection', EAR: 'Hearing protection', RES: 'Respirators', SHO: 'Safety shoes', VIS: 'High-visibility clothing', AID: 'First aid' }],
  EL: ['Electrical', { MCB: 'Circuit breakers', CON: 'Contactors', TER: 'Terminal blocks', CEE: 'CEE plugs and sockets', LED: 'Luminaires', ENC: 'Enclosures' }],
  PT: ['Power tools', { DRV: 'Drill drivers', GRI: 'Angle grinders', BAT: 'Batteries and chargers' }],
  HT: ['Hand tools', { WRE: 'Spanners', SCR: 'Screwdrivers', HAM: 'Hammers', MEA: 'Measuring tools' }],
  LU: ['Lubricants and chemicals', { OIL: 'Oils', GRE: 'Greases', SPR: 'Technical sprays', ADH: 'Adhesives and tapes' }],
  PN: ['Pumps and pneumatics', { CYL: 'Cylinders', FIT: 'Push-in fittings', PUM: 'Pumps', ORI: 'O-rings' }],
  ST: ['Steel and welding', { BAR: 'Bright steel bars', WIR: 'Welding wire' }],
  LO: ['Storage and transport', { BOX: 'Storage bins', CAS: 'Castors', STR: 'Lashing and straps' }],
};

/** Two levels; a leaf's id is `FA-HEX`. */
export const categories: readonly CategoryRow[] = Object.entries(tree).flatMap(([id, [name, leaves]], position): CategoryRow[] => [
  { id, parent_id: null, name, position, status: 'active' },
  ...Object.entries(leaves).map(([leaf, leafName], at): CategoryRow => ({ id: `${id}-${leaf}`, parent_id: id, name: leafName, position: at, status: 'active' })),
]);
