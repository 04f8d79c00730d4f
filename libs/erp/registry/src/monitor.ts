import type { ErpCircuit, ErpHealthMonitor, ErpRuntimeHealth } from '@portico/erp-contract';
import type { CallPolicy } from '@portico/platform-resilience';
import type { RecordProblems } from './record-problems.js';

/** Looks at the policy every call passes; asks the ERP nothing. */
export class PolicyMonitor implements ErpHealthMonitor {
  constructor(private readonly connector: string, private readonly policy: CallPolicy, private readonly problems: RecordProblems) {}

  get health(): ErpRuntimeHealth {
    return { connector: this.connector, ...this.policy.view(), recordProblems: this.problems.view };
  }
  get isDown(): boolean {
    return this.policy.view().circuit.state !== 'closed';
  }
  onCircuitChange(listener: (circuit: ErpCircuit) => void): () => void {
    return this.policy.onCircuitChange(listener);
  }
}
