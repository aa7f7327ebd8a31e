import type { ContentFault, LineFault } from '../../../shared/domain/log-check.ts';

/** How many faults a report names; the rest is counted. */
const most = 100;

/** The faults that a check found so far. */
export class Faults {
  readonly lines: LineFault[] = [];
  readonly contents: ContentFault[] = [];
  #unlisted = 0;

  get unlisted(): number {
    return this.#unlisted;
  }

  /** Lines in the order of the chain: one that joins the fault before it makes that one longer. */
  line(fault: LineFault): void {
    const last = this.lines.at(-1);
    if (last?.fault === fault.fault && last.to + 1 === fault.from)
      this.lines[this.lines.length - 1] = { ...last, to: fault.to };
    else this.#add(this.lines, fault);
  }

  content(fault: ContentFault): void {
    this.#add(this.contents, fault);
  }

  #add<Fault>(list: Fault[], fault: Fault): void {
    if (this.lines.length + this.contents.length < most) list.push(fault);
    else this.#unlisted += 1;
  }
}
