package kz.goldenhour.domain.claim;

import java.time.Instant;

/// An answer that no officer saw was stopped at the last gate, and the claim was opened again.
public record Stopped(Cause cause, Instant at) {
    /// Why nobody stands for it any more.
    public enum Cause {
        SWITCHED_OFF("the desk has switched automatic publication off"),
        RETIRED("the evidence was retired"),
        CHANGED("the evidence is no longer pre-approved in this version"),
        EXPIRED("the evidence has expired");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /// As it is kept with message and publication.
        public String words() {
            return words;
        }
    }
}
