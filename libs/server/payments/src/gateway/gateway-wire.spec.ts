import { describe, expect, it } from '@jest/globals';
import { sessionFrom } from './gateway-wire.js';

const wire = (url: string): object => ({ id: 's-1', url, reference: 'PAY-1', amount: '12.50', currency: 'EUR', status: 'open', decline: null, payment: null });

describe("a gateway's session", () => {
  it('sends the buyer to a page of the web', () => {
    expect(sessionFrom(wire('https://pay.example/s-1')).url).toBe('https://pay.example/s-1');
  });

  it.each(['javascript:alert(document.domain)', 'data:text/html,<script>alert(1)</script>', 'file:///etc/passwd'])('is none of the contract when its page is %s', (url) => {
    expect(() => sessionFrom(wire(url))).toThrow('not of its contract');
  });
});
