import { describe, expect, it } from '@jest/globals';
import { canonicalPassword } from './canonical-password.js';
import { passwordProblem, shortestPassword } from './password-problem.js';
import { longestPassword } from './passwords.js';

const lena = { email: 'lena.maurer@kessler-anlagen.example', name: 'Lena Maurer', brandName: 'Harbour Industrial Supply' };

describe('a new password', () => {
  it.each(['correct horse battery staple', 'Portico-demo-2026', 'a password for tests', 'Grüße aus Köln am Rhein', '漢字仮名交じり文の合言葉です', 'maurer likes violet trombones'])('may be %s', (password) => {
    expect(passwordProblem(password, lena)).toBeNull();
  });

  it('has at least twelve characters, as people count them', () => {
    expect(passwordProblem('x7$Kq'.repeat(2), lena)).toBe('too-short');
    expect(passwordProblem('🦆🚀🌻🎺🧊🪁🧵🛶🎯🪐🧲'.normalize(), lena)).toBe('too-short');
    expect(passwordProblem('🦆🚀🌻🎺🧊🪁🧵🛶🎯🪐🧲🫖', lena)).toBeNull();
    expect(shortestPassword).toBe(12);
  });

  it('has at most 256', () => {
    const long = Array.from({ length: 64 }, (_, index) => String(index * 7919 + 1000).slice(0, 4)).join('');
    expect(passwordProblem(long.slice(0, longestPassword), lena)).toBeNull();
    expect(passwordProblem(`${long}x`, lena)).toBe('too-long');
  });

  it.each(['1qaz2wsx3edc', 'LeaveMeAlone', 'Password2026!', 'p4ssw0rd2026', 'dragon-123456', '12345678901234', 'abcdefghijkl', 'aaaaaaaaaaaa', 'abcabcabcabcabc', 'monkeymonkey', 'qwertyuiopasdf', '!!!!Liverpool1'])('is not a common one: %s', (password) => {
    expect(passwordProblem(password, lena)).toBe('common');
  });

  it.each(['lena.maurer@kessler-anlagen.example', 'LenaMaurer2026', 'Kessler-2026-Lena', 'harbour-supply-1', 'Härbour!Industrial', 'maurer.maurer'])('is not the person’s own name, address or the seller’s: %s', (password) => {
    expect(passwordProblem(password, lena)).toBe('personal');
  });
});

it('is the same password from every keyboard', () => {
  expect(canonicalPassword('Gru\u0308ße\u00a0aus Ko\u0308ln')).toBe('Grüße aus Köln');
});
