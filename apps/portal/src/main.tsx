import '@portico/portal-ui-kit/styles.css';

import { startI18n } from '@portico/portal-ui-kit';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';

import { App } from './App';
import { readBoot, readNonce } from './boot/boot';
import { reloadForNewVersion } from './boot/reload-once';

window.addEventListener('vite:preloadError', (event) => {
  if (reloadForNewVersion(sessionStorage, Date.now(), () => location.reload())) event.preventDefault();
});

const boot = readBoot(document);
const nonce = readNonce(document);
// Drawers and modals lock scrolling with a style element of their own.
if (nonce) setNonce(nonce);
await startI18n(boot.language, boot.brand.languages[0]?.code);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(<App boot={boot} nonce={nonce} />);
