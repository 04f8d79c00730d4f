interface Place { readonly pathname: string; readonly search: string }

/** Sign-in with the way back: `/sign-in?next=%2Forders%3Fstatus%3Dopen`. */
export function signInPath({ pathname, search }: Place): string {
  const next = `${pathname}${search}`;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Where to go after signing in: a path of ours and nothing else, so that no link can lead elsewhere. */
export function returnPath(search: string): string {
  const next = new URLSearchParams(search).get('next');
  if (next === null || !/^\/(?![/\\])/.test(next)) return '/';
  const url = new URL(next, 'https://portico.invalid');
  // Dots are resolved by now: "/..//elsewhere.example" has become "//elsewhere.example", which a browser takes for another site.
  const leadsAway = url.host !== 'portico.invalid' || url.pathname.startsWith('//');
  return leadsAway || url.pathname === '/sign-in' ? '/' : `${url.pathname}${url.search}`;
}
