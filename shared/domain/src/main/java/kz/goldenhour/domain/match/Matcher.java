package kz.goldenhour.domain.match;

/// Finds verified evidence for a message. Implementations are safe for concurrent use and take bounded time on any
/// text.
public interface Matcher {
    /// Matches one message as a reporter pasted it, greetings, emoji and all.
    Match match(String message);
}
