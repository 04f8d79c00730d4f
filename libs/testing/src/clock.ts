/** A clock that a test moves by hand. */
export class TestClock {
  private at: number;

  constructor(start: Date | string = '2026-03-02T09:00:00.000Z') {
    this.at = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = by;
    this.at += ((((days * 24 + hours) * 60 + minutes) * 60) + seconds) * 1000 + milliseconds;
  }

  set(to: Date | string): void {
    this.at = new Date(to).getTime();
  }
}
