export { catalogMigrations } from './persistence/migrations.js';
