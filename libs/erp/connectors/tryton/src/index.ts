export { openTryton, trytonFactory, type TrytonOptions } from './tryton.connector.js';
