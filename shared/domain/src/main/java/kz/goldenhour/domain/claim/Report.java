package kz.goldenhour.domain.claim;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.caller.CallerId;

/// What one journalist sent in: "I saw this, is it true?"
///
/// @param newsroom     who counts as one voice: the caller's newsroom, else the caller itself
/// @param vetted       whether that newsroom was vetted when it reported
/// @param disputed     the reporter said "not what I asked": the report was split off into a claim of its own
public record Report(
        ReportId id,
        ClaimId claim,
        CallerId caller,
        String newsroom,
        boolean vetted,
        Particulars particulars,
        boolean disputed,
        Instant receivedAt) {

    /// What the reporter wrote.
    ///
    /// @param text         the message as pasted, 1 to 20,000 characters that are not all blank
    /// @param lang         the language of the answer that he wants; empty: as the message
    /// @param seenAt       where he saw it, in his own words
    /// @param confidential he asks that his question be shown to nobody outside the desk
    public record Particulars(
            String text,
            Optional<Lang> lang,
            Optional<URI> sourceUrl,
            Optional<String> seenAt,
            Optional<String> region,
            List<URI> attachments,
            boolean confidential) {
        public static final int TEXT_MOST = 20_000;
        public static final int ATTACHMENTS_MOST = 10;
        private static final int LINE_MOST = 500;

        public Particulars {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text must not be blank");
            }
            if (text.codePointCount(0, text.length()) > TEXT_MOST) {
                throw new IllegalArgumentException("text has at most " + TEXT_MOST + " characters");
            }
            attachments = List.copyOf(attachments);
            if (attachments.size() > ATTACHMENTS_MOST) {
                throw new IllegalArgumentException("attachments are at most " + ATTACHMENTS_MOST);
            }
            if (seenAt.map(String::length).orElse(0) > LINE_MOST
                    || region.map(String::length).orElse(0) > LINE_MOST) {
                throw new IllegalArgumentException("seenAt and region have at most " + LINE_MOST + " characters");
            }
        }

        /// The least valid report.
        public static Particulars of(String text) {
            return new Particulars(
                    text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
        }
    }

    /// The same report, split off into another claim.
    public Report splitOffTo(ClaimId other) {
        return new Report(id, other, caller, newsroom, vetted, particulars, true, receivedAt);
    }
}
