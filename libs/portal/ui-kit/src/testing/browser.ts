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
  for (const height of ['offsetHeight', 'clientHeight']) Object.defineProperty(HTMLElement.prototype, height, { configurable: true, get: () => 600 });
  for (const width of ['offsetWidth', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, width, { configurable: true, get: () => (narrow ? 390 : 1200) });
  // Somewhere on the screen: what has no place is taken for scrolled away, and its popover hides.
  const box = { x: 10, y: 10, top: 10, left: 10, right: 110, bottom: 30, width: 100, height: 20, toJSON: () => ({}) };
  Object.defineProperty(HTMLElement.prototype, 'getBoundingClientRect', { configurable: true, value: () => box });
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => null });
  Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { configurable: true, value: () => undefined });
  Object.defineProperty(HTMLElement.prototype, 'scrollTo', { configurable: true, value: () => undefined });
  Object.defineProperty(window, 'scrollTo', { configurable: true, value: () => undefined });
}
