/** City, postal code, country, and the street style of the country. */
export const places: readonly (readonly [city: string, postalCode: string, country: string])[] = [
  ['Hamburg', '20457', 'DE'], ['Bremen', '28195', 'DE'], ['Lübeck', '23552', 'DE'], ['Kiel', '24103', 'DE'], ['Rostock', '18055', 'DE'], ['Hannover', '30159', 'DE'],
  ['Dortmund', '44137', 'DE'], ['Köln', '50667', 'DE'], ['Leipzig', '04109', 'DE'], ['Dresden', '01067', 'DE'], ['Nürnberg', '90402', 'DE'], ['Stuttgart', '70173', 'DE'],
  ['Augsburg', '86150', 'DE'], ['Kassel', '34117', 'DE'], ['Erfurt', '99084', 'DE'], ['Wolfsburg', '38440', 'DE'], ['Osnabrück', '49074', 'DE'], ['Mannheim', '68159', 'DE'],
  ['Rotterdam', '3011 AD', 'NL'], ['Eindhoven', '5611 EM', 'NL'], ['Groningen', '9711 LM', 'NL'], ['Antwerpen', '2000', 'BE'], ['Gent', '9000', 'BE'], ['Lyon', '69002', 'FR'],
  ['Lille', '59000', 'FR'], ['Strasbourg', '67000', 'FR'], ['Nantes', '44000', 'FR'], ['Linz', '4020', 'AT'], ['Graz', '8010', 'AT'], ['Gdańsk', '80-001', 'PL'],
  ['Wrocław', '50-001', 'PL'], ['Aarhus', '8000', 'DK'], ['Odense', '5000', 'DK'], ['Göteborg', '411 03', 'SE'], ['Torino', '10121', 'IT'], ['Brescia', '25121', 'IT'],
  ['Bilbao', '48001', 'ES'], ['Plzeň', '301 00', 'CZ'], ['Zürich', '8001', 'CH'], ['Winterthur', '8400', 'CH'], ['Hull', 'HU1 1UU', 'GB'], ['Bristol', 'BS1 4ST', 'GB'],
];

const streets: Record<string, readonly string[]> = {
  DE: ['Hafenstraße', 'Industriestraße', 'Werftweg', 'Am Güterbahnhof', 'Gewerbering', 'Speicherstraße', 'Eisenbahnstraße', 'Dieselstraße', 'Siemensstraße'],
  NL: ['Havenweg', 'Industrieweg', 'Ambachtstraat', 'Energieweg'], BE: ['Havenlaan', 'Nijverheidsstraat'], FR: ['Rue de l’Industrie', 'Avenue du Port', 'Chemin des Forges'],
  AT: ['Industriezeile', 'Hafenstraße'], PL: ['ul. Portowa', 'ul. Przemysłowa'], DK: ['Havnegade', 'Industrivej'], SE: ['Hamngatan', 'Industrigatan'], IT: ['Via dell’Industria', 'Via Milano'],
  ES: ['Calle Mayor', 'Polígono Norte'], CZ: ['Průmyslová'], CH: ['Industriestrasse', 'Hardstrasse'], GB: ['Dock Road', 'Wharf Lane'], US: ['Harbor Drive', 'Commerce Street'],
};
export const streetsOf = (country: string): readonly string[] => streets[country] ?? ['Industrial Road'];

/** Served from the warehouse that is nearest. */
export const warehouseFor = (country: string): string => (['NL', 'BE', 'GB'].includes(country) ? 'RTM' : ['FR', 'CH', 'IT', 'ES'].includes(country) ? 'LYS' : 'HAM');
export const currencyOf = (country: string): string => ({ CH: 'CHF', GB: 'GBP', US: 'USD' })[country] ?? 'EUR';
export const languageOf = (country: string): string => ({ DE: 'de', AT: 'de', CH: 'de', FR: 'fr', NL: 'nl', BE: 'nl', PL: 'pl', DK: 'da', SE: 'sv', IT: 'it', ES: 'es', CZ: 'cs' })[country] ?? 'en';

const legalForms: Record<string, readonly string[]> = {
  DE: ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'oHG'], AT: ['GmbH', 'KG'], CH: ['AG', 'GmbH'], NL: ['B.V.', 'N.V.'], BE: ['NV', 'BV'], FR: ['SARL', 'SAS', 'SA'], PL: ['Sp. z o.o.', 'S.A.'],
  DK: ['A/S', 'ApS'], SE: ['AB'], IT: ['S.r.l.', 'S.p.A.'], ES: ['S.L.', 'S.A.'], CZ: ['s.r.o.', 'a.s.'], GB: ['Ltd', 'plc'], US: ['Inc.', 'LLC'],
};
export const legalFormsOf = (country: string): readonly string[] => legalForms[country] ?? ['Ltd'];

export const founders: readonly string[] = [
  'Albers', 'Brandt', 'Carstens', 'Dreyer', 'Ehlers', 'Fischer', 'Gerdes', 'Hinrichs', 'Iversen', 'Jansen', 'Kruse', 'Lorenzen', 'Matthiesen', 'Niemann', 'Oltmann', 'Petersen', 'Quast',
  'Rohde', 'Steffens', 'Thode', 'Uhlmann', 'Voss', 'Wiegand', 'Zander', 'van Dijk', 'de Vries', 'Bakker', 'Smit', 'Lefèvre', 'Moreau', 'Girard', 'Nowak', 'Kowalski', 'Lindqvist', 'Sørensen',
  'Rossi', 'Bianchi', 'Etxeberria', 'Novák', 'Keller', 'Huber', 'Harper', 'Whitfield',
];
export const trades: readonly string[] = [
  'Maschinenbau', 'Metallbau', 'Anlagentechnik', 'Elektrotechnik', 'Haustechnik', 'Schiffswerft', 'Stahlbau', 'Fördertechnik', 'Werkzeugbau', 'Sanitär', 'Hydraulik', 'Automation', 'Rohrleitungsbau',
  'Landtechnik', 'Kranservice', 'Windkraft Service', 'Fahrzeugbau', 'Kältetechnik', 'Lüftungsbau', 'Montage',
];
