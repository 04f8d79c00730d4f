export { renderSignedIn, type SignedInOptions } from './render-signed-in';
export { aViewer } from './viewer';
