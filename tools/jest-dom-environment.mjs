// jsdom, plus what every browser has and jsdom lacks: react-router makes a Request with a signal for each navigation.
import { TestEnvironment } from 'jest-environment-jsdom';

export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, fetch, Request, Response, Headers, AbortController, AbortSignal, ReadableStream, BroadcastChannel, structuredClone });
  }
}
