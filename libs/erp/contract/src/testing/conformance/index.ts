export * from './subject.js';
export * from './describe-connector.js';
