/** A bucket per token that refills evenly over a minute. A changed limit begins with full buckets. */
export class RateLimit {
  private readonly buckets = new Map<string, { left: number; at: number; limit: number }>();

  constructor(private readonly perMinute: () => number, private readonly now: () => number = () => performance.now()) {}

  /** Seconds to wait; 0 when the request may pass. */
  take(token: string): number {
    const limit = this.perMinute();
    if (limit === 0) return 0;
    const now = this.now();
    const known = this.buckets.get(token);
    const before = known?.limit === limit ? known : { left: limit, at: now };
    const left = Math.min(limit, before.left + ((now - before.at) / 60_000) * limit);
    this.buckets.set(token, { left: left >= 1 ? left - 1 : left, at: now, limit });
    return left >= 1 ? 0 : Math.max(1, Math.ceil(((1 - left) / limit) * 60));
  }
}
