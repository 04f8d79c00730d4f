export const INTEGRATION_OPTIONS = Symbol('IntegrationOptions');

export interface IntegrationOptions {
  /** Session-bound connection of the queue's owner. */
  readonly directUrl: string;
  /** Jobs at once in this process. */
  readonly concurrency: number;
}
