import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@portico/platform-jobs';

/**
 * Jobs that write mails: for one whose recipient must not be looked up while a request waits. Added while modules start; the
 * worker runs them beside the sending.
 */
@Injectable()
export class MailJobs {
  private readonly added = new Map<string, JobHandler>();

  add(task: string, handler: JobHandler): void {
    this.added.set(task, handler);
  }

  get handlers(): Readonly<Record<string, JobHandler>> {
    return Object.fromEntries(this.added);
  }
}
