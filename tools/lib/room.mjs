// Room on the disk of the database: enough to begin with, and a word when it runs out.
import fs from 'node:fs';
import { shown } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const leastFreeMegabytes = 300; // initdb writes 40 MB, the full demo about 150
const scarceMegabytes = 32; // two segments of the write-ahead log

function freeMegabytes(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return Math.floor((bavail * bsize) / 1024 ** 2);
}

export const isRoomScarce = (folder) => freeMegabytes(folder) < scarceMegabytes;

export function refuseWithoutRoom(folder) {
  const free = freeMegabytes(folder);
  if (free < leastFreeMegabytes) {
    throw new Refusal(`Only ${free} MB are free where the database is kept (${shown(folder)}); it needs ${leastFreeMegabytes} MB.\n`
      + 'Make room and start again, or keep the data elsewhere: PORTICO_DATA_DIR=/other/disk/portico npm start');
  }
}

/** Says once that room runs out, and once that there is some again. */
export function watchRoom(folder, say, everyMs = 10_000) {
  let isScarce = false;
  setInterval(() => {
    const free = freeMegabytes(folder);
    if (free < scarceMegabytes === isScarce) return;
    isScarce = !isScarce;
    say(isScarce ? `the disk is nearly full (${free} MB free in ${shown(folder)}): nothing new can be saved until there is room; what was saved stays` : 'there is room on the disk again');
  }, everyMs).unref();
}
