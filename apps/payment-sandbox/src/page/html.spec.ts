import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('html', () => {
  it('escapes whatever was not written as markup', () => {
    expect(html`<p title="${'"onload=\''}">${'<script>&'}</p>`.text).toBe('<p title="&quot;onload=&#39;">&lt;script&gt;&amp;</p>');
  });

  it('keeps markup within markup, and leaves out what is not there', () => {
    expect(html`<ul>${[html`<li>${'a<b'}</li>`, html`<li>c</li>`]}${undefined}</ul>`.text).toBe('<ul><li>a&lt;b</li><li>c</li></ul>');
  });
});
