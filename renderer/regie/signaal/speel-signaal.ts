import type { TimerFase } from '../../../shared/domain/timer.ts';

/** Tones of each signal, in Hz: one when it is nearly time, two at the last moment, a falling three at zero. */
const TONEN: Readonly<Record<Exclude<TimerFase, 'ruim'>, readonly number[]>> = {
  bijna: [523.25],
  laatste: [523.25, 659.25],
  over: [659.25, 523.25, 392],
};

const PAUZE_S = 0.32;
const KLINKT_S = 1.4;
const STERKTE = 0.18;

let context: AudioContext | null = null;

/**
 * Sounds the signal of a phase: soft struck tones, made here, so that there is no sound file to load. Without a sound
 * card nothing happens.
 */
export function speelSignaal(fase: Exclude<TimerFase, 'ruim'>): void {
  try {
    context ??= new AudioContext();
    const begin = context.currentTime + 0.02;
    for (const [index, hz] of TONEN[fase].entries()) strike(context, hz, begin + index * PAUZE_S);
  } catch {
    // No sound here: the words on the screen say the same.
  }
}

/** One tone that is struck and dies away, with its octave softly above it, as of a small singing bowl. */
function strike(audio: AudioContext, hz: number, at: number): void {
  for (const [factor, share] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hz * factor;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(STERKTE * share, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + KLINKT_S);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + KLINKT_S);
  }
}
