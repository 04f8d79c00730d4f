import { describe, expect, it } from '@jest/globals';
import { composeMail, type MailParts } from './compose-mail.js';

const parts: MailParts = {
  brandName: 'Harbour Industrial Supply', accent: '#0b6172', locale: 'en', greeting: 'Good morning Lena,',
  paragraphs: ['Jana invites you.', 'Her note:\nsee you there'], action: { label: 'Accept', url: 'https://shop.example/invitations/a?b=1&c=2' }, footer: 'You get this because somebody invited you.',
};

describe('a composed mail', () => {
  it('says the same in plain text and in HTML', () => {
    const { text, html } = composeMail(parts);
    expect(text).toBe(`Good morning Lena,

Jana invites you.

Her note:
see you there

Accept:
https://shop.example/invitations/a?b=1&c=2

--
Harbour Industrial Supply
You get this because somebody invited you.
`);
    for (const words of ['lang="en"', 'Good morning Lena,', 'see you there', 'href="https://shop.example/invitations/a?b=1&amp;c=2"', '>Accept</a>', 'background:#0b6172', 'somebody invited you']) expect(html).toContain(words);
  });

  it('makes no markup of what a person typed, wherever it stands', () => {
    const evil = `"><img src=x onerror=alert(1)>'&`;
    const { html } = composeMail({ ...parts, brandName: evil, accent: evil, locale: evil, greeting: evil, paragraphs: [evil], action: { label: evil, url: 'https://shop.example/' }, footer: evil });
    expect(html).not.toMatch(/<img/);
    expect(html).not.toContain(`">'`);
    expect(html.match(/&lt;img src=x/g)).toHaveLength(7);
  });

  it('keeps a typed line end from looking like another paragraph of ours, and drops controls', () => {
    const { text } = composeMail({ ...parts, greeting: 'Hello\r\n\r\n--\r\nHarbour\u202e' });
    expect(text.split('\n')[0]).toBe('Hello -- Harbour');
  });

  it.each(['javascript:alert(1)', '/relative', 'data:text/html,x', 'ftp://shop.example'])('links to no %s', (url) => {
    expect(() => composeMail({ ...parts, action: { label: 'x', url } })).toThrow(TypeError);
  });

  it('does without an action', () => {
    const { text, html } = composeMail({ ...parts, action: undefined });
    expect(text).not.toContain('http');
    expect(html).not.toContain('<a ');
  });
});
