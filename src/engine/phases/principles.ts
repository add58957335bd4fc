/** What begins as words becomes text: principles that are signed grow into a bloc's programme, where its law binds (K20). */
import { change, type TurnContext, variable } from '../ledger.ts';

/** A programme grows no further than the principles are signed. */
export function growProgrammes(ctx: TurnContext): void {
  const { p, perYear, scenario } = ctx.world;
  for (const id of Object.keys(ctx.state.blocs).sort()) {
    const bloc = ctx.state.blocs[id];
    const law = scenario.blocs[id]?.law.value ?? 0;
    if (!bloc || law <= 0 || bloc.programme >= bloc.principles) continue;
    const grown = Math.min(bloc.principles, bloc.programme + (p.principlesProgramme / perYear) * bloc.principles);
    change(ctx, `blocs/${id}`, bloc, 'programme', grown, () => [variable(`blocs/${id}/principles`, `blocs/${id}/law`)]);
  }
}
