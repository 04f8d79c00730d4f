// Progress in plain lines: what was done, how long it took, and every few seconds what is still under way.
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export class Steps {
  #pending = new Map();
  #ticker;
  #began = performance.now();

  constructor({ print = (line) => console.log(line), everyMs = 5000 } = {}) {
    this.print = print;
    this.#ticker = setInterval(() => this.#remind(), everyMs);
    this.#ticker.unref();
  }

  /**
   * Runs the work and prints its line; `detail` may say more about the result.
   * @template T
   * @param {string} name  @param {() => T | Promise<T>} work  @param {(result: T) => string} detail
   * @returns {Promise<T>}
   */
  async run(name, work, detail = () => '') {
    const since = performance.now();
    this.#pending.set(name, since);
    try {
      const result = await work();
      const more = detail(result);
      this.print(`  ✓ ${name.padEnd(34)} ${seconds(since).padStart(7)}${more ? `   ${more}` : ''}`);
      return result;
    } catch (error) {
      this.print(`  ✗ ${name.padEnd(34)} ${seconds(since).padStart(7)}`);
      throw error;
    } finally {
      this.#pending.delete(name);
    }
  }

  say(line) {
    this.print(`  · ${line}`);
  }

  total() {
    return seconds(this.#began);
  }

  end() {
    clearInterval(this.#ticker);
  }

  #remind() {
    const names = [...this.#pending].map(([name, since]) => `${name} (${seconds(since)})`);
    if (names.length > 0) this.print(`  … ${names.join(', ')}`);
  }
}
