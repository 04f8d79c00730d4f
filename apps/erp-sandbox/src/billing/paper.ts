import PDFDocument from 'pdfkit';
import type { Address } from '../seed/world.js';

export interface PaperLine { description: string; quantity: string; price: string; amount: string }
export interface Paper {
  title: string;
  number: string;
  date: string;
  to: Address;
  facts: readonly (readonly [name: string, value: string])[];
  lines: readonly PaperLine[];
  totals: readonly (readonly [name: string, value: string])[];
  notes: readonly string[];
}

const left = 50;
const right = 545;
const columns = { description: { at: left, width: 235 }, quantity: { at: 290, width: 60 }, price: { at: 355, width: 115 }, amount: { at: 475, width: right - 475 } } as const;

/** One A4 document of the seller's. The same document gives the same bytes. */
export function printPaper(paper: Paper): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: left, info: { Title: plainText(`${paper.title} ${paper.number}`), Author: 'Harbour Industrial Supply GmbH', CreationDate: new Date(`${paper.date}T12:00:00Z`) } });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => { pdf.on('end', () => { resolve(Buffer.concat(chunks)); }); });
  letterhead(pdf, paper);
  body(pdf, paper);
  pdf.end();
  return done;
}

function letterhead(pdf: PDFKit.PDFDocument, paper: Paper): void {
  pdf.font('Helvetica-Bold').fontSize(15).fillColor('#0f3d5e').text('Harbour Industrial Supply', left, 48);
  pdf.font('Helvetica').fontSize(8).fillColor('#475569').text('Am Windhukkai 5 · 20457 Hamburg · Germany · VAT DE260114882', left, 68);
  pdf.fontSize(10).fillColor('#111827').text(addressLines(paper.to).map(plainText).join('\n'), left, 110);
  pdf.font('Helvetica-Bold').fontSize(14).text(plainText(`${paper.title} ${paper.number}`), left, 200);
  pdf.font('Helvetica').fontSize(9);
  paper.facts.forEach(([name, value], i) => {
    pdf.fillColor('#475569').text(plainText(name), 330, 110 + i * 13, { width: 90 }).fillColor('#111827').text(plainText(value), 420, 110 + i * 13, { width: 125 });
  });
}

function body(pdf: PDFKit.PDFDocument, paper: Paper): void {
  let y = 230;
  const row = (cells: Record<keyof typeof columns, string>): void => {
    const names = Object.keys(columns) as (keyof typeof columns)[];
    const height = Math.max(...names.map((name) => pdf.heightOfString(cells[name] || ' ', { width: columns[name].width }))) + 3;
    if (y + height > 780) { pdf.addPage(); y = 60; }
    for (const name of names) pdf.text(cells[name], columns[name].at, y, { width: columns[name].width, align: name === 'description' ? 'left' : 'right' });
    y += height;
  };
  const rule = (): void => { pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor('#94a3b8').stroke(); y += 5; };
  pdf.font('Helvetica-Bold');
  row({ description: 'Description', quantity: 'Quantity', price: 'Price', amount: 'Amount' });
  rule();
  pdf.font('Helvetica');
  for (const line of paper.lines) row({ description: plainText(line.description).slice(0, 300), quantity: plainText(line.quantity), price: plainText(line.price), amount: plainText(line.amount) });
  rule();
  for (const [name, value] of paper.totals) row({ description: '', quantity: '', price: plainText(name), amount: plainText(value) });
  y += 14;
  for (const note of paper.notes) { pdf.text(plainText(note), left, y, { width: right - left }); y = pdf.y + 4; }
}

const addressLines = (to: Address): string[] =>
  [to.name, to.line1, to.line2, [to.postalCode, to.city, to.region].filter(Boolean).join(' '), to.country].filter((line): line is string => Boolean(line));

const replaced: Record<string, string> = { 'ł': 'l', 'Ł': 'L', 'đ': 'd', '×': 'x', '’': "'", '–': '-', '—': '-', '€': 'EUR', '≥': '>=', '\t': ' ', '\n': ' ' };
/** The standard fonts know Latin-1 only: letters lose an accent they cannot carry, the rest becomes a question mark. */
export function plainText(text: string): string {
  return [...text].map((char) => {
    const simple = replaced[char] ?? char;
    if (/^[ -~\u00a1-\u00ff]*$/.test(simple)) return simple;
    const bare = simple.normalize('NFKD').replace(/\p{M}/gu, '');
    return /^[ -~\u00a1-\u00ff]+$/.test(bare) ? bare : '?';
  }).join('');
}
