export { openTryton, trytonConnector, type TrytonOptions } from './tryton.connector.js';
