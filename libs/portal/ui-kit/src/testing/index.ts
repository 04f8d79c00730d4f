export { axeProblems } from './axe';
export { useNarrowScreen } from './browser';
export { type KitRender, renderKit, type RenderOptions, testBrand } from './render';
