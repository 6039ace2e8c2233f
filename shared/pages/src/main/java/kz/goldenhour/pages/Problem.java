package kz.goldenhour.pages;

/// What is wrong with one field.
///
/// @param field the field's name
/// @param word  the key of the words that say it
public record Problem(String field, String word) {}
