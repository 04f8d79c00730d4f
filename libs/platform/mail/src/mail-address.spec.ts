import { describe, expect, it } from '@jest/globals';
import { checkedMailAddress, InvalidMailAddress, isMailAddress, oneLine, parseMailbox } from './mail-address.js';

describe('a mail address', () => {
  it.each(['lena.maurer@kessler.example', "o'brien+portal@a-b.co.uk", 'x@xn--mller-kva.example'])('is %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each(['', 'lena', '@kessler.example', 'lena@', 'lena@kessler', 'a b@kessler.example', 'a@b@kessler..example', '.a@kessler.example', 'a@-kessler.example', 'a@[127.0.0.1]',
    'a@kessler.example\r\nRCPT TO:<b@c.example>', 'a@kessler.example,b@c.example', '"a b"@kessler.example', 'ä@kessler.example', `${'a'.repeat(65)}@kessler.example`, `a@${'b.'.repeat(130)}example`,
  ])('is not %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
    expect(() => checkedMailAddress({ address })).toThrow(InvalidMailAddress);
  });

  it('comes with a name that ends no header', () => {
    expect(checkedMailAddress({ address: 'a@b.example', name: 'Lena\r\nBcc: all@b.example' })).toEqual({ address: 'a@b.example', name: 'Lena Bcc: all@b.example' });
    expect(checkedMailAddress({ address: 'a@b.example', name: ' \n' }).name).toBeNull();
  });
});

describe('a line', () => {
  it('is cut by characters, not within one', () => {
    expect(oneLine('😀😀😀', 2)).toBe('😀…');
    expect(oneLine('abc', 3)).toBe('abc');
  });
});

describe('the sender of all mail', () => {
  it.each([
    ['orders@harbour.example', { address: 'orders@harbour.example' }],
    ['Harbour Supply <orders@harbour.example>', { address: 'orders@harbour.example', name: 'Harbour Supply' }],
    ['"Harbour, Supply" <orders@harbour.example>', { address: 'orders@harbour.example', name: 'Harbour, Supply' }],
    ['Harbour <nobody>', null], ['Harbour', null], ['', null], ['a@b.example, c@d.example', null],
  ])('is read from %j', (text, expected) => {
    expect(parseMailbox(text)).toEqual(expected);
  });
});
