package kz.goldenhour.domain.text;

import kz.goldenhour.domain.text.Difference.Kind;

/// A number or a date.
///
/// @param value the same in both languages: `42500`, `month:7`, `day:5`
/// @param sure  not where a word only may be meant so: it answers the other side's, and asks for none
record Counted(Kind kind, String value, String written, boolean sure) {}
