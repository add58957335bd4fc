/** An adviser's warning in a sentence. */
import type { Risk } from '../engine/model/index.ts';
import { risks as words } from './en/risks.ts';
import { fill } from './fill.ts';
import { formatNumber, formatPercent } from './format.ts';
import { postureInText } from './orders.ts';
import type { Voice } from './types.ts';
import { sentenceCase } from './voice.ts';

export function risk(of: Risk, voice: Voice): string {
  return sentenceCase(sentence(of, voice));
}

function sentence({ code, data }: Risk, { names, you }: Voice): string {
  switch (code) {
    case 'strain':
      return fill(words.strain, { value: formatNumber(data.value) });
    case 'support':
      return fill(words.support, { value: formatNumber(data.value), floor: formatNumber(data.floor) });
    case 'election':
      return fill(words.election, { date: names.turn(data.turn), n: Math.round(data.chance * 10) });
    case 'threatCalled':
    case 'promiseOwed':
      return fill(words[code], { capital: names.capital(data.target), date: names.turn(data.turn) });
    case 'threatened': {
      const places = { capital: names.capital(data.issuer), posture: postureInText(data.demand) };
      return fill(words.threatened, { ...places, date: names.turn(data.turn) });
    }
    case 'recordLow':
    case 'claimsLow':
      return fill(words[code], { value: formatNumber(data.value, 2) });
    case 'ruleWears':
      return fill(words.ruleWears, { capital: names.capital(data.state), share: formatPercent(data.value) });
    case 'purseEmpty':
      return words.purseEmpty;
    case 'windowCloses': {
      const gap = formatNumber(data.gap, 3);
      const places = { capital: names.capital(data.state), posture: postureInText(data.posture), gap };
      return data.next === null
        ? fill(words.windowLast, places)
        : fill(words.windowCloses, { ...places, date: names.turn(data.next) });
    }
    case 'loosening': {
      const places = { capital: names.capital(data.state), posture: postureInText(data.posture) };
      return fill(words.loosening, { ...places, date: names.turn(data.turn) });
    }
    case 'measure': {
      const places = { capital: names.capital(data.issuer), target: names.adjective(data.target) };
      return fill(words.measure, { ...places, date: names.turn(data.turn) });
    }
    case 'removalLate': {
      const places = { state: names.state(data.state), share: formatPercent(data.share) };
      return fill(words.removalLate, { ...places, date: names.turn(data.turn) });
    }
    case 'licenceEnds':
      return fill(words.licenceEnds, { vendor: names.vendor(data.vendor), date: names.turn(data.turn) });
    case 'substitution':
    case 'shortSupply':
    case 'orderShare':
      return fill(words[code], { vendor: names.vendor(data.vendor), share: formatPercent(data.value) });
    case 'ownWindow':
      return data.next === null ? words.ownWindowLast : fill(words.ownWindow, { date: names.turn(data.next) });
    case 'lockIn':
      return fill(words.lockIn, { share: formatPercent(data.share), ordered: formatPercent(data.ordered) });
    case 'provoked':
      return fill(words.provoked, { capital: names.capital(data.rival) });
    case 'measureStands':
      return fill(words.measureStands, { capital: names.capital(data.issuer), date: names.turn(data.turn) });
    case 'aimLow': {
      const aim = names.objective(you ?? names.scenario.powers.protector, data.objective);
      return fill(words.aimLow, { aim, value: formatNumber(data.value) });
    }
  }
}
