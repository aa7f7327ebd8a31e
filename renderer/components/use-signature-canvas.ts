import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';
import Pad from 'signature_pad';
import { fromStroke, toStroke } from './signature-strokes.ts';
import type { SignatureStrokes } from './signature-strokes.ts';

interface SignatureCanvas {
  readonly value: SignatureStrokes;
  readonly onChange: (strokes: SignatureStrokes) => void;
  /** Size of the field in its own units. */
  readonly width: number;
  readonly height: number;
}

/**
 * Binds signature_pad to the canvas whose ref it returns. The strokes in the field's own units are the truth; the canvas is drawn from them
 * again whenever its size or the screen's resolution changes, so nothing written is lost by turning or zooming.
 */
export function useSignatureCanvas({
  value,
  onChange,
  width,
  height,
}: SignatureCanvas): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useRef<SignatureStrokes>(value);
  const pad = useRef<Pad | null>(null);
  const start = useRef(0);

  const draw = useEffectEvent(() => {
    const element = canvas.current;
    if (element === null || pad.current === null) return;
    const scale = element.clientWidth / width;
    const groups = strokes.current.map((stroke) => ({
      ...penOf(pad.current),
      points: fromStroke(stroke, scale),
    }));
    pad.current.fromData(groups, { clear: true });
  });

  const fit = useEffectEvent(() => {
    const element = canvas.current;
    if (element === null || element.clientWidth === 0) return;
    const ratio = Math.max(1, globalThis.devicePixelRatio);
    const cssHeight = (element.clientWidth * height) / width;
    element.style.setProperty('height', `${cssHeight}px`);
    element.width = Math.round(element.clientWidth * ratio);
    element.height = Math.round(cssHeight * ratio);
    element.getContext('2d')?.scale(ratio, ratio);
    draw();
  });

  const finishStroke = useEffectEvent(() => {
    const element = canvas.current;
    const points = pad.current?.toData().at(-1)?.points;
    const first = points?.[0];
    if (element === null || points === undefined || first === undefined) return;
    const before = strokes.current;
    if (before.length === 0) start.current = first.time;
    // Strokes that were handed in carry no clock time: the new one follows a second after them.
    else if (start.current === 0) start.current = first.time - (before.at(-1)?.at(-1)?.t ?? 0) - 1000;
    strokes.current = [...before, toStroke(points, element.clientWidth / width, start.current)];
    onChange(strokes.current);
  });

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const instance = new Pad(element, {
      penColor: getComputedStyle(element).color,
      minWidth: 0.9,
      maxWidth: 2.8,
      minDistance: 2,
      throttle: 0,
    });
    pad.current = instance;
    const onEnd = () => finishStroke();
    instance.addEventListener('endStroke', onEnd);
    fit();
    const observer = new ResizeObserver(() => fit());
    observer.observe(element);
    const onResize = () => fit();
    globalThis.addEventListener('resize', onResize);
    return () => {
      globalThis.removeEventListener('resize', onResize);
      observer.disconnect();
      instance.removeEventListener('endStroke', onEnd);
      instance.off();
      pad.current = null;
    };
  }, [width, height]);

  useEffect(() => {
    if (value === strokes.current) return;
    strokes.current = value;
    start.current = 0;
    draw();
  }, [value]);

  return canvas;
}

function penOf(pad: Pad | null) {
  return {
    penColor: pad?.penColor ?? 'black',
    dotSize: pad?.dotSize ?? 0,
    minWidth: pad?.minWidth ?? 1,
    maxWidth: pad?.maxWidth ?? 3,
    velocityFilterWeight: pad?.velocityFilterWeight ?? 0.7,
    compositeOperation: pad?.compositeOperation ?? 'source-over',
  };
}
