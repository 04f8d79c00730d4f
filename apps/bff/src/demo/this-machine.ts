type Variables = Readonly<Record<string, string | undefined>>;

const thisMachine = ['localhost', '127.0.0.1', '[::1]', '::1'];
export const isThisMachine = (host: string): boolean => thisMachine.includes(host);

/** Whether this machine alone reaches the portal, by what PUBLIC_URL and HOST say. */
export function isForThisMachine({ PUBLIC_URL: publicUrl, HOST: host }: Variables): boolean {
  return (!publicUrl || (URL.canParse(publicUrl) && isThisMachine(new URL(publicUrl).hostname))) && (!host || isThisMachine(host));
}
