/** What a government is telegraphed to do. */
import type { Intent, Posture } from '../engine/model/index.ts';
import { intents } from './en/intents.ts';
import { fill, plural } from './fill.ts';
import { action, postureInText } from './orders.ts';
import type { IntentText, Voice } from './types.ts';

/** "this turn", "in 2 turns". */
function when(dueTurn: number, voice: Voice): string {
  const turns = dueTurn - voice.turn;
  return turns <= 0 ? intents.now : plural(intents.in, turns);
}

/** @param today the posture of the intent's government now */
export function intent({ seat, action: order, dueTurn }: Intent, today: Posture, voice: Voice): IntentText {
  const { names } = voice;
  const capital = names.capital(seat);
  const due = when(dueTurn, voice);
  const text = (verb: string, sentence: string, posture: Posture | null): IntentText => ({
    who: capital,
    verb,
    sentence,
    posture,
  });
  switch (order.kind) {
    case 'setPosture': {
      const { posture } = order;
      if (posture === today) {
        const sentence = fill(intents.holds.sentence, { capital, today: postureInText(today), when: due });
        return text(intents.holds.verb, sentence, posture);
      }
      const words = posture > today ? intents.leans : intents.leansBack;
      const places = { capital, today: postureInText(today), posture: postureInText(posture), when: due };
      return text(words.verb, fill(words.sentence, places), posture);
    }
    case 'settle':
      return text(intents.settles.verb, fill(intents.settles.sentence, { capital, when: due }), null);
    case 'defer':
      return text(intents.defers.verb, fill(intents.defers.sentence, { capital, when: due }), null);
    case 'warn': {
      const places = { capital, target: names.capital(order.target), when: due };
      return text(intents.warns.verb, fill(intents.warns.sentence, places), null);
    }
    case 'retaliate': {
      const places = { capital, state: names.state(order.target), when: due };
      return text(intents.retaliates.verb, fill(intents.retaliates.sentence, places), null);
    }
    default:
      return text(
        intents.other.verb,
        fill(intents.other.sentence, { capital, does: action(order, voice), when: due }),
        null,
      );
  }
}
