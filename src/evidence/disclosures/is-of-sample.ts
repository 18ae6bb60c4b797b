const lead =
  /\b[Ii]nspectors (?:also |only |then )?(?:saw|found|identified|sampled|reviewed|tracked|examined|considered|looked at|evaluated|observed|referred|raised concerns about) (?:(?:only|just|another|in|a further|all|at) )?$/;
const seen = '(?:seen|sampled|tracked|examined|considered|reviewed|evaluated|looked at)';
const cases = / case(?:s| files?| records?)?$/;
/** Behind a case: seen by inspectors. A case sampled by nobody may be of an authority’s own audit. */
const rest = new RegExp(
  `^(?: (?:that|which))?(?: (?:was|were|had been))? ${seen}(?: \\w+)? by (?:the |an )?inspectors?(?!\\w)`,
);
/** Behind a carer: told inspectors; who spoke to inspectors; seen by an inspector. */
const spoke =
  /^(?: who)?(?: [a-z]+)? (?:told|(?:spoke|talked|said|explained|described) (?:to|with)|met(?: with)?|(?:seen|met|interviewed|spoken to|spoken with) by) (?:the |an |our )?inspectors?(?!\w)/;
const carers = / (?:adopters?|(?:foster )?carers?|adoptive famil(?:y|ies))$/;
/** Behind a carer: said, ‘We feel supported’. */
const quoted = /^(?: (?:said|commented|wrote|stated|commenting|saying)(?: that)?|, [a-z]+,? said)(?:,|:)? ?[‘“'"]/;
/** Carers who are found and wait for a child. */
const ready =
  /^\S+ (?:(?:approved|prospective|available|potential|in-house|new|newly) )+(?:adopters|foster carers|carers|households)$/;

/**
 * Whether a count is of what an inspectorate’s sample held, and of nothing else: “one case seen by inspectors”, or
 * of carers by what they say of a service, or as places that a council has.
 */
export const isOfSample = (counted: string, before: string, after: string): boolean =>
  (cases.test(counted) && (rest.test(after) || lead.test(before))) ||
  (carers.test(counted) && (spoke.test(after) || quoted.test(after))) ||
  ready.test(counted);
