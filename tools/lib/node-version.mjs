// The first import of each command: an older Node would fail later, with words that help nobody.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`\nPortico needs Node 20.19 or newer; this is Node ${process.versions.node} (${process.execPath}).\nInstall a newer one from https://nodejs.org or with your version manager, then run \`npm ci\` again.\n`);
  process.exit(1);
}
