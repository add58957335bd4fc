import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf, RequestOf } from '../../session/lab/types.ts';
import { useGame } from '../panels/gameUi.ts';
import type { AheadId, Inquiry } from './inquiries.ts';

/**
 * What the lab says to a question, as soon as it is known; asked for while the part that wants it is shown.
 * @param request null where there is nothing to be asked now; a new one takes the old one's place where it asks something else
 * @returns null where nothing is asked
 */
export function useInquiry<Q extends AheadId>(
  question: Q,
  request: RequestOf<Q> | null,
  urgent = false,
): Inquiry<AnswerOf<Q>> | null {
  const inquiries = useGame().lab?.inquiries ?? null;
  // The states of two turns differ, and within one turn the rest of the request says all.
  const key =
    request === null ? null : JSON.stringify({ ...request, from: [request.from.seat, request.from.state.turn] });
  const [told, setTold] = useState<{ readonly key: string | null; readonly inquiry: Inquiry<AnswerOf<Q>> } | null>(
    null,
  );
  useEffect(() => {
    if (inquiries === null || request === null) return;
    const wanted = inquiries.want(question, request, urgent);
    const stop = wanted.state.subscribe((inquiry) => setTold({ key, inquiry }));
    return () => {
      stop();
      wanted.release();
    };
  }, [inquiries, question, key, urgent]);
  if (inquiries === null || request === null) return null;
  return told?.key === key ? told.inquiry : { kind: 'waiting' };
}
