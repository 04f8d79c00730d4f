const name = 'portico_language';
const oneYearSeconds = 31_536_000;

/** The choice of someone who is not signed in; the server reads it too, for the page's `lang`. */
export function rememberLanguage(code: string): void {
  document.cookie = `${name}=${encodeURIComponent(code)}; Path=/; Max-Age=${oneYearSeconds}; SameSite=Lax`;
}
