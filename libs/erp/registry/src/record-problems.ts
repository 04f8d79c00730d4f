import type { ErpRecordProblem, ErpRuntimeHealth } from '@portico/erp-contract';

const kept = 100;

/** Records the ERP sent that could not be read; the latest are kept with their time. */
export class RecordProblems {
  private total = 0;
  private latest: ErpRuntimeHealth['recordProblems']['latest'] = [];

  readonly report = (problem: ErpRecordProblem): void => {
    this.total += 1;
    this.latest = [{ ...problem, at: new Date() }, ...this.latest].slice(0, kept);
  };

  get view(): ErpRuntimeHealth['recordProblems'] {
    return { total: this.total, latest: this.latest };
  }
}
