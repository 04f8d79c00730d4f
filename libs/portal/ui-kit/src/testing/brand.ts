import type { Brand } from '../theme/brand';

/** A seller for tests and the gallery; the accent is the tokens' own. */
export const testBrand: Brand = {
  name: 'Harbour Industrial Supply',
  logoSvg: '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M5.5 3v11M18.5 3v11M5.5 8.5h13"/><path d="M2 19.2c1.7 1.6 3.3 1.6 5 0s3.3-1.6 5 0 3.3 1.6 5 0 3.3-1.6 5 0"/></svg>',
  accent: ['#edf6f8', '#d5eaef', '#aed8e0', '#84c5d1', '#5bb0bf', '#3093a5', '#17788b', '#0b6172', '#084e5c', '#063b46'],
  radii: { xs: '3px', sm: '5px', md: '7px', lg: '10px' },
  languages: [{ code: 'en', locale: 'en-GB', name: 'English' }, { code: 'de', locale: 'de-DE', name: 'Deutsch' }],
};
