package kz.goldenhour.domain.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Texts;

/// What a desk lets its holding statements name: topics and places from its own list, and nothing that a reporter
/// wrote.
///
/// @param version of the desk in which the list last changed
/// @param topics  the first that a claim's text names is taken
/// @param places  by region, as reports name it
public record HoldingTemplate(long version, List<Topic> topics, Map<String, Texts> places) {
    private static final int MOST = 100;
    private static final int NAME_MOST = 80;

    public HoldingTemplate {
        topics = List.copyOf(topics);
        places = Map.copyOf(places);
        if (topics.size() > MOST || places.size() > MOST) {
            throw new IllegalArgumentException("topics and places are at most " + MOST);
        }
        places.values().forEach(name -> name.within("place", NAME_MOST));
    }

    /// A topic.
    ///
    /// @param name  as it is published
    /// @param words beginnings of words by which a claim's text shows that it is about it, in small letters
    public record Topic(Texts name, Set<String> words) {
        private static final int SHORTEST = 3;

        public Topic {
            name.within("topic", NAME_MOST);
            words = Set.copyOf(words);
            if (words.isEmpty() || words.size() > MOST || words.stream().anyMatch(it -> it.length() < SHORTEST)) {
                throw new IllegalArgumentException("a topic is known by 1 to 100 words of 3 letters or more");
            }
        }

        private boolean isNamedIn(String[] told) {
            for (var word : told) {
                if (words.stream().anyMatch(word::startsWith)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The topic that a text is about; empty where it names none of the list.
    public Optional<Texts> topicOf(String text) {
        var told = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return topics.stream()
                .filter(topic -> topic.isNamedIn(told))
                .findFirst()
                .map(Topic::name);
    }

    /// The place that reports name; empty where they name none of the list, or more than one.
    public Optional<Texts> placeOf(Collection<String> regions) {
        var named = regions.stream()
                .map(region -> region.strip().toLowerCase(Locale.ROOT))
                .filter(places::containsKey)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.ofNullable(places.get(named.getFirst())) : Optional.empty();
    }
}
