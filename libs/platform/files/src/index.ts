export * from './file-store.js';
export * from './content-type.js';
export * from './files.module.js';
import { StoredFiles1764000100000 } from './1764000100000-stored-files.js';
import { StoredFilesOfADay1764100020000 } from './1764100020000-stored-files-of-a-day.js';
import { StoredFilesSwept1764200010000 } from './1764200010000-stored-files-swept.js';

export const filesMigrations = [StoredFiles1764000100000, StoredFilesOfADay1764100020000, StoredFilesSwept1764200010000];
