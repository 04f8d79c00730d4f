/** Something the person at the terminal can act on: its message is printed as it stands, without a stack. */
export class Refusal extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'Refusal';
  }
}

/** What the system says of files, and the way on. */
const ofFiles = {
  ENOSPC: (at) => `The disk is full (${at}). Make room and start again: nothing that was saved is lost.`,
  EDQUOT: (at) => `Your share of the disk is used up (${at}). Make room and start again: nothing that was saved is lost.`,
  EROFS: (at) => `${at} is on a disk that can only be read. Portico builds in its own folder and keeps its data in .portico there;\nthe data may be elsewhere: PORTICO_DATA_DIR=/other/disk/portico npm start`,
  EACCES: (at) => `You may not write ${at}. Make it yours (sudo chown -R "$(id -un)" …), or keep the data elsewhere:\nPORTICO_DATA_DIR=/folder/of/yours npm start`,
  ENOTDIR: (at) => `${at} cannot be made: a file stands where a folder is needed. Move it away, or name another folder: PORTICO_DATA_DIR=… npm start`,
};
ofFiles.EPERM = ofFiles.EACCES;
ofFiles.EEXIST = ofFiles.ENOTDIR;

/** The sentence for the terminal, or undefined for what only a stack explains. */
export function inPlainWords(error) {
  if (error instanceof Refusal) return error.message;
  return error?.path === undefined && error?.code !== 'ENOSPC' ? undefined : ofFiles[error?.code]?.(error.path ?? error.message);
}

/** Prints why a tool stopped, and returns its exit code. */
export function explain(error) {
  const words = inPlainWords(error);
  console.error(words === undefined ? error : `\n${words}\n`);
  return 1;
}
