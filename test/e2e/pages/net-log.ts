interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly host?: string };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetLogEvent[];
}

/** Reads a net log of Chromium: all events, by the name of their type. */
export function eventsIn(text: string): { readonly ofType: (type: string) => readonly NetLogEvent[] } {
  const { constants, events } = parse(text);
  return {
    ofType: (type) => {
      const wanted = constants.logEventTypes[type];
      if (wanted === undefined) throw new Error(`no such event: ${type}`);
      return events.filter((event) => event.type === wanted);
    },
  };
}

/** A log of which the end was not written any more is closed first. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}
