/** Says yes to a share of calls, spread evenly instead of at random: 0.25 is every fourth, so a test can count on it. */
export class EvenRate {
  private carried = 0;

  constructor(readonly share: number) {}

  next(): boolean {
    this.carried += this.share;
    // A third added three times is not quite one.
    if (this.carried < 1 - 1e-9) return false;
    this.carried -= 1;
    return true;
  }
}
