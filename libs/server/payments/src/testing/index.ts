export { SandboxGateway, webhookSecret, type SandboxCounters } from './sandbox-gateway.js';
