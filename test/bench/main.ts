import { benchBackup } from './backup.ts';
import { benchRetention, benchTimeline } from './rules-retention.ts';
import { benchLeakGuard } from './rules-leak-guard.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';
import { benchTyping } from './typing.ts';

/** One line of the outcome. `aim`: at most, or with `atLeast` at least. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: number;
  readonly atLeast?: boolean;
}

const suites: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  start: benchStart,
  store: () => benchStore(),
  typing: benchTyping,
  backup: benchBackup,
  rules: () => {
    const [retention, timeline, guard] = [benchRetention(), benchTimeline(), benchLeakGuard()];
    return [
      { name: retention.name, value: retention.opsPerSecond, unit: '/s', aim: 500_000, atLeast: true },
      { name: timeline.name, value: timeline.opsPerSecond, unit: '/s' },
      { name: guard.name, value: guard.mbPerSecond, unit: 'MB/s', aim: 5, atLeast: true },
    ];
  },
};

/** `npm run bench -- start store typing backup rules`: measures, prints, asserts nothing. */
const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const names = asked.length === 0 ? Object.keys(suites) : asked;
for (const name of names) {
  const suite = suites[name];
  if (suite === undefined) {
    process.stderr.write(`Onbekende meting '${name}'. Er zijn: ${Object.keys(suites).join(', ')}.\n`);
    process.exit(2);
  }
  process.stdout.write(`\n== ${name}\n`);
  for (const figure of await suite()) process.stdout.write(`${lineOf(figure)}\n`);
}

function lineOf({ name, value, unit, aim, atLeast }: Figure): string {
  const shown =
    value >= 1_000 ? Math.round(value).toLocaleString('nl-NL') : value.toFixed(2).replace('.', ',');
  const goal =
    aim === undefined ? '' : `   doel ${atLeast === true ? '≥' : '≤'} ${aim.toLocaleString('nl-NL')}`;
  return `${name.padEnd(46)} ${shown.padStart(12)} ${unit}${goal}`;
}
