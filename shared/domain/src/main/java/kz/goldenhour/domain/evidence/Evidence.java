package kz.goldenhour.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.publish.Rebuttal;

/// A verified record: the wordings of a claim, and the rebuttal that answers it.
///
/// @param version     counts from 1; every change makes the next one
/// @param wordings    how the claim is put, in one or more languages, aliases included
/// @param rebuttal    the answer as it would be published, with rating and sources
/// @param verifiedAt  when somebody last made sure that it is so
/// @param preApproved whether it may answer without an officer
/// @param suspended   automatic answers are stopped until an officer looks (too many reports: something may have
/// happened)
/// @param retired     withdrawn: it matches nothing any more
/// @param author      who wrote it: an editor's caller id or an officer's id
public record Evidence(
        EvidenceId id,
        long version,
        DeskId desk,
        List<Wording> wordings,
        Rebuttal rebuttal,
        Validity validity,
        Instant verifiedAt,
        boolean preApproved,
        boolean suspended,
        boolean retired,
        String author) {
    private static final String FROM_DECISION = "claim-";

    public Evidence {
        wordings = List.copyOf(wordings);
        if (version < 1) {
            throw new IllegalArgumentException("an evidence version counts from 1");
        }
        if (wordings.isEmpty() && !retired) {
            throw new IllegalArgumentException("evidence needs at least one wording of the claim");
        }
    }

    /// Names the record that the decision on a claim makes.
    public static EvidenceId idOfDecision(ClaimId claim) {
        return new EvidenceId(FROM_DECISION + claim);
    }

    /// The record that an officer's own rebuttal of a claim makes: not pre-approved, so the next report alerts, with
    /// this draft. It is found by the reporter's words; by the quote, where he asked that nobody else be
    /// shown them.
    public static Evidence fromDecision(Claim claim, DutyOfficer officer, Rebuttal rebuttal, Instant now) {
        return new Evidence(
                idOfDecision(claim.id()),
                1,
                claim.desk(),
                claim.asked().confidential()
                        ? ofQuote(rebuttal)
                        : List.of(Wording.ofReport(claim.lang().orElse(Lang.RU), claim.text())),
                rebuttal,
                new Validity.Lasting(Optional.empty()),
                now,
                false,
                false,
                false,
                officer.id().value());
    }

    private static List<Wording> ofQuote(Rebuttal rebuttal) {
        return rebuttal.quote().languages().stream()
                .map(lang -> new Wording(lang, rebuttal.quote().in(lang), false))
                .toList();
    }

    /// The wordings as officers of a desk may see them: a reporter's own words, aliases too, are for those of his desk
    /// alone; others see what editors wrote, or else the quote.
    public List<Wording> wordingsFor(DeskId reader) {
        if (desk.equals(reader)) {
            return wordings;
        }
        var written = isFromDecision()
                ? List.<Wording>of()
                : wordings.stream().filter(wording -> !wording.alias()).toList();
        return written.isEmpty() ? ofQuote(rebuttal) : written;
    }

    /// Whether these are a reporter's own words, and not for officers of another desk.
    public boolean isHidden(String words, DeskId reader) {
        return !desk.equals(reader)
                && (isFromDecision()
                        || wordings.stream()
                                .anyMatch(it -> it.alias() && it.text().equals(words)));
    }

    /// The same record one version on, with one more wording.
    public Evidence with(Wording alias) {
        return on(
                version + 1, Stream.concat(wordings.stream(), Stream.of(alias)).toList());
    }

    /// Whether all that was done since an older version is that wordings came to it: whoever stood on that one stands
    /// on this.
    public boolean onlyAddsTo(Evidence older) {
        return version >= older.version
                && wordings.containsAll(older.wordings)
                && on(older.version, older.wordings).equals(older);
    }

    private Evidence on(long next, List<Wording> words) {
        return new Evidence(
                id, next, desk, words, rebuttal, validity, verifiedAt, preApproved, suspended, retired, author);
    }

    /// Whether it was made by a decision, so that its wording is a reporter's own words and not for the public.
    public boolean isFromDecision() {
        return isFromDecision(id);
    }

    /// Whether only a decision may make a record of this id: anyone else's would stand in the officer's way.
    public static boolean isFromDecision(EvidenceId id) {
        return id.value().startsWith(FROM_DECISION);
    }

    public EvidenceRef ref() {
        return new EvidenceRef(id, version);
    }

    public Rating rating() {
        return rebuttal.rating();
    }

    /// Whether it may answer a matching report at `now` with no officer looking.
    public boolean answersByItself(Instant now) {
        return preApproved && !suspended && !retired && validity.holds(verifiedAt, now);
    }

    /// Whether it speaks of a state that nobody has looked at for longer than it answers for.
    public boolean isOutOfDate(Instant now) {
        return validity instanceof Validity.State && !validity.holds(verifiedAt, now);
    }

    /// The same record with what a model makes of each wording, where it has not been made yet.
    public Evidence withMeanings(Embedder embedder) {
        var made = wordings.stream()
                .map(wording -> wording.meaning()
                                .filter(meaning -> meaning.model().equals(embedder.model()))
                                .isPresent()
                        ? wording
                        : wording.with(Meaning.of(
                                embedder.model(), embedder.embed(wording.text()).vector())))
                .toList();
        return on(version, made);
    }

    /// The same record one version on, with its automatic answers stopped.
    public Evidence suspend() {
        return new Evidence(
                id, version + 1, desk, wordings, rebuttal, validity, verifiedAt, preApproved, true, retired, author);
    }
}
