import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  readonly messageId: string;
}
export interface Refusal {
  readonly code: number;
  readonly words: string;
}

/** A real SMTP server on a free port that keeps what it took, and refuses what it is told to. */
export class TestMailServer {
  readonly received: ReceivedMail[] = [];
  /** Answers to the next recipients, in turn; null takes it. */
  readonly recipientAnswers: (Refusal | null)[] = [];
  readonly senderAnswers: (Refusal | null)[] = [];
  readonly messageAnswers: (Refusal | null)[] = [];
  /** Runs once a mail is taken and before the client is told so. */
  onTaken: () => void = () => undefined;
  private server: SMTPServer | undefined;

  async listen(port = 0): Promise<number> {
    const refusal = (answers: (Refusal | null)[]): Error | null => {
      const answer = answers.shift();
      return answer ? Object.assign(new Error(answer.words), { responseCode: answer.code }) : null;
    };
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, disableReverseLookup: true,
      onMailFrom: (_address, _session, done) => { done(refusal(this.senderAnswers)); },
      onRcptTo: (_address, _session, done) => { done(refusal(this.recipientAnswers)); },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refused = refusal(this.messageAnswers);
          if (refused) return void done(refused);
          const raw = Buffer.concat(chunks).toString('utf8');
          this.received.push({
            raw, from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address), messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '',
          });
          this.onTaken();
          done(null, 'taken');
        });
      },
    });
    server.on('error', () => undefined); // a client that goes away is what some specs are about
    this.server = server;
    return new Promise((resolve) => {
      const listener = server.listen(port, '127.0.0.1', () => {
        const address = listener.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => { if (this.server) this.server.close(resolve); else resolve(); });
  }
}
