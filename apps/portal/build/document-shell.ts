import type { HtmlTagDescriptor, Plugin } from 'vite';

export interface DocumentShellOptions { readonly nonce: string }

/** Kept in step with `colorSchemeKey` of the ui-kit by document-shell.spec.ts. */
export const colorSchemeStorageKey = 'portico-color-scheme';

/** Before the first paint: the person's choice, else the system's, so that no page flashes in the other scheme. */
const colorSchemeScript = `try{var s=localStorage.getItem('${colorSchemeStorageKey}')}catch(e){}if(s!=='light'&&s!=='dark')s=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';document.documentElement.setAttribute('data-mantine-color-scheme',s)`;

/** What stands in the page's head besides the bundle: brand tokens after the stylesheet, the scheme's script, the boot data. */
export function shellTags({ nonce }: DocumentShellOptions): HtmlTagDescriptor[] {
  return [
    { tag: 'script', attrs: { nonce }, children: colorSchemeScript, injectTo: 'head-prepend' },
    { tag: 'style', attrs: { nonce, id: 'portico-brand' }, children: '__BRAND_CSS__', injectTo: 'head' },
    { tag: 'script', attrs: { type: 'application/json', id: 'portico-boot' }, children: '__BOOT_JSON__', injectTo: 'body-prepend' },
  ];
}

/** Runs after Vite's own work on the page, which would read the placeholders as code. */
export function documentShell(options: DocumentShellOptions): Plugin {
  return { name: 'portico-document-shell', transformIndexHtml: { order: 'post', handler: () => shellTags(options) } };
}
