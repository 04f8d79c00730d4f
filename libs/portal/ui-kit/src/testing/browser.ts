/**
 * What jsdom lacks and the components ask for. Boxes get a size, so that a virtual table draws rows.
 * `useNarrowScreen(true)` before rendering shows what 390 px shows.
 */
let narrow = false;
export const useNarrowScreen = (value: boolean): void => { narrow = value; };

const matches = (query: string) => narrow && query.includes('max-width: 48em');

export function installBrowser(): void {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({ matches: matches(query), media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false }),
  });
  Object.defineProperty(window, 'ResizeObserver', { configurable: true, value: class { observe() { /* sizes never change here */ } unobserve() { /* see above */ } disconnect() { /* see above */ } } });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => (narrow ? 390 : 1200) });
  Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { configurable: true, value: () => undefined });
  Object.defineProperty(HTMLElement.prototype, 'scrollTo', { configurable: true, value: () => undefined });
  Object.defineProperty(window, 'scrollTo', { configurable: true, value: () => undefined });
}
