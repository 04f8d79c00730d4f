export { axeProblems } from './axe';
export { testBrand } from './brand';
export { useNarrowScreen } from './browser';
export { type KitRender, renderKit, type RenderOptions } from './render';
